// All tests that need no browser, in this one process: `node --test` would start a process a file.
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compiledTests } from './files.mjs';

for (const file of compiledTests([
  'packages/billing/src',
  'packages/storage-memory/src',
  'packages/billkit/src',
  'test/node',
  'test/oracle',
])) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    // A file that does not load fails, and the others still run.
    test(`${file} loads`, () => {
      throw error;
    });
  }
}
