import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPreferences } from '../records/preferences.js';
import { ada, draftContent, draftInvoice, grace, lineInput } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

const revise = (version: number, over: Parameters<typeof draftContent>[0] = {}) =>
  ({ type: 'revise-draft', invoice: 'inv_a', version, content: draftContent(over) }) as const;
const draft = draftInvoice({ id: 'inv_a' });

describe('revise-draft', () => {
  it('replaces all a draft says; what is left out is gone (T2, I-20)', () => {
    const books = new TrialBooks().draft('a', { memo: 'Old', payer: grace, dueOn: '2026-12-01' });
    const said = { client: grace, issuedOn: '2026-11-25', lines: [] };
    assert.deepEqual(books.do(revise(1, said)), { writes: [{ ...draft, ...said }] });
  });

  it('keeps currency, tax mode and roundings, whatever the preferences say by now (5.3)', () => {
    const chosen = { currency: 'JPY', taxMode: 'inclusive' } as const;
    const books = new TrialBooks().draft('a', chosen);
    books.put({ ...defaultPreferences, taxMode: 'none', taxRounding: 'line', rounding: 'down' });
    assert.deepEqual(books.do(revise(1)), { writes: [{ ...draft, ...chosen }] });
  });

  it('changes currency and tax mode when asked to', () => {
    const books = new TrialBooks().draft('a', { currency: 'JPY', taxMode: 'inclusive' });
    const chosen = { currency: 'EUR', taxMode: 'none' } as const;
    assert.deepEqual(books.do(revise(1, chosen)), { writes: [{ ...draft, ...chosen }] });
  });

  it('keeps the number of a draft that was issued before (T10)', () => {
    const books = new TrialBooks().issue('a');
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    assert.deepEqual(books.do(revise(3, { memo: 'Corrected' })), {
      writes: [{ ...draft, number: 'INV-0001', serial: 1, memo: 'Corrected' }],
    });
  });

  it('keeps a line’s rate as it was copied, though it was edited and archived since (S-11)', () => {
    const taxed = { lines: [lineInput({ taxRates: ['tax_10'] })] };
    const books = new TrialBooks().tax('10', 'GST').draft('a', taxed);
    books.do({ type: 'save-tax-rate', taxRate: 'tax_10', name: 'GST new', percent: '15' });
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_10' });
    books.do(revise(1, taxed));
    assert.deepEqual(books.get('invoice', 'inv_a').lines[0]?.taxes?.[0], {
      rate: 'tax_10',
      name: 'GST',
      percent: '10',
      category: 'S',
    });
  });

  it('copies a rate anew into a line that had another (I-26)', () => {
    const books = new TrialBooks().tax('10').tax('20');
    books.draft('a', { lines: [lineInput({ taxRates: ['tax_10'] })] });
    books.do({ type: 'save-tax-rate', taxRate: 'tax_20', name: 'Twenty', percent: '21' });
    books.do(revise(1, { lines: [lineInput({ taxRates: ['tax_20'] })] }));
    assert.deepEqual(books.get('invoice', 'inv_a').lines[0]?.taxes?.[0], {
      rate: 'tax_20',
      name: 'Twenty',
      percent: '21',
      category: 'S',
    });
  });

  it('takes a line’s rate away when it names none', () => {
    const books = new TrialBooks().tax('10').draft('a', { lines: [lineInput({ taxRates: ['tax_10'] })] });
    assert.deepEqual(books.do(revise(1)), { writes: [draft] });
  });
});

describe('revise-draft is refused, in this order,', () => {
  it('with not-found where there is no invoice', () => {
    assert.deepEqual(new TrialBooks().refusal(revise(1)), {
      type: 'not-found',
      kind: 'invoice',
      id: 'inv_a',
    });
  });

  it('with invoice-not-draft when it was issued, also with a version seen before that (I-43)', () => {
    assert.deepEqual(new TrialBooks().issue('a').refusal(revise(1)), {
      type: 'invoice-not-draft',
      invoice: 'inv_a',
      number: 'INV-0001',
      status: 'open',
    });
  });

  for (const seen of [1, 3])
    it(`with stale-version when version ${seen} of 2 was seen, also when its lines are wrong (row 84)`, () => {
      const books = new TrialBooks().draft('a');
      books.do(revise(1, { client: ada, memo: 'Someone else' }));
      assert.deepEqual(books.refusal(revise(seen, { lines: [lineInput(), lineInput()] })), {
        type: 'stale-version',
        kind: 'invoice',
        id: 'inv_a',
        seen,
        current: 2,
      });
    });

  it('with what is wrong with its lines', () => {
    const books = new TrialBooks().draft('a');
    assert.deepEqual(books.refusal(revise(1, { lines: [lineInput(), lineInput()] })), {
      type: 'line-listed-twice',
      line: 'lin_1',
    });
  });

  it('with tax-rate-archived for an archived rate that only another line has', () => {
    const books = new TrialBooks()
      .tax('10', 'GST')
      .draft('a', { lines: [lineInput({ taxRates: ['tax_10'] })] });
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_10' });
    const lines = [lineInput({ taxRates: ['tax_10'] }), lineInput({ id: 'lin_2', taxRates: ['tax_10'] })];
    assert.deepEqual(books.refusal(revise(1, { lines })), { type: 'tax-rate-archived', name: 'GST' });
  });
});
