import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TrialBooks } from '../commands/trial-books.test.js';
import type { Invoice } from '../records/invoice.js';
import { figuresOf } from '../records/invoice-figures.js';
import { defaultPreferences } from '../records/preferences.js';
import { eur, euros, lineInput, today } from '../testing/fixtures.js';
import { explainInvoice } from './explain-invoice.js';
import { replay } from '../explain/replay.js';
import { stepsTo } from '../explain/steps-to.js';

const inFives = { cashIncrements: [{ currency: eur, amount: euros('0.05') }] };

/** Books with rates of 19 % and 7 %, and one of 15 % that payers keep back; lines may be below zero. */
function opened(over: Partial<typeof defaultPreferences> = {}): TrialBooks {
  const books = new TrialBooks({ ...defaultPreferences, allowNegativeLines: true, ...over });
  books.tax('19').tax('7');
  books.do({ type: 'save-tax-rate', taxRate: 'tax_15', name: 'Kept back', percent: '15', withheld: true });
  return books;
}

const because = (invoice: Invoice, figure: string, last: number) =>
  stepsTo(explainInvoice(invoice), figure)
    .map(({ text }) => text)
    .slice(-last);

describe('why an invoice says what it says', () => {
  it('says of what is payable what the payer keeps back (money.md 4.3, 8)', () => {
    const books = opened().issue('a', { lines: [lineInput({ taxRates: ['tax_19', 'tax_15'] })] });
    assert.deepEqual(because(books.open('a'), 'payable', 2), [
      'Paid before: nothing = 0.00.',
      'Payable: 119.00 − 15.00 − 0.00 = 104.00.',
    ]);
    assert.deepEqual(because(books.open('a'), 'withheld.0.tax', 2), [
      'S 15 % kept back, on: 100.00 = 100.00.',
      'S 15 % kept back: 100.00 × 15 ÷ 100 = 15.00.',
    ]);
  });

  it('says of what is payable how it was rounded for cash (money.md 4.3, 9)', () => {
    const books = opened(inFives).issue('a', { lines: [lineInput({ unitPrice: '10.03' })] });
    assert.deepEqual(because(books.open('a'), 'cashRounding', 2), [
      'Payable: 10.03, rounded half-up to a multiple of 0.05, is 10.05.',
      'Rounding: 10.05 − 10.03 = 0.02.',
    ]);
  });

  it('takes a line below zero off what is taxed alike', () => {
    const returned = lineInput({ id: 'lin_2', quantity: '-1', unitPrice: '30', taxRates: ['tax_19'] });
    const books = opened().issue('a', { lines: [lineInput({ taxRates: ['tax_19'] }), returned] });
    assert.deepEqual(because(books.open('a'), 'taxes.0.tax', 4), [
      'Line 2, amount: -30.00 − 0.00 + 0.00 = -30.00.',
      'S 19 %, taxed together: 100.00 + (-30.00) = 70.00.',
      'S 19 %, tax: 70.00 × 19 ÷ 100 = 13.30.',
      'S 19 %, tax: 13.30 = 13.30.',
    ]);
  });

  it('says of the amount due what was paid, credited and written off since', () => {
    const books = opened().owe('a', '100').receive('1', '30', { inv_a: '30' });
    books.do({
      ...{
        type: 'issue-credit-note',
        creditNote: 'crn_1',
        invoice: 'inv_a',
        issuedOn: today,
        reason: 'Late',
      },
      lines: [{ line: 'lin_1', by: 'amount', amount: '20' }],
    });
    assert.deepEqual(because(books.open('a'), 'amountDue', 4), [
      'Paid: 30.00, as stated.',
      'Credited: 20.00, as stated.',
      'Written off: 0.00, as stated.',
      'Amount due: 100.00 − 30.00 − 20.00 − 0.00 = 50.00.',
    ]);
  });

  it('says no amount due of a draft and of a void invoice, which are not owed', () => {
    const books = opened().draft('a');
    const asksDue = () =>
      explainInvoice(books.get('invoice', 'inv_a')).steps.some(({ figure }) => figure === 'amountDue');
    assert.equal(asksDue(), false);
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    assert.equal(asksDue(), true);
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
    assert.equal(asksDue(), false);
  });

  const cents = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((units) => (units / 100).toFixed(2));
  const rates = fc.constantFrom<readonly `tax_${string}`[]>(
    [],
    ['tax_19'],
    ['tax_7'],
    ['tax_19', 'tax_15'],
    ['tax_15'],
  );
  const lines = fc
    .array(
      fc.record({ quantity: fc.constantFrom('1', '3', '-1'), unitPrice: cents(1, 9_999), taxRates: rates }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((list) => list.map((one, index) => lineInput({ ...one, id: `lin_${index}` })));

  it('comes, replayed step by step, to the figures that were frozen and the amount that is due', () => {
    let [seen, keptBack, rounded, below] = [0, 0, 0, 0];
    fc.assert(
      fc.property(
        lines,
        fc.boolean(),
        fc.constantFrom('exclusive', 'inclusive', 'none'),
        fc.integer({ min: 1, max: 1000 }),
        (lines, inCash, taxMode, share) => {
          const books = opened(inCash ? inFives : {}).draft('a', { lines, taxMode });
          const finalize = { type: 'finalize-invoice', invoice: 'inv_a', version: 1 } as const;
          if (!books.ask(finalize).ok) return;
          books.do(finalize);
          let invoice = books.get('invoice', 'inv_a');
          const part = invoice.status === 'open' ? (Number(invoice.amountDue) * share) / 1000 : 0;
          if (part >= 0.01) books.receive('1', part.toFixed(2), { inv_a: part.toFixed(2) });
          invoice = books.get('invoice', 'inv_a');
          const { figures, steps } = explainInvoice(invoice);
          assert.deepEqual(figures, figuresOf(invoice));
          for (const step of steps) assert.equal(replay(step), step.value, step.text);
          const due = steps.find(({ figure }) => figure === 'amountDue')?.value;
          assert.equal(due, invoice.status === 'open' ? invoice.amountDue : '0.00');
          seen += 1;
          keptBack += Number(figures.withheld.length > 0);
          rounded += Number(Number(figures.cashRounding) !== 0);
          below += Number(lines.some(({ quantity }) => quantity === '-1'));
        },
      ),
      { numRuns: 300, seed: 39 },
    );
    for (const count of [keptBack, rounded, below]) assert.ok(count > 20, `${count} of ${seen}`);
  });
});
