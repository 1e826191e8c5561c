import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mapAgain, type Mapped } from './map-again.js';

describe('a list that is mapped again and again', () => {
  it('comes to what mapping all of it does, and only looks at what is new at its place', () => {
    const edit = fc.tuple(fc.nat(9), fc.nat(5), fc.constantFrom('change', 'insert', 'remove'));
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 8 }), fc.array(edit), (start, edits) => {
        let mapped: Mapped<number, string> = mapAgain(undefined, start, String);
        for (const [place, one, what] of edits) {
          const list =
            what === 'insert'
              ? mapped.from.toSpliced(place, 0, one)
              : mapped.from.map((was, at) => (at === place && what === 'change' ? one : was));
          const now = what === 'remove' ? list.toSpliced(place, 1) : list;
          const looked: number[] = [];
          const after = mapAgain(mapped, now, (value, at) => {
            looked.push(at);
            return String(value);
          });
          assert.deepEqual(after, { from: now, to: now.map(String) });
          if (now.length === mapped.from.length)
            assert.deepEqual(
              looked,
              [...now.keys()].filter((at) => now[at] !== mapped.from[at]),
            );
          mapped = after;
        }
      }),
    );
  });

  it('is the same list where nothing else is made', () => {
    const before = mapAgain(undefined, [1, 2], () => 'same');
    assert.equal(mapAgain(before, [1, 3], () => 'same').to, before.to);
  });
});
