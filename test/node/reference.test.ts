import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { invoiceRules } from '@billkit/billing';

const source = ['refusal', 'credit-refusal', 'dispute-refusal']
  .map((file) => readFileSync(`packages/billing/src/${file}.ts`, 'utf8'))
  .join('');
const inputSource = readFileSync('packages/billing/src/input/input-refusal.ts', 'utf8');
const reference = readFileSync('docs/reference/refusals.md', 'utf8');

it('every refusal has its exact condition in the reference, and nothing else has', () => {
  const inputs = inputSource.slice(0, inputSource.indexOf('interface InputRefusal'));
  const codes = [...inputs.matchAll(/'([a-z-]+)'/g), ...source.matchAll(/readonly type: '([a-z-]+)'/g)];
  const headings = [...reference.matchAll(/^### `([a-z-]+)`$/gm)];
  const names = (matches: typeof codes) => matches.map(([, name = '']) => name).sort();
  assert.deepEqual(names(headings), names(codes));
});

const rules = readFileSync('docs/reference/rules.md', 'utf8');
const [checked = '', unchecked = ''] = rules.split('## Not checked');
const cellsOf = (table: string) =>
  [...table.matchAll(/^\| (?!Rule|--)(.*) \|$/gm)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim()),
  );

it('every rule of EN 16931 that is checked stands in the reference as it is, in order', () =>
  assert.deepEqual(
    cellsOf(checked),
    invoiceRules.map(({ id, terms, requires }) => [id, terms.join(', '), requires]),
  ));

const ids = (prefix: string, ...ranges: readonly (readonly [first: number, last: number])[]) =>
  ranges.flatMap(([first, last]) =>
    Array.from(
      { length: last - first + 1 },
      (_, more) => `${prefix}-${String(first + more).padStart(2, '0')}`,
    ),
  );
const families = ['BR-S', 'BR-Z', 'BR-E', 'BR-AE', 'BR-IC', 'BR-G', 'BR-O', 'BR-AF', 'BR-AG'];

/** The model's rules: the numbers that are missing were never given, or were withdrawn. */
const inTheStandard = [
  ...ids('BR', [1, 33], [36, 38], [41, 57], [61, 67]),
  ...ids('BR-CO', [3, 26]),
  ...ids('BR-DEC', [1, 2], [5, 6], [9, 20], [23, 25], [27, 28]),
  ...families.flatMap((family) => ids(family, [1, 10])),
  ...ids('BR-IC', [11, 12]),
  ...ids('BR-O', [11, 14]),
  ...ids('BR-B', [1, 2]),
];

it('every rule of EN 16931 is checked, or the reference says why not', () => {
  const excused = cellsOf(unchecked).flatMap(([names = '']) =>
    names.split(', ').flatMap((name) => {
      const [, prefix = '', first = '', last = first] = /^(.+?)-(\d+)(?: to .+-(\d+))?$/.exec(name) ?? [];
      return ids(prefix, [Number(first), Number(last)]);
    }),
  );
  const named = [...invoiceRules.map(({ id }) => id), ...excused];
  assert.deepEqual(
    inTheStandard.filter((id) => !named.includes(id)),
    [],
  );
  assert.deepEqual(
    excused.filter((id) => !inTheStandard.includes(id) || invoiceRules.some((rule) => rule.id === id)),
    [],
  );
});
