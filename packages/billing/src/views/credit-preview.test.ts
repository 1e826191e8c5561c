import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TrialBooks } from '../commands/trial-books.test.js';
import { subtract } from '../money/amount.js';
import { lineInput, today } from '../testing/fixtures.js';
import { previewCredit } from './credit-preview.js';

/** An invoice of 2 × 50.00 at 10 percent and one of 30.00 without tax: 140.00. */
const sold = () =>
  new TrialBooks().tax('10').issue('a', {
    lines: [
      lineInput({ quantity: '2', unitPrice: '50', taxRates: ['tax_10'] }),
      lineInput({ id: 'lin_2', description: 'Report', unitPrice: '30' }),
    ],
  });

const byAmount = (amount: string, line: `lin_${string}` = 'lin_1') =>
  ({ line, by: 'amount', amount }) as const;
const byQuantity = (quantity: string, line: `lin_${string}` = 'lin_1') =>
  ({ line, by: 'quantity', quantity }) as const;
const credit = (lines: readonly (ReturnType<typeof byAmount> | ReturnType<typeof byQuantity>)[]) =>
  ({
    type: 'issue-credit-note',
    creditNote: 'crn_1',
    invoice: 'inv_a',
    issuedOn: today,
    reason: 'Goodwill',
    lines,
  }) as const;

describe('a credit note while it is typed', () => {
  it('shows each line, what it comes to, and what the invoice would still owe', () => {
    const { figures, lines, amountDue, refusal } = previewCredit(sold().open('a'), [
      byQuantity('1'),
      byAmount('10', 'lin_2'),
    ]);
    assert.deepEqual(
      lines.map((line) => line.ok && [line.value.net, line.value.tax, line.value.total]),
      [
        ['50.00', '5.00', '55.00'],
        ['10.00', '0.00', '10.00'],
      ],
    );
    assert.deepEqual([figures.subtotal, figures.tax, figures.total], ['60.00', '5.00', '65.00']);
    assert.deepEqual([amountDue, refusal], ['75.00', null]);
  });

  it('shows what is above the amount due, and refuses that only where the account keeps no credit', () => {
    const paid = sold().receive('1', '140', { inv_a: '140' }).paid('a');
    const over = (accountCredit: boolean) => previewCredit(paid, [byAmount('20')], { accountCredit });
    const { above, amountDue, refusal } = over(true);
    assert.deepEqual([above, amountDue, refusal], ['22.00', '0.00', null]);
    assert.equal(over(false).refusal?.type, 'credit-exceeds-amount-due');
    assert.equal(over(false).amountDue, '-22.00');
    assert.equal(previewCredit(sold().open('a'), [byAmount('20')]).above, '0.00');
  });

  it('is nothing before a line is chosen', () => {
    const { figures, lines, amountDue, refusal } = previewCredit(sold().open('a'), []);
    assert.deepEqual([figures.total, lines, amountDue, refusal], ['0.00', [], '140.00', null]);
  });

  it('counts a line that cannot be credited so as nothing, and says why', () => {
    const { figures, lines } = previewCredit(sold().open('a'), [
      byQuantity('3'),
      byAmount('5', 'lin_2'),
      byAmount('5', 'lin_3'),
    ]);
    assert.equal(figures.total, '5.00');
    assert.deepEqual(
      lines.map((line) => (line.ok ? null : line.reason.type)),
      ['exceeds-line-quantity', null, 'line-not-on-invoice'],
    );
  });

  for (const [input, type] of [
    [byAmount(''), 'money-syntax'],
    [byAmount('1,5'), 'money-syntax'],
    [byAmount('1.005'), 'money-scale'],
    [byAmount('0'), 'money-sign'],
    [byQuantity(''), 'decimal-syntax'],
    [byQuantity('0'), 'decimal-range'],
    [byQuantity('0.0000001'), 'decimal-scale'],
    [byQuantity('0.00004'), 'money-sign'],
  ] as const)
    it(`says ${type} for “${input.by === 'amount' ? input.amount : input.quantity}” by ${input.by}`, () => {
      const [line] = previewCredit(sold().open('a'), [input]).lines;
      assert.equal(line && !line.ok && line.reason.type, type);
    });

  it('says that all of it is more than the invoice owes, though each line is not (C-08)', () => {
    const part = sold().receive('1', '100', { inv_a: '100' }).open('a');
    const { amountDue, refusal } = previewCredit(part, [byAmount('30'), byAmount('10', 'lin_2')]);
    assert.equal(amountDue, '-3.00');
    assert.deepEqual(refusal, {
      type: 'credit-exceeds-amount-due',
      invoice: 'inv_a',
      number: 'INV-0001',
      currency: 'EUR',
      amountDue: '40.00',
      amount: '43.00',
    });
  });

  it('throws when a line is asked for twice: a form has each once', () => {
    assert.throws(() => previewCredit(sold().open('a'), [byAmount('1'), byAmount('1')]), /twice/);
  });

  it('says no exactly when issue-credit-note would, and shows the figures it writes', () => {
    const text = fc.constantFrom(
      '',
      '0',
      '0.01',
      '1',
      '1.5',
      '2',
      '2.01',
      '30',
      '45.45',
      '100',
      '100.01',
      '1,5',
    );
    const line = (id: `lin_${string}`) =>
      fc.oneof(
        text.map((it) => byAmount(it, id)),
        text.map((it) => byQuantity(it, id)),
      );
    const books = sold().receive('1', '80', { inv_a: '80' });
    fc.assert(
      fc.property(line('lin_1'), line('lin_2'), (first, second) => {
        const preview = previewCredit(books.open('a'), [first, second]);
        const accepts = preview.refusal === null && preview.lines.every(({ ok }) => ok);
        const decided = books.ask(credit([first, second]));
        assert.equal(decided.ok, accepts);
        assert.equal(preview.amountDue, subtract(books.open('a').amountDue, preview.figures.total));
        const note = decided.ok ? decided.value.writes.find(({ kind }) => kind === 'credit-note') : undefined;
        if (note?.kind === 'credit-note') assert.deepEqual(note.total, preview.figures.total);
      }),
      { numRuns: 300 },
    );
  });
});
