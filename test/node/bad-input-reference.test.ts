import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { badInput } from '../bad-input.js';
import { badJson } from '../bad-json.js';
import { badStructure } from '../bad-structure.js';

const page = readFileSync('docs/reference/bad-input.md', 'utf8');
const refusals = readFileSync('docs/reference/refusals.md', 'utf8');
const [names = '', without = ''] = page.split('## No such field');

/** The rows that a text names: `52`, `41-43`, `72, 119`. */
function rowsIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index),
  );
}

/** The rows that the titles of tests name: `row 43: …`, `(rows 93, 95)`. */
const titled = [
  'packages/billing/src/input',
  'packages/billing/src/documents',
  'packages/billing/src/time',
  'test/node',
]
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\brows? (\d+(?:(?:, |-)\d+)*)/g)])
  .flatMap(([, rows = '']) => rowsIn(rows));
const rows = new Set([
  ...titled,
  ...[...badInput, ...badJson].flatMap(({ row }) => rowsIn(row)),
  ...badStructure.flatMap(({ title }) => rowsIn(title.split(':')[0] ?? '')),
]);
const missing = [...without.matchAll(/^\| (\d[\d, ]*)/gm)].flatMap(([, text = '']) => rowsIn(text));

describe('the page about bad input', () => {
  it('translates to codes that exist', () => {
    const codes = [...names.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code = '']) => code);
    assert.ok(codes.length > 20);
    for (const code of codes) assert.ok(refusals.includes(`### \`${code}\``), code);
  });

  it('has every row about figures, days, names and structure either in a test or without a field, never both', () => {
    for (const row of rowsIn('1-73, 93-99, 105, 115-123'))
      assert.equal(rows.has(row), !missing.includes(row), `row ${row}`);
  });
});
