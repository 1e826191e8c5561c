// npm test [-- runner … [part of a file or story name …]]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser, installBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { report, sum } from './results.mjs';
import { bin, runTasks } from './tasks.mjs';

const step = (name) => ['node', 'test/tools/build.mjs', name];
/** Tests that need no browser, in one process. */
const inNode = (name, folders) => ({
  commands: [
    [
      ...['node', '--enable-source-maps', '--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./test/tools/node-reporter.mjs', '--test-reporter-destination=stdout'],
      ...['test/tools/unit.mjs', ...folders],
    ],
  ],
  env: { RUNNER: name },
});
// What takes longest is begun first.
const runners = {
  model: inNode('model', ['test/model']),
  unit: inNode('unit', [
    ...['packages/billing/src', 'packages/storage-memory/src', 'packages/billkit/src'],
    ...['test/node', 'test/oracle'],
  ]),
  journeys: { browser: true, commands: [step('demo'), ['node', 'test/tools/journeys.mjs']] },
  stories: { browser: true, commands: [step('storybook'), ['node', 'test/tools/stories.mjs']] },
  browser: {
    browser: true,
    commands: [[bin('wtr'), '--config', '.config/web-test-runner.config.js']],
  },
};

const words = process.argv.slice(2);
const asked = words.filter((word) => word in runners);
const names = Object.keys(runners).filter((name) => asked.length === 0 || asked.includes(name));
const filter = words.filter((word) => !(word in runners)).join(' ');
if (filter !== '' && asked.length === 0) {
  console.log(`"${filter}" is none of ${Object.keys(runners).join(', ')}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'billkit-'));
const results = join(folder, 'results.jsonl');
process.env.RESULTS_FILE = results;

// A file that does not compile is a failure, and the tests still run: one person's half-written file
// should not keep another from testing.
if (!(await build(['manifest', 'types']))) console.log(report('build', { passed: 0, failed: 1 }));
const env = { TEST_FILTER: filter };
if (names.some((name) => runners[name].browser)) env.CHROME_PATH = findBrowser() ?? installBrowser();
const broken = await runTasks(
  names.map((name) => ({ name, ...runners[name] })),
  { env },
);

const { passed, failed, missing } = sum(results, names, broken);
rmSync(folder, { recursive: true });
for (const name of missing) console.log(`${name} broke off`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
