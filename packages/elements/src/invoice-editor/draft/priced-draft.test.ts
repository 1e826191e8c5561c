import { decimalOf, defaultPreferences, type TaxRate } from '@billkit/billing';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { changeLine, insertLine, moveLine, removeLines } from './draft-lines.js';
import { newDraft, type Draft, type LineField } from './draft-model.js';
import { DraftPricer, type PricedDraft } from './priced-draft.js';

const rateOf = (id: `tax_${string}`, percent: string): TaxRate => ({
  ...{ id, name: `Tax ${id}`, percent: decimalOf(percent), category: 'S', archived: false },
});
const rates = [rateOf('tax_1', '10'), rateOf('tax_2', '10'), rateOf('tax_3', '7')];

const said = ({ lines, figures, rateNames, dueOn, draft }: PricedDraft) => ({
  ...{ figures, dueOn, names: [...rateNames], all: [...lines], refusals: lines.refusals },
  byId: draft.lines.map(({ id }) => lines.get(id)),
  byPlace: draft.lines.map((_, place) => lines.at(place)),
});

const step = fc.record({
  what: fc.constantFrom('type', 'type', 'type', 'add', 'remove', 'move', 'head'),
  place: fc.nat(7),
  field: fc.constantFrom<LineField>('quantity', 'unitPrice', 'description', 'discount', 'taxRate'),
  text: fc.constantFrom('', '1', '2', '0.333', 'x', '40'),
  rate: fc.constantFrom('', 'tax_1', 'tax_2', 'tax_3'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describe('the pricing of a draft while it is typed', () => {
  it('says what pricing it anew does, whatever is done to the lines, and the same objects where nothing changed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let count = 1;
        const lineId = () => `lin_${++count}` as const;
        const done = (draft: Draft, { what, place, field, text, rate }: Step): Draft => {
          const { id } = draft.lines[place % draft.lines.length]!;
          if (what === 'add') return insertLine(draft, id, lineId)[0];
          if (what === 'remove') return removeLines(draft, [id], lineId);
          if (what === 'move') return moveLine(draft, id, place);
          if (what === 'head') return { ...draft, dueOn: text === '' ? '' : '2026-12-01' };
          return changeLine(draft, id, { [field]: field === 'taxRate' ? rate : text }, lineId);
        };
        const pricer = new DraftPricer();
        let draft = newDraft('2026-11-24', 'lin_1');
        for (const one of steps) {
          draft = done(draft, one);
          const priced = pricer.price(draft, undefined, defaultPreferences, rates);
          const anew = new DraftPricer().price(draft, undefined, defaultPreferences, rates);
          expect(said(priced)).to.deep.equal(said(anew));
          expect(pricer.price(draft, undefined, defaultPreferences, rates)).to.equal(priced);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells which amounts became others', () => {
    const pricer = new DraftPricer();
    const lineId = (() => {
      let count = 1;
      return () => `lin_${++count}` as const;
    })();
    let draft = newDraft('2026-11-24', 'lin_1');
    for (const unitPrice of ['1', '2', '3'])
      draft = changeLine(draft, draft.lines.at(-1)!.id, { unitPrice }, lineId);
    const price = (one: Draft) => pricer.price(one, undefined, defaultPreferences, rates).lines;
    const before = price(draft);
    expect(price(changeLine(draft, 'lin_2', { unitPrice: '5' }, lineId)).differingFrom(before)).to.deep.equal(
      [1],
    );
    expect(price(changeLine(draft, 'lin_2', { description: 'S' }, lineId)).differingFrom(before)).to.be.empty;
  });
});
