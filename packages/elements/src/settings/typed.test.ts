import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { isSame, merged, wholeOf, type Typed } from './typed.js';

type Field = 'name' | 'code' | `amounts.${string}`;
const form = fc.dictionary(
  fc.constantFrom<Field>('name', 'code', 'amounts.0', 'amounts.1'),
  fc.constantFrom('a', 'b', ''),
) as fc.Arbitrary<Typed<Field>>;

describe('what is typed into a settings form', () => {
  it('is mine where I typed, and theirs everywhere else', () => {
    const base = { name: 'Cash', code: 'C' };
    const theirs = { name: 'Till', code: 'T' };
    assert.deepEqual(merged(base, { name: 'Coins', code: 'C' }, theirs), { name: 'Coins', code: 'T' });
    assert.deepEqual(merged(base, base, theirs), theirs);
  });

  it('loses nothing of mine, whatever they wrote, and takes nothing over that I did not type', () => {
    fc.assert(
      fc.property(form, form, form, (base, mine, theirs) => {
        const both = merged(base, mine, theirs);
        for (const name of ['name', 'code', 'amounts.0', 'amounts.1'] as const)
          assert.equal(both[name], mine[name] === base[name] ? theirs[name] : mine[name]);
        assert.isTrue(isSame(merged(base, base, theirs), theirs));
        assert.isTrue(isSame(merged(base, mine, base), mine));
      }),
    );
  });

  it('is no whole number where nothing is typed, or no number', () => {
    assert.equal(wholeOf('14'), 14);
    assert.isTrue(Number.isNaN(wholeOf('')) && Number.isNaN(wholeOf('1.000 ?')));
  });
});
