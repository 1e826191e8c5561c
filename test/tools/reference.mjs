// node test/tools/reference.mjs [--check]: writes docs/reference/commands.md and states.md from the engine's sources and from
// what it does when every command of the tables in test/states is asked in every state.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { compiled } from './files.mjs';
import { commandsPage } from './reference-commands.mjs';
import { statesPage } from './reference-states.mjs';

const isCheck = process.argv.includes('--check');
if (!isCheck && !(await build(['types']))) process.exit(1);

const load = (source) => import(pathToFileURL(compiled(source)).href);
const { commandTypes, defaultPolicy } = await load('packages/billing/src/index.ts');
const { limited } = await load('packages/billing/src/policy.ts');
const { kinds } = await load('packages/billing/src/testing/index.ts');
const { subjects } = await load('test/states/tables.ts');
const { changesSeen } = await load('test/states/changes.ts');
const { plansFound } = await load('test/states/plans.ts');

const refusals = readFileSync('docs/reference/refusals.md', 'utf8');
const codes = new Set([...refusals.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code]) => code));
const problems = new Set();
const pages = {
  'docs/reference/commands.md': commandsPage({
    ...{ codes, subjects, waysOut: await plansFound(), policy: defaultPolicy, limited },
    problem: (problem) => problems.add(problem),
  }),
  'docs/reference/states.md': statesPage({ changes: await changesSeen(), subjects, kinds, commandTypes }),
};

for (const [file, text] of Object.entries(pages)) {
  if (read(file) === text) continue;
  if (isCheck) problems.add(`${file} is stale: node test/tools/reference.mjs`);
  else writeFileSync(file, text);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

for (const problem of problems) console.log(problem);
process.exit(problems.size === 0 ? 0 : 1);
