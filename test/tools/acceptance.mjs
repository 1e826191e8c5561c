// node test/tools/acceptance.mjs [--check]: writes docs/reference/acceptance.md from test/acceptance.json and the
// titles of the tests. A row has either a test or a reason why not: `open` in the table. The reason of a row that
// a test proves now is dropped; a row that has lost its last test needs a new one, by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import prettier from 'prettier';
import { idsIn } from './acceptance-ids.mjs';
import { pageOf } from './acceptance-page.mjs';
import { titles } from './acceptance-titles.mjs';

const [table, page] = ['test/acceptance.json', 'docs/reference/acceptance.md'];
const sections = JSON.parse(readFileSync(table, 'utf8'));
const rows = Object.values(sections).flat();
const proofs = new Map(rows.map(({ id }) => [id, new Set()]));
const problems = [];

if (proofs.size !== rows.length) problems.push(`${table}: a row stands there twice`);
for (const { file, title } of titles()) {
  for (const id of idsOf(file, title)) {
    if (!proofs.has(id)) problems.push(`${file}: there is no row ${id}: ${title}`);
    else proofs.get(id).add(file);
  }
}

function idsOf(file, title) {
  try {
    return idsIn(title);
  } catch (error) {
    problems.push(`${file}: ${error.message}: ${title}`);
    return [];
  }
}

for (const row of rows) {
  const isProven = proofs.get(row.id).size > 0;
  const needs = ['rule', 'screen'].includes(row.kind);
  if (isProven) delete row.open;
  else if (needs && !row.open) problems.push(`${table}: ${row.id} has no test and no reason why not`);
}

const style = await prettier.resolveConfig(table);
const written = {
  [table]: await prettier.format(JSON.stringify(sections), { ...style, filepath: table }),
  [page]: pageOf(sections, proofs),
};
for (const [file, text] of Object.entries(written)) {
  if (read(file) === text) continue;
  if (process.argv.includes('--check')) problems.push(`${file} is stale: node test/tools/acceptance.mjs`);
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
const count = (kind, isProven) =>
  rows.filter((row) => row.kind === kind && proofs.get(row.id).size > 0 === isProven).length;
for (const kind of ['rule', 'screen', 'outside', 'later'])
  console.log(`${kind}: ${count(kind, true)} proven, ${count(kind, false)} not`);
process.exit(problems.length === 0 ? 0 : 1);
