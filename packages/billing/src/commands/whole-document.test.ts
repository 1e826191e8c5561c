import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isPositive, sum } from '../money/amount.js';
import { payableOf } from '../records/credit-note.js';
import { creditableLines } from '../records/creditable-lines.js';
import { creditedOf, creditedPayableOf } from '../records/invoice.js';
import { defaultPreferences } from '../records/preferences.js';
import { draftContent, eur, euros, lineInput, today } from '../testing/fixtures.js';
import { ruleDocumentOf } from '../views/invoice-rules.js';
import { checkInvoice } from '../rules/check-invoice.js';
import { publicInvoice } from '../views/public-invoice.js';
import { TrialBooks } from './trial-books.test.js';

const cash = { cashIncrements: [{ currency: eur, amount: euros('0.05') }] };

/** Books with rates of 19 % and 7 %, and one of 15 % that payers keep back. */
function opened(over: Partial<typeof defaultPreferences> = {}): TrialBooks {
  const books = new TrialBooks({ ...defaultPreferences, ...over }).tax('19').tax('7');
  books.do({ type: 'save-tax-rate', taxRate: 'tax_15', name: 'Kept back', percent: '15', withheld: true });
  return books;
}

const off = {
  id: 'lin_off',
  type: 'percent',
  percent: '10',
  reason: 'Loyalty',
  taxRates: ['tax_19'],
} as const;
const shipping = {
  id: 'lin_on',
  type: 'amount',
  amount: '8',
  reason: 'Shipping',
  taxRates: ['tax_7'],
} as const;
const sold = lineInput({ unitPrice: '100', taxRates: ['tax_19', 'tax_15'] });
const whole = { lines: [sold], allowances: [off], charges: [shipping] } as const;

const credit = (id: number, line: `lin_${string}`, amount: string) =>
  ({
    type: 'issue-credit-note',
    creditNote: `crn_${id}`,
    invoice: 'inv_a',
    issuedOn: today,
    reason: 'Late',
    lines: [{ line, by: 'amount', amount }],
  }) as const;

describe('a draft with what is taken off and added as a whole', () => {
  it('keeps why, and the rates as they were when it was written; a revision keeps them, too (BG-20, BG-21)', () => {
    const books = opened().draft('a', whole);
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_19' });
    books.do({ type: 'revise-draft', invoice: 'inv_a', version: 1, content: draftContent(whole) });
    const { allowances, charges, lines } = books.get('invoice', 'inv_a');
    const vat = { rate: 'tax_19', name: 'Tax 19', percent: '19', category: 'S' };
    const { taxRates: _, ...loyalty } = off;
    assert.deepEqual(allowances, [{ ...loyalty, taxes: [vat] }]);
    assert.deepEqual(charges?.[0] && 'amount' in charges[0] && charges[0].amount, '8.00');
    assert.deepEqual(lines[0]?.taxes?.[1], {
      ...vat,
      rate: 'tax_15',
      name: 'Kept back',
      percent: '15',
      withheld: true,
    });
    books.do({ type: 'revise-draft', invoice: 'inv_a', version: 2, content: draftContent({}) });
    assert.deepEqual(
      Object.keys(books.get('invoice', 'inv_a')).filter((name) => /allow|charges/.test(name)),
      [],
    );
  });

  it('is finalized over what is payable: the total, less what is kept back, in whole five cents', () => {
    const books = opened(cash).issue('a', whole);
    const { figures, amountDue, cashIncrement } = books.open('a');
    const { subtotal, net, tax, total, withheld, cashRounding, payable } = figures;
    assert.deepEqual([subtotal, net, tax, total], ['100.00', '98.00', '17.66', '115.66']);
    assert.deepEqual(
      withheld.map((row) => [row.percent, row.base, row.tax]),
      [['15', '100.00', '15.00']],
    );
    assert.deepEqual(
      [cashRounding, payable, amountDue, cashIncrement],
      ['-0.01', '100.65', '100.65', '0.05'],
    );
    books.receive('1', '100.65', { inv_a: '100.65' });
    assert.equal(books.paid('a').status, 'paid');
  });

  it('keeps what cash is rounded to with its currency, whatever the preferences say by now (5.3)', () => {
    const books = opened(cash).draft('a', whole);
    const increments = [
      { currency: 'EUR', amount: '1' },
      { currency: 'USD', amount: '0.10' },
    ] as const;
    const { kind: _, id: __, ...choices } = defaultPreferences;
    books.do({
      type: 'change-preferences',
      version: 1,
      changedOn: today,
      ...choices,
      cashIncrements: increments,
    });
    const revise = (version: number, over: Parameters<typeof draftContent>[0]) => {
      books.do({ type: 'revise-draft', invoice: 'inv_a', version, content: draftContent(over) });
      return books.get('invoice', 'inv_a').cashIncrement;
    };
    assert.equal(revise(1, {}), '0.05');
    assert.equal(revise(2, { currency: 'USD' }), '0.10');
    assert.equal(revise(3, { currency: 'CHF' }), undefined);
    assert.equal(revise(4, { currency: 'CHF' }), undefined);
  });

  for (const [what, over, refusal] of [
    ['a line', { allowances: [{ ...off, id: 'lin_1' }] }, { type: 'line-listed-twice', line: 'lin_1' }],
    [
      'an allowance',
      { charges: [{ ...shipping, id: 'lin_off' }] },
      { type: 'line-listed-twice', line: 'lin_off' },
    ],
  ] as const)
    it(`is refused with line-listed-twice where one has the id of ${what}`, () => {
      const content = draftContent({ ...whole, ...over });
      assert.deepEqual(opened().refusal({ type: 'create-draft', invoice: 'inv_a', content }), refusal);
    });

  for (const [what, over, refusal] of [
    ['an amount', { amount: '-1' }, { type: 'money-sign', path: 'content.charges.0.amount' }],
    ['a rate twice', { taxRates: ['tax_7', 'tax_7'] }, { type: 'tax-rate-listed-twice', rate: 'tax_7' }],
    ['a rate', { taxRates: ['tax_8'] }, { type: 'not-found', kind: 'tax-rates', id: 'tax_8' }],
    ['a reason', { reason: ' ' }, { type: 'input-required', path: 'content.charges.0.reason' }],
  ] as const)
    it(`is refused for what is wrong with ${what} of a charge`, () => {
      const content = draftContent({ ...whole, charges: [{ ...shipping, ...over }] });
      assert.deepEqual(opened().refusal({ type: 'create-draft', invoice: 'inv_a', content }), refusal);
    });

  it('is not finalized where more is taken off, or kept back, than it comes to', () => {
    const refused = (over: Parameters<typeof draftContent>[0]) =>
      opened().draft('a', over).refusal({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    const { type: _, percent: __, ...loyalty } = off;
    assert.equal(
      refused({ allowances: [{ ...loyalty, type: 'amount', amount: '101' }] }).type,
      'total-negative',
    );
    const books = opened();
    books.do({ type: 'save-tax-rate', taxRate: 'tax_100', name: 'All', percent: '100', withheld: true });
    books.draft('a', { lines: [lineInput({ taxRates: ['tax_100', 'tax_15'] })] });
    const finalize = { type: 'finalize-invoice', invoice: 'inv_a', version: 1 } as const;
    assert.deepEqual(books.refusal(finalize), { type: 'total-negative', invoice: 'inv_a' });
  });

  it('is paid at once where nothing of it is payable', () => {
    const books = opened();
    books.do({ type: 'save-tax-rate', taxRate: 'tax_100', name: 'All', percent: '100', withheld: true });
    assert.equal(
      books.issue('a', { lines: [lineInput({ taxRates: ['tax_100'] })] }).paid('a').figures.total,
      '100.00',
    );
  });

  it('shows who pays why something is taken off or added, and what is due', () => {
    const books = opened().issue('a', whole);
    const link = {
      kind: 'public-link',
      id: 'x',
      invoice: 'inv_a',
      createdOn: today,
      status: 'active',
    } as const;
    const shown = publicInvoice(link, books.open('a'));
    assert.ok(shown.payable);
    const { allowances, charges, due, paid } = shown.document;
    assert.deepEqual([allowances, charges], [[{ reason: 'Loyalty' }], [{ reason: 'Shipping' }]]);
    assert.deepEqual([due, paid], ['100.66', '0.00']);
  });

  it('breaks no rule of EN 16931 that it would not break without (BR-CO-11, BR-CO-12, BR-32, BR-37)', () => {
    const broken = (over: Parameters<typeof draftContent>[0]) =>
      checkInvoice(ruleDocumentOf(opened().draft('a', over).get('invoice', 'inv_a'), { terms: 14 }))
        .filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule);
    assert.deepEqual(
      broken({ ...whole, lines: [lineInput({ taxRates: ['tax_19'] })] }),
      broken({ lines: [lineInput({ taxRates: ['tax_19'] })] }),
    );
  });
});

describe('a credit note on an invoice with what is taken off and added as a whole', () => {
  it('takes of a line what its part of the allowance left, and of what is payable its part; a charge is a line of one', () => {
    const books = opened(cash).issue('a', whole);
    assert.deepEqual(
      creditableLines(books.open('a')).map(({ line, base }) => [line.description, line.quantity, base]),
      [
        ['Session', '1', '90.00'],
        ['Shipping', '1', '8.00'],
      ],
    );
    books.do(credit(1, 'lin_1', '45'));
    const half = books.get('credit-note', 'crn_1');
    assert.deepEqual([half.total, half.withheld, half.payable], ['53.55', '6.94', '46.60']);
    assert.equal(books.open('a').amountDue, '54.05');
    books.do({
      ...credit(2, 'lin_on', '8'),
      lines: [
        { line: 'lin_on', by: 'quantity', quantity: '1' },
        { line: 'lin_1', by: 'amount', amount: '45' },
      ],
    });
    const invoice = books.paid('a');
    assert.deepEqual(invoice.creditedPayable, { payable: '100.65', withheld: '15.00' });
    books.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today });
    assert.equal(books.open('a').amountDue, '46.60');
  });

  const amounts = fc.integer({ min: 1, max: 9_999 }).map((cents) => (cents / 100).toFixed(2));
  const rates = fc.constantFrom<readonly `tax_${string}`[]>(
    [],
    ['tax_19'],
    ['tax_19'],
    ['tax_7'],
    ['tax_19', 'tax_15'],
  );
  const adjusted = (id: string) =>
    fc
      .array(fc.record({ amount: amounts, taxRates: rates }), { maxLength: 2 })
      .map((list) =>
        list.map(
          (one, index) => ({ ...one, id: `lin_${id}${index}`, type: 'amount', reason: 'Why' }) as const,
        ),
      );
  const documents = fc.record({
    taxMode: fc.constantFrom('exclusive', 'inclusive', 'none' as const),
    lines: fc
      .array(fc.record({ unitPrice: amounts, taxRates: rates }), { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((one, index) => lineInput({ ...one, id: `lin_${index}` }))),
    allowances: adjusted('off'),
    charges: adjusted('on'),
  });
  const steps = fc.array(
    fc.record({ line: fc.nat(4), share: fc.integer({ min: 1, max: 1000 }), voids: fc.option(fc.nat(3)) }),
    { maxLength: 6 },
  );

  it('is one of a series that comes to all of the invoice, its rates, what is payable and kept back, and never to more (money.md 4.6, I7)', () => {
    let payableApart = 0;
    fc.assert(
      fc.property(documents, steps, fc.boolean(), (content, asked, inCash) => {
        const books = opened(inCash ? cash : {}).draft('a', content);
        // Every command checks the books: each line, rate, what is payable and kept back.
        const finalized = books.ask({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
        if (!finalized.ok) return;
        books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
        const start = books.get('invoice', 'inv_a');
        if (start.status !== 'open') return;
        if (start.creditedPayable) payableApart += 1;
        let count = 0;
        const live: string[] = [];
        for (const { line, share, voids } of asked) {
          const invoice = books.get('invoice', 'inv_a');
          if (invoice.status !== 'open') break;
          const all = creditableLines(invoice);
          const left = all[line % all.length];
          const cents = Math.floor((Number(left?.baseLeft) * 100 * share) / 1000);
          const ask = credit(count, left?.line.id ?? 'lin_', (cents / 100).toFixed(2));
          if (cents > 0 && books.ask(ask).ok) {
            books.do(ask);
            live.push(`crn_${count}`);
            count += 1;
          }
          const [voided] = voids === null ? [] : live.splice(voids % (live.length || 1), 1);
          if (voided) books.do({ type: 'void-credit-note', creditNote: voided as 'crn_', voidedOn: today });
        }
        const invoice = books.get('invoice', 'inv_a');
        if (invoice.status === 'open') {
          const lines = creditableLines(invoice)
            .filter(({ baseLeft }) => isPositive(baseLeft))
            .map(({ line: { id: line }, baseLeft: amount }) => ({ line, by: 'amount', amount }) as const);
          books.do({ ...credit(count, 'lin_0', '1'), lines });
        }
        const end = books.paid('a');
        assert.deepEqual([creditedOf(end), creditedPayableOf(end)], [end.figures.total, end.figures.payable]);
        const notes = books
          .records()
          .flatMap((record) => (record.kind === 'credit-note' && record.status === 'issued' ? record : []));
        assert.equal(sum(notes.map(payableOf), eur), end.figures.payable);
        for (const note of notes)
          books.do({ type: 'void-credit-note', creditNote: note.id, voidedOn: today });
        assert.deepEqual(books.open('a'), start);
      }),
      { numRuns: 150, seed: 21 },
    );
    assert.ok(payableApart > 30, `of ${payableApart} something was kept back or rounded`);
  });
});
