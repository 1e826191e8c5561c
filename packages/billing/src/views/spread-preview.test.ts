import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { receipt, TrialBooks } from '../commands/trial-books.test.js';
import { add } from '../money/amount.js';
import { defaultPreferences } from '../records/preferences.js';
import { draftInvoice, eur, euros, openInvoice } from '../testing/fixtures.js';
import { previewOnlineSpread, previewSpread } from './spread-preview.js';

const invoice = openInvoice();
const row = (amount: string) => ({ invoice, amount });

describe('a payment form while it is filled in', () => {
  it('adds up what is applied, what is left, and what each invoice still owes', () => {
    const rows = [row('50'), { invoice: openInvoice(draftInvoice({ id: 'inv_2' }), 2), amount: '100' }];
    assert.deepEqual(previewSpread(eur, '180', rows), {
      received: '180.00',
      applied: '150.00',
      unallocated: '30.00',
      refusal: null,
      rows: [
        { amountDue: '50.00', writtenOff: '0.00', refusal: null },
        { amountDue: '0.00', writtenOff: '0.00', refusal: null },
      ],
    });
  });

  it('counts an empty row as nothing, without a refusal', () => {
    assert.deepEqual(previewSpread(eur, '5', [row('')]), {
      received: '5.00',
      applied: '0.00',
      unallocated: '5.00',
      refusal: null,
      rows: [{ amountDue: '100.00', writtenOff: '0.00', refusal: null }],
    });
  });

  it('counts a row that is no amount as nothing and says why, with the path the command would have', () => {
    const { applied, rows } = previewSpread(eur, '5', [row('1'), row('1,5')]);
    assert.equal(applied, '1.00');
    assert.deepEqual(rows[1], {
      amountDue: '100.00',
      writtenOff: '0.00',
      refusal: { type: 'money-syntax', path: 'allocations.1.amount' },
    });
  });

  for (const [text, type] of [
    ['0', 'money-sign'],
    ['-1', 'money-sign'],
    ['1.005', 'money-scale'],
  ] as const)
    it(`says ${type} for a row of ${text}`, () => {
      assert.equal(previewSpread(eur, '5', [row(text)]).rows[0]?.refusal?.type, type);
    });

  it('says that a row is more than the invoice owes, and by how much', () => {
    const { rows } = previewSpread(eur, '200', [row('100.01')]);
    assert.deepEqual(rows, [
      {
        amountDue: '-0.01',
        writtenOff: '0.00',
        refusal: {
          type: 'exceeds-amount-due',
          invoice: 'inv_1',
          number: 'INV-0001',
          currency: 'EUR',
          amountDue: '100.00',
          amount: '100.01',
        },
      },
    ]);
  });

  it('says that more is applied than was received', () => {
    const { unallocated, refusal } = previewSpread(eur, '5', [row('5.01')]);
    assert.equal(unallocated, '-0.01');
    assert.deepEqual(refusal, {
      type: 'allocations-exceed-amount',
      currency: 'EUR',
      amount: '5.00',
      applied: '5.01',
    });
  });

  it('says what is wrong with the sum received before that more is applied than there is', () => {
    assert.deepEqual(previewSpread(eur, '', [row('5')]), {
      received: '0.00',
      applied: '5.00',
      unallocated: '-5.00',
      refusal: { type: 'money-syntax', path: 'amount' },
      rows: [{ amountDue: '95.00', writtenOff: '0.00', refusal: null }],
    });
  });

  it('writes a small rest off where that is asked for, and leaves one that is too large', () => {
    const rows = [
      { ...row('99.60'), writeOffRest: true },
      { ...row('99.50'), writeOffRest: true },
      { ...row('100'), writeOffRest: true },
    ];
    const about = { invoice: 'inv_1', number: 'INV-0001', currency: 'EUR' };
    const refused = { type: 'exceeds-small-balance', ...about, limit: '0.40', amount: '0.50' };
    assert.deepEqual(previewSpread(eur, '300', rows, euros('0.40')).rows, [
      { amountDue: '0.00', writtenOff: '0.40', refusal: null },
      { amountDue: '0.50', writtenOff: '0.00', refusal: refused },
      { amountDue: '0.00', writtenOff: '0.00', refusal: { type: 'nothing-due', invoice: 'inv_1' } },
    ]);
    const without = previewSpread(eur, '300', [{ ...row('99.99'), writeOffRest: true }]);
    assert.equal(without.rows[0]?.refusal?.type, 'exceeds-small-balance');
  });

  it('writes nothing off of an invoice that gets nothing, or more than it owes', () => {
    const refusals = ['', '1,5', '101'].map((amount) => {
      const { rows } = previewSpread(eur, '300', [{ ...row(amount), writeOffRest: true }], euros('100'));
      return [rows[0]?.writtenOff, rows[0]?.refusal?.type ?? null];
    });
    assert.deepEqual(refusals, [
      ['0.00', null],
      ['0.00', 'money-syntax'],
      ['0.00', 'exceeds-amount-due'],
    ]);
  });

  it('says no exactly when record-payment would, and never loses money', () => {
    const text = fc.constantFrom(
      '',
      '0',
      '-1',
      '1,5',
      '0.01',
      '50',
      '99.99',
      '100',
      '100.01',
      '200',
      '1.001',
    );
    const books = new TrialBooks().owe('a', '100').owe('b', '100');
    const limit = euros('0.01');
    books.put({ ...defaultPreferences, smallBalances: [{ currency: eur, amount: limit }] });
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (amount, a, b, writeOffRest) => {
        const rows = [
          { invoice: books.open('a'), amount: a, writeOffRest },
          { invoice: books.open('b'), amount: b },
        ];
        const preview = previewSpread(eur, amount, rows, limit);
        const off = writeOffRest ? ({ writeOffRest: 'wof_1' } as const) : {};
        const allocations = [
          ...(a ? [{ invoice: 'inv_a', amount: a, ...off } as const] : []),
          ...(b ? [{ invoice: 'inv_b', amount: b } as const] : []),
        ];
        const accepts = preview.refusal === null && preview.rows.every(({ refusal }) => refusal === null);
        assert.equal(books.ask({ ...receipt('1', amount), allocations }).ok, accepts);
        assert.equal(add(preview.applied, preview.unallocated), preview.received);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a payment form that asks for money online (P-07)', () => {
  it('leaves nothing over, and says how much no invoice gets', () => {
    assert.deepEqual(previewOnlineSpread(eur, '120', [row('100')], 'staff').refusal, {
      ...{ type: 'overpayment-not-allowed', role: 'staff', currency: eur, excess: '20.00' },
    });
    assert.deepEqual(
      previewOnlineSpread(eur, '100', [row('100')], 'staff'),
      previewSpread(eur, '100', [row('100')]),
    );
  });

  it('says first what is wrong with the amount, or that too much is applied of it', () => {
    for (const text of ['', 'abc', '10'])
      assert.deepEqual(
        previewOnlineSpread(eur, text, [row('20')], 'client'),
        previewSpread(eur, text, [row('20')]),
      );
  });
});
