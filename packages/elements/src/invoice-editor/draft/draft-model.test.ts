import {
  amountOf,
  dayOf,
  decimalOf,
  currencyOf,
  localTimeOf,
  type DraftInvoice,
  type LineId,
} from '@billkit/billing';
import { expect } from '@open-wc/testing';
import {
  changeLine,
  dropBlanks,
  duplicateLine,
  fillLine,
  insertLine,
  moveLine,
  removeLines,
} from './draft-lines.js';
import { contentOf, draftOf, filledLines, isBlank, newDraft, type Draft } from './draft-model.js';
import { sameDraft } from './same-draft.js';

const ids = () => {
  let count = 1;
  return (): LineId => `lin_${++count}`;
};
const start = () => newDraft('2026-11-24', 'lin_1');
const texts = (draft: Draft) => draft.lines.map(({ description }) => description);

/** A draft with a line for each text, and the blank one after them. */
function typed(...lines: readonly string[]): readonly [Draft, () => LineId] {
  const lineId = ids();
  let draft = start();
  for (const description of lines)
    draft = changeLine(draft, draft.lines.at(-1)!.id, { description, unitPrice: '10' }, lineId);
  return [draft, lineId];
}

describe('the draft as it is typed', () => {
  it('begins with one blank line, which is not sent', () => {
    expect(start().lines).to.have.length(1);
    expect(contentOf(start()).lines).to.deep.equal([]);
  });

  it('makes the blank line real when it is typed in: a quantity of one, and another blank line', () => {
    const draft = changeLine(start(), 'lin_1', { description: 'S' }, ids());
    expect(draft.lines.map(({ description, quantity }) => [description, quantity])).to.deep.equal([
      ['S', '1'],
      ['', ''],
    ]);
  });

  it('keeps a quantity that was typed first', () => {
    const quantity = changeLine(start(), 'lin_1', { quantity: '3' }, ids());
    const draft = changeLine(quantity, 'lin_1', { description: 'S' }, ids());
    expect(draft.lines[0]?.quantity).to.equal('3');
  });

  it('drops an emptied line when it is left, not while it is typed in', () => {
    const [draft, lineId] = typed('a', 'b');
    const emptied = changeLine(draft, 'lin_1', { description: '', unitPrice: '' }, lineId);
    expect(texts(dropBlanks(emptied, 'lin_1'))).to.deep.equal(['', 'b', '']);
    expect(texts(dropBlanks(emptied, undefined))).to.deep.equal(['b', '']);
  });

  it('moves a line, and never below the blank one', () => {
    const [draft] = typed('a', 'b', 'c');
    expect(texts(moveLine(draft, 'lin_1', 1))).to.deep.equal(['b', 'a', 'c', '']);
    expect(texts(moveLine(draft, 'lin_1', 9))).to.deep.equal(['b', 'c', 'a', '']);
    expect(moveLine(draft, 'lin_1', -1)).to.equal(draft);
    expect(moveLine(draft, draft.lines.at(-1)!.id, 0)).to.equal(draft);
  });

  it('duplicates below, under an id of its own', () => {
    const [draft, lineId] = typed('a', 'b');
    const [changed, copy] = duplicateLine(draft, 'lin_1', lineId);
    expect(texts(changed)).to.deep.equal(['a', 'a', 'b', '']);
    expect(changed.lines[1]?.id).to.equal(copy);
    expect(copy).not.to.equal('lin_1');
  });

  it('removes a line; the last one leaves the blank one', () => {
    const [draft, lineId] = typed('a');
    expect(texts(removeLines(draft, ['lin_1'], lineId))).to.deep.equal(['']);
  });

  it('inserts a blank line below, or goes to the one that waits at the end', () => {
    const [draft, lineId] = typed('a', 'b');
    expect(texts(insertLine(draft, 'lin_1', lineId)[0])).to.deep.equal(['a', '', 'b', '']);
    const last = draft.lines.at(-1)!.id;
    expect(insertLine(draft, undefined, lineId)).to.deep.equal([draft, last]);
    expect(insertLine(draft, draft.lines.at(-2)!.id, lineId)[1]).to.equal(last);
  });

  it('fills a line from the price list, and again from another item', () => {
    const session = {
      ...{ id: 's', name: 'Session' },
      line: {
        ...{ description: 'Session', quantity: '0.75', unitPrice: '75', itemCode: 'S45' },
        taxRates: ['tax_gst', 'tax_levy'] as const,
      },
    };
    const band = {
      ...{ id: 'b', name: 'Band' },
      line: {
        ...{ description: 'Elastic band', quantity: '1', unitPrice: '21.90' },
        product: { id: 'b', tracksStock: true },
      },
    };
    const filled = fillLine(start(), 'lin_1', session, ids());
    const [line] = contentOf(filled).lines;
    expect(line).to.deep.equal({ id: 'lin_1', ...session.line });
    const [other] = contentOf(fillLine(filled, 'lin_1', band, ids())).lines;
    expect(other).to.deep.equal({ id: 'lin_1', ...band.line, quantity: '0.75' });
  });

  it('sends what is typed as text, and leaves out what is empty', () => {
    const [draft, lineId] = typed('a');
    const discounted = changeLine(draft, 'lin_1', { discount: '5', discountType: 'amount' }, lineId);
    const party = { id: 'ada', name: 'Ada' };
    expect(contentOf({ ...discounted, client: party, memo: ' ' })).to.deep.equal({
      client: party,
      issuedOn: '2026-11-24',
      lines: [
        {
          ...{ id: 'lin_1', description: 'a', quantity: '1', unitPrice: '10' },
          discounts: [{ type: 'amount', amount: '5' }],
        },
      ],
    });
  });

  it('reads a stored draft and sends the same again', () => {
    const gst = { rate: 'tax_gst', name: 'GST', percent: decimalOf('10'), category: 'S' } as const;
    const record: DraftInvoice = {
      ...{ kind: 'invoice', id: 'inv_1', status: 'draft', number: null },
      ...{ client: { id: 'ada', name: 'Ada' }, currency: currencyOf('EUR'), issuedOn: dayOf('2026-11-24') },
      ...{ taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up', reference: 'PO 1' },
      lines: [
        {
          ...{ id: 'lin_a', description: 'Session\nin the morning', itemCode: 'S45' },
          ...{ quantity: decimalOf('2'), unitPrice: decimalOf('75'), servedOn: dayOf('2026-11-20') },
          discounts: [{ type: 'percent', percent: decimalOf('10') }],
          taxes: [gst],
        },
      ],
      allowances: [
        { id: 'lin_b', type: 'percent', percent: decimalOf('5'), reason: 'Loyalty', taxes: [gst] },
      ],
      charges: [
        { id: 'lin_c', type: 'amount', amount: amountOf('8.00', currencyOf('EUR')), reason: 'Shipping' },
      ],
    };
    const draft = draftOf(record, 'lin_new');
    expect(filledLines(draft)).to.have.length(1);
    expect(contentOf(draft)).to.deep.include({
      allowances: [{ id: 'lin_b', type: 'percent', percent: '5', reason: 'Loyalty', taxRates: ['tax_gst'] }],
      charges: [{ id: 'lin_c', type: 'amount', amount: '8.00', reason: 'Shipping' }],
    });
    expect(isBlank(draft.lines[1]!)).to.equal(true);
    expect(contentOf(draft).lines[0]).to.deep.equal({
      ...{ id: 'lin_a', description: 'Session\nin the morning', itemCode: 'S45', taxRates: ['tax_gst'] },
      ...{ quantity: '2', unitPrice: '75', servedOn: '2026-11-20' },
      discounts: [{ type: 'percent', percent: '10' }],
    });
    expect(sameDraft(draft, draftOf(record, 'lin_other'))).to.equal(true);
  });

  it('3.1: keeps the events of a stored draft, and leaves out another client’s when the client changes', () => {
    const time = { kind: 'appointment', startsAt: localTimeOf('2026-11-24T09:30') } as const;
    const [hers, anyones] = [
      { ...time, id: 'one', client: 'ada' },
      { ...time, id: 'two' },
    ] as const;
    const line = (id: LineId, event: string) =>
      ({ id, description: 'S', quantity: decimalOf('1'), unitPrice: decimalOf('75'), event }) as const;
    const record: DraftInvoice = {
      ...{ kind: 'invoice', id: 'inv_1', status: 'draft', number: null },
      ...{ client: { id: 'ada', name: 'Ada' }, currency: currencyOf('EUR'), issuedOn: dayOf('2026-11-24') },
      ...{ taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up', events: [hers, anyones] },
      lines: [line('lin_a', 'one'), line('lin_b', 'two')],
    };
    const eventsOf = (draft: Draft) => {
      const { events, lines } = contentOf(draft);
      return [events, lines.map(({ event }) => event)];
    };
    const draft = draftOf(record, 'lin_new');
    expect(eventsOf(draft)).to.deep.equal([
      [hers, anyones],
      ['one', 'two'],
    ]);
    expect(eventsOf({ ...draft, client: { id: 'grace', name: 'Grace' } })).to.deep.equal([
      [anyones],
      [undefined, 'two'],
    ]);
  });
});
