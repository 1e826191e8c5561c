import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const source = readFileSync('packages/billing/src/refusal.ts', 'utf8');
const reference = readFileSync('docs/reference/refusals.md', 'utf8');

it('every refusal has its exact condition in the reference, and nothing else has', () => {
  const inputs = source.slice(source.indexOf('type InputProblem'), source.indexOf('interface InputRefusal'));
  const codes = [...inputs.matchAll(/'([a-z-]+)'/g), ...source.matchAll(/readonly type: '([a-z-]+)'/g)];
  const headings = [...reference.matchAll(/^### `([a-z-]+)`$/gm)];
  const names = (matches: typeof codes) => matches.map(([, name = '']) => name).sort();
  assert.deepEqual(names(headings), names(codes));
});
