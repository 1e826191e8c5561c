import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { id } from '../input/fields.js';
import { draftContent, grace, lineInput, today } from '../testing/fixtures.js';
import { copyLines } from './new-draft.js';
import { TrialBooks } from './trial-books.test.js';

const later = '2027-01-11';
const duplicate = { type: 'duplicate-invoice', id: 'cmd_copy', invoice: 'inv_a', issuedOn: later } as const;

/** Everything a draft may say. */
const said = draftContent({
  ...{ payer: grace, practitioner: grace, location: { id: 'north', name: 'North' }, reference: 'PO 1' },
  ...{ memo: 'Thanks', dueOn: '2026-12-24', taxMode: 'inclusive', currency: 'USD' },
  events: [{ id: 'one', kind: 'class', startsAt: '2026-11-24T09:30' }],
  discount: { type: 'percent', percent: '5' },
  allowances: [{ id: 'lin_3', type: 'percent', percent: '3', reason: 'Loyalty', taxRates: ['tax_10'] }],
  charges: [{ id: 'lin_4', type: 'amount', amount: '7.00', reason: 'Shipping' }],
  lines: [
    lineInput({ taxRates: ['tax_10'], event: 'one', servedOn: today, itemCode: 'S45' }),
    lineInput({ id: 'lin_2', quantity: '2', product: { id: 'band', tracksStock: true } }),
  ],
});
const { events: _, dueOn: __, ...kept } = said;
const books = () => new TrialBooks().tax('10').draft('a', said);

describe('duplicate-invoice', () => {
  it('T1: starts a draft that says the same on another day, under ids of its own, without events and number', () => {
    const all = books();
    const [one, two] = all.get('invoice', 'inv_a').lines;
    const { event: ___, ...line } = one!;
    const { writes, stock } = all.do(duplicate);
    assert.deepEqual(writes, [
      {
        ...kept,
        ...{ kind: 'invoice', id: 'inv_copy', status: 'draft', number: null, issuedOn: later },
        ...{ taxRounding: 'rate', rounding: 'half-up' },
        lines: [
          { ...line, id: 'lin_copy_1' },
          { ...two, id: 'lin_copy_2' },
        ],
        charges: [{ ...kept.charges?.[0], id: 'lin_copy_3' }],
        allowances: [{ ...all.get('invoice', 'inv_a').allowances?.[0], id: 'lin_copy_4' }],
      },
    ]);
    assert.deepEqual(stock, [{ product: 'band', tracksStock: true, change: '-2', reason: 'added' }]);
    assert.equal(all.get('event-link', 'one').invoice, 'inv_a');
  });

  it('says the same whatever became of the invoice, and is as new: not sent, not paid, its due day by the terms', () => {
    const all = books();
    const copyOf = (id: string) => {
      all.do({ ...duplicate, id: `cmd_${id}` });
      const { id: _, ...rest } = all.get('invoice', `inv_${id}`);
      return JSON.parse(JSON.stringify(rest).replaceAll(`lin_${id}_`, 'lin_')) as unknown;
    };
    const first = copyOf('draft');
    all.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    all.do({ type: 'mark-as-sent', invoice: 'inv_a', sentOn: today, via: 'hand' });
    assert.deepEqual(copyOf('open'), first);
    all.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today, reason: 'Mistake' });
    all.do({ type: 'reissue-invoice', id: 'cmd_again', invoice: 'inv_a', issuedOn: today });
    assert.deepEqual(copyOf('void'), first);
    assert.deepEqual(copyOf('other'), first);
    const zero = new TrialBooks().owe('a', '0');
    zero.do(duplicate);
    assert.ok(!('paidOn' in zero.get('invoice', 'inv_copy')));
  });

  it('keeps tax rates as they are on the invoice, also when they were edited since (S-11)', () => {
    const all = books();
    all.do({ type: 'save-tax-rate', taxRate: 'tax_10', name: 'Tax 10', percent: '12', category: 'S' });
    all.do(duplicate);
    assert.equal(all.get('invoice', 'inv_copy').lines[0]?.taxes?.[0]?.percent, '10');
  });

  it('can be revised and finalized, however long the command’s id is', () => {
    const id = `cmd_${'x'.repeat(60)}` as const;
    const all = books();
    all.do({ ...duplicate, id });
    const invoice = `inv_${'x'.repeat(60)}` as const;
    const { lines } = all.get('invoice', invoice);
    const content = draftContent({ lines: lines.map((line) => lineInput({ id: line.id })) });
    all.do({ type: 'revise-draft', invoice, version: 1, content });
    all.do({ type: 'finalize-invoice', invoice, version: 2 });
  });

  it('has lines of which each can be kept when it is revised, however many they are', () => {
    const [line] = books().get('invoice', 'inv_a').lines;
    const { lines: many } = copyLines(
      { lines: Array.from({ length: 1000 }, () => line!) },
      `cmd_${'x'.repeat(60)}`,
    );
    for (const { id: copied } of many) assert.ok(id('lin')(copied, '').ok, copied);
    assert.equal(new Set(many.map(({ id: copied }) => copied)).size, 1000);
  });

  it('is refused with not-found, and with id-taken where the id of the copy is in use', () => {
    const missing = { type: 'not-found', kind: 'invoice', id: 'inv_a' };
    assert.deepEqual(new TrialBooks().draft('copy').refusal(duplicate), missing);
    assert.deepEqual(books().draft('copy').refusal(duplicate), {
      ...{ type: 'id-taken', kind: 'invoice', id: 'inv_copy' },
    });
  });
});
