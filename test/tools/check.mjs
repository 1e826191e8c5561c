// npm run check [-- name …]: everything that looks at the sources without running them.
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { build } from './build.mjs';
import { bin, runTasks } from './tasks.mjs';

const published = readdirSync('packages').filter(
  (name) => !JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')).private,
);

const checks = {
  eslint: [[bin('eslint'), '-c', '.config/eslint.config.js', '.']],
  format: [[bin('prettier'), '--check', '--log-level', 'warn', '.']],
  // An element is defined by who imports its define/ file, so the import is not asked for here. The analyzer is older
  // than container queries, anchors and popovers, so their CSS and attributes are not asked for either.
  templates: [
    [
      bin('lit-analyzer'),
      'packages/elements/src/**/*.ts',
      ...['--strict', '--maxWarnings', '0'],
      ...['no-missing-import', 'no-invalid-css', 'no-unknown-attribute'].flatMap((name) => [
        `--rules.${name}`,
        'off',
      ]),
    ],
  ],
  unused: [[bin('knip'), '--config', '.config/knip.json', '--no-progress']],
  links: [['node', 'test/tools/links.mjs']],
  acceptance: [['node', 'test/tools/acceptance.mjs', '--check']],
  reference: [['node', 'test/tools/reference.mjs', '--check']],
  ...Object.fromEntries(
    published.map((name) => [
      `package ${name}`,
      [
        [bin('publint'), `packages/${name}`, '--strict'],
        [bin('attw'), '--pack', `packages/${name}`, '--profile', 'esm-only'],
      ],
    ]),
  ),
  size: [[bin('size-limit'), '--config', '.config/size-limit.js']],
};

const asked = process.argv.slice(2);
const names = Object.keys(checks).filter((name) => asked.length === 0 || asked.includes(name.split(' ')[0]));
const built = await build(['manifest', 'types']);
const failed = await runTasks(
  names.map((name) => ({ name, commands: checks[name] })),
  { quiet: true },
);
if (!built) failed.unshift('types');
console.log(failed.length === 0 ? 'check: all well' : `check: FAILED: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
