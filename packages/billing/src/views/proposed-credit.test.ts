import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TrialBooks } from '../commands/trial-books.test.js';
import { add, isPositive, zero } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import type { RoundingMode } from '../money/rounding.js';
import type { TaxMode } from '../pricing/pricing-input.js';
import { defaultPreferences } from '../records/preferences.js';
import { euros, lineInput, today } from '../testing/fixtures.js';
import { previewCredit } from './credit-preview.js';
import { proposeCredit, type ProposedCredit } from './proposed-credit.js';

/** An invoice of 2 × 50.00 at 10 percent and one of 30.00 without tax: 140.00. */
const sold = (taxMode: TaxMode = 'exclusive') =>
  new TrialBooks().tax('10').issue('a', {
    taxMode,
    lines: [
      lineInput({ quantity: '2', unitPrice: '50', taxRates: ['tax_10'] }),
      lineInput({ id: 'lin_2', description: 'Report', unitPrice: '30' }),
    ],
  });

const proposed = (books: TrialBooks, amount: string): ProposedCredit => {
  const answer = proposeCredit(books.open('a'), amount);
  if (!answer.ok) throw new Error(JSON.stringify(answer.reason));
  return answer.value;
};
const amounts = ({ lines }: ProposedCredit) => lines.map(({ line, amount }) => [line, amount]);

describe('a credit of an amount', () => {
  it('is spread over the lines in proportion, and comes to it with tax', () => {
    const made = proposed(sold(), '70');
    assert.deepEqual(amounts(made), [
      ['lin_1', '50.00'],
      ['lin_2', '15.00'],
    ]);
    assert.equal(made.missing, '0.00');
    assert.equal(previewCredit(sold().open('a'), made.lines).figures.total, '70.00');
  });

  it('takes all that is left when more is wanted, and says what that lacks', () => {
    const made = proposed(sold(), '150');
    assert.deepEqual(
      [amounts(made), made.missing],
      [
        [
          ['lin_1', '100.00'],
          ['lin_2', '30.00'],
        ],
        '10.00',
      ],
    );
  });

  it('says no to what is no amount, and to a part of what is only credited whole', () => {
    const refused = (amount: string, books = sold()) => {
      const answer = proposeCredit(books.open('a'), amount);
      return answer.ok ? null : answer.reason.type;
    };
    assert.deepEqual(
      ['', '0', '1.005'].map((amount) => refused(amount)),
      ['money-syntax', 'money-sign', 'money-scale'],
    );
    const returned = new TrialBooks({ ...defaultPreferences, allowNegativeLines: true })
      .tax('10')
      .issue('a', {
        lines: [
          lineInput({ unitPrice: '1000000' }),
          lineInput({ id: 'lin_2', quantity: '-1', unitPrice: '100000', taxRates: ['tax_10'] }),
        ],
      });
    assert.equal(refused('889999.99', returned), 'credit-only-whole');
    assert.deepEqual(proposed(returned, '890000'), {
      lines: [{ line: 'lin_1', by: 'amount', amount: '900000.00' }],
      missing: '0.00',
    });
  });

  it('fills each line up to its own share, and gives a unit that tax does not let it reach to another', () => {
    const spread = (rounding: RoundingMode, amount: string, ...lines: readonly object[]) =>
      proposed(
        new TrialBooks({ ...defaultPreferences, rounding })
          .tax('10')
          .tax('19')
          .issue('a', { lines: lines.map((one, place) => lineInput({ id: `lin_${place + 1}`, ...one })) }),
        amount,
      );
    const [untaxed, taxed, lowTaxed] = [
      { unitPrice: '30' },
      { unitPrice: '100', taxRates: ['tax_19'] },
      { unitPrice: '100', taxRates: ['tax_10'] },
    ];
    // 0.14 of the second line would come to 0.17: with 0.04 of the first to a cent too much.
    const fitted = spread('half-up', '0.20', untaxed, taxed);
    assert.deepEqual(
      [amounts(fitted).map(([, amount]) => amount), fitted.missing],
      [['0.05', '0.13'], '0.00'],
    );
    const filled = spread('down', '0.08', taxed, lowTaxed);
    assert.deepEqual(
      [amounts(filled).map(([, amount]) => amount), filled.missing],
      [['0.04', '0.04'], '0.00'],
    );
  });

  it('takes nothing of a line where so small a part holds less than the tax left of it (money.md 4.6)', () => {
    const books = new TrialBooks().tax('100').issue('a', {
      ...{ taxMode: 'inclusive', lines: [lineInput({ unitPrice: '1', taxRates: ['tax_100'] })] },
    });
    const creditNote = (place: number) => `crn_${place}` as const;
    for (let place = 0; place < 6; place++)
      books.do({
        ...{ type: 'issue-credit-note', creditNote: creditNote(place), invoice: 'inv_a', issuedOn: today },
        ...{ reason: 'Goodwill', lines: [{ line: 'lin_1', by: 'amount', amount: '0.01' }] },
      });
    // Every other one gave back a cent of tax.
    for (const place of [0, 2, 4])
      books.do({ type: 'void-credit-note', creditNote: creditNote(place), voidedOn: today });
    assert.deepEqual(proposed(books, '0.01'), { lines: [], missing: '0.01' });
    assert.deepEqual(amounts(proposed(books, '0.03')), [['lin_1', '0.03']]);
  });

  it('comes to what was wanted but for less than a line of tax, never to more, and is always accepted', () => {
    const price = fc.integer({ min: 1, max: 30_000 }).map((cents) => (cents / 100).toFixed(2));
    const line = fc.record({
      unitPrice: price,
      quantity: fc.constantFrom('1', '2', '0.75'),
      taxRates: fc.constantFrom([], ['tax_7'] as const, ['tax_19'] as const, ['tax_7', 'tax_19'] as const),
    });
    const lines = fc.array(line, { minLength: 1, maxLength: 4 });
    const taxMode = fc.constantFrom<TaxMode>('exclusive', 'inclusive', 'none');
    fc.assert(
      fc.property(lines, taxMode, price, price, (content, mode, wanted, then) => {
        const books = new TrialBooks()
          .tax('7')
          .tax('19')
          .issue('a', {
            taxMode: mode,
            lines: content.map((one, place) => lineInput({ ...one, id: `lin_${place}` })),
          });
        for (const [place, amount] of [wanted, then].entries()) {
          const invoice = books.records().find(({ id }) => id === 'inv_a');
          if (invoice?.kind !== 'invoice' || invoice.status !== 'open') return;
          const made = proposed(books, amount);
          const { figures, amountDue } = previewCredit(invoice, made.lines);
          assert.equal(add(figures.total, made.missing), euros(amount));
          const isAll = amountDue === zero(currencyOf('EUR'));
          assert.ok(isAll || made.missing === '0.00' || made.missing === '0.01', made.missing);
          if (mode !== 'exclusive' && !isAll) assert.equal(made.missing, '0.00');
          if (!isPositive(figures.total)) continue;
          const { lines } = made;
          books.do({
            ...{ type: 'issue-credit-note', creditNote: `crn_${place}`, invoice: 'inv_a' },
            ...{ issuedOn: today, reason: 'Goodwill', lines },
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});
