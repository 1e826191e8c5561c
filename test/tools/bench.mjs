// npm run bench [-- name …]: every module right in test/bench (or those named), each in a process of its own.
import { dirname } from 'node:path';
import process from 'node:process';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { compiledTests } from './files.mjs';
import { run } from './tasks.mjs';

// For those that measure a page.
process.env.CHROME_PATH ??= findBrowser() ?? '';
process.env.TEST_FILTER = process.argv.slice(2).join(' ');
if (!(await build(['manifest', 'types']))) process.exit(1);
const files = compiledTests(['test/bench'], '.ts').filter((file) => dirname(file) === 'test/dist/bench');
if (files.length === 0) throw new Error('no such benchmark in test/bench');
for (const file of files) {
  console.log(`\n${file}`);
  const { code } = await run(['node', '--expose-gc', '--enable-source-maps', file], { live: true });
  if (code !== 0) process.exitCode = 1;
}
