import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NumberFormat } from '../records/number-format.js';
import { defaultPreferences, type Preferences } from '../records/preferences.js';
import { ada, draftContent, today } from '../testing/fixtures.js';
import { checkBooks } from '../views/check-books.js';
import { receipt, TrialBooks } from './trial-books.test.js';

const locations = [
  { location: 'north', prefix: 'N-{year}-' },
  { location: 'south', prefix: 'S-' },
];
const format: NumberFormat = { prefix: 'INV-{year}-', padding: 4, locations };
const written = (invoice: NumberFormat, over: Partial<Preferences['numbers']> = {}): Preferences => ({
  ...defaultPreferences,
  numbers: { ...defaultPreferences.numbers, invoice, ...over },
});
const at = (id: string) => ({ location: { id, name: id } });
const numberOf = (books: TrialBooks, id: string) => books.get('invoice', `inv_${id}`).number;

describe('numbers are given in series', () => {
  it('I-13: a series of its own for each year and location, each from 1 and without gaps', () => {
    const books = new TrialBooks(written(format));
    for (const [id, over, number] of [
      ['a', {}, 'INV-2026-0001'],
      ['b', { issuedOn: '2027-01-01' }, 'INV-2027-0001'],
      ['c', { issuedOn: '2026-12-31' }, 'INV-2026-0002'],
      ['d', at('north'), 'N-2026-0001'],
      ['e', { ...at('north'), issuedOn: '2027-01-01' }, 'N-2027-0001'],
      ['f', at('south'), 'S-0001'],
      ['g', { ...at('south'), issuedOn: '2027-01-01' }, 'S-0002'],
      ['h', at('elsewhere'), 'INV-2026-0003'],
    ] as const)
      assert.equal(numberOf(books.issue(id, over), id), number);
  });

  it('a credit note in the series of its own day and of its invoice’s location, a payment in that of its own', () => {
    const numbered = { prefix: 'C{year}/', padding: 1, locations: [{ location: 'north', prefix: 'CN-N-' }] };
    const books = new TrialBooks(written(format, { 'credit-note': numbered, payment: numbered }));
    const credit = (creditNote: `crn_${string}`, invoice: `inv_${string}`) =>
      books.do({
        ...{ type: 'issue-credit-note', creditNote, invoice, issuedOn: '2027-02-01', reason: 'Goodwill' },
        lines: [{ line: 'lin_1', by: 'amount', amount: '1' }],
      });
    books.issue('a').issue('b', at('north'));
    credit('crn_1', 'inv_a');
    credit('crn_2', 'inv_b');
    assert.equal(books.get('credit-note', 'crn_1').number, 'C2027/1');
    assert.equal(books.get('credit-note', 'crn_2').number, 'CN-N-1');
    books.do(receipt('1', '5'));
    books.do({ ...receipt('2', '5'), ...at('north') });
    assert.equal(books.get('payment', 'pay_1').number, 'C2026/1');
    assert.equal(books.get('payment', 'pay_2').number, 'CN-N-1');
  });

  it('also money that comes in with an invoice, which is of the invoice’s location (T5)', () => {
    const payment = { prefix: 'P-', padding: 1, locations: [{ location: 'north', prefix: 'PN{year}-' }] };
    const books = new TrialBooks(written(format, { payment })).draft('a', at('north'));
    books.do({
      ...{ type: 'finalize-invoice', invoice: 'inv_a', version: 1 },
      payment: { payment: 'pay_1', amount: '100', method: 'pmt_cash', receivedOn: today },
    });
    assert.equal(books.get('payment', 'pay_1').number, 'PN2026-1');
  });

  it('a changed prefix starts at 1, and changing it back goes on where it was', () => {
    const books = new TrialBooks().issue('a');
    books.put(written({ prefix: 'R-', padding: 2 }));
    assert.equal(numberOf(books.issue('b'), 'b'), 'R-01');
    books.put(written({ prefix: 'INV-', padding: 1 }));
    assert.equal(numberOf(books.issue('c'), 'c'), 'INV-2');
  });

  describe('where drafts take theirs (Q-36)', () => {
    const early = { ...written(format), assignNumberAt: 'draft' } as const;

    it('I-14: with the series of the draft’s day and location, and finalizing takes no other', () => {
      const books = new TrialBooks(early).draft('a').draft('b', at('north'));
      assert.equal(numberOf(books, 'a'), 'INV-2026-0001');
      assert.equal(numberOf(books, 'b'), 'N-2026-0001');
      books.do({ type: 'finalize-invoice', invoice: 'inv_b', version: 1 });
      assert.equal(numberOf(books, 'b'), 'N-2026-0001');
      assert.equal(books.get('number-series', 'invoice:N-2026-').next, 2);
    });

    it('I-14: a copy and a new draft of a void invoice have theirs in the series of their location, too', () => {
      const books = new TrialBooks(early).issue('a', at('north'));
      books.do({ type: 'duplicate-invoice', id: 'cmd_copy', invoice: 'inv_a', issuedOn: today });
      assert.equal(numberOf(books, 'copy'), 'N-2026-0002');
      books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
      books.do({ type: 'reissue-invoice', id: 'cmd_again', invoice: 'inv_a', issuedOn: '2027-01-04' });
      assert.equal(numberOf(books, 'again'), 'N-2027-0001');
    });

    it('Q-36: a draft keeps its number when its day or location changes', () => {
      const books = new TrialBooks(early).draft('a');
      const content = draftContent({ ...at('north'), issuedOn: '2027-01-04' });
      books.do({ type: 'revise-draft', invoice: 'inv_a', version: 1, content });
      books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 2 });
      assert.equal(numberOf(books, 'a'), 'INV-2026-0001');
    });

    it('Q-36, I-16: deleting such a draft retires its number with the reason', () => {
      const books = new TrialBooks(early).draft('a');
      books.do({ type: 'delete-draft', invoice: 'inv_a', deletedOn: today, reason: 'Entered twice' });
      assert.deepEqual(books.get('number-series', 'invoice:INV-2026-').retired, [
        { from: 1, to: 1, reason: 'Entered twice', retiredOn: today },
      ]);
      assert.equal(numberOf(books.draft('b'), 'b'), 'INV-2026-0002');
    });

    it('Q-36: a draft made before has none, and takes it when it is finalized', () => {
      const books = new TrialBooks().draft('a').put(early);
      books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
      assert.equal(numberOf(books, 'a'), 'INV-2026-0001');
    });
  });

  it('I-16: whatever the prefixes, days and places are, no number is given twice and none is left out', () => {
    const prefix = fc.constantFrom('', '-', 'INV-', 'INV-{year}-', '2026-', '{year}/', 'A', '{year}A{year}-');
    const invoice = fc.record({
      prefix,
      padding: fc.integer({ min: 1, max: 5 }),
      assignNumberAt: fc.constantFrom('draft', 'finalize'),
      place: fc.constantFrom('north', 'south', 'west'),
      issuedOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-11-24'),
      locations: fc.uniqueArray(fc.record({ location: fc.constantFrom('north', 'south'), prefix }), {
        selector: ({ location }) => location,
      }),
    });
    fc.assert(
      fc.property(fc.array(invoice, { maxLength: 12 }), (invoices) => {
        const books = new TrialBooks();
        for (const [index, { place, issuedOn, assignNumberAt, ...rest }] of invoices.entries())
          books
            .put({ ...written(rest), assignNumberAt })
            .issue(`${index}`, { client: ada, issuedOn, ...at(place) });
        const numbers = invoices.map((_, index) => numberOf(books, `${index}`));
        assert.equal(new Set(numbers).size, numbers.length);
        assert.deepEqual(checkBooks(books.records()), []);
      }),
      { numRuns: 60 },
    );
  });
});
