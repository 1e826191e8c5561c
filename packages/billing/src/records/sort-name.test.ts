import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sortName } from './sort-name.js';

it('a name is sorted without case, accents, ligatures and spaces that say nothing', () => {
  for (const [name, sorted] of [
    [' José  ÁLVAREZ\t', 'jose alvarez'],
    ['Ødegård', 'ødegard'],
    ['ﬁne Ａ', 'fine a'],
    ['Łukasz 2', 'łukasz 2'],
    ['   ', ''],
  ] as const)
    assert.equal(sortName(name), sorted);
});
