// All tests that need no browser, in this one process: `node --test` would start a process a file. The folders are given
// as arguments.
import process from 'node:process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compiledTests } from './files.mjs';

for (const file of compiledTests(process.argv.slice(2))) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    // A file that does not load fails, and the others still run.
    test(`${file} loads`, () => {
      throw error;
    });
  }
}
