import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../input/asked.js';
import { draftContent, today } from '../testing/fixtures.js';
import type { InstallmentTermsInput } from './installment-content.js';
import { TrialBooks } from './trial-books.test.js';

const create = (installmentTerms: Asked<InstallmentTermsInput>, over: { readonly dueOn?: string } = {}) =>
  ({
    type: 'create-draft',
    invoice: 'inv_a',
    content: draftContent({ installmentTerms, ...over }),
  }) as const;
const inDays = (days: number) => ({ type: 'days', days }) as const;
const half = (days: number) => ({ percent: '50', due: inDays(days) });

describe('the installments of a draft', () => {
  it('may be due on the day of issue and up to 3,650 days after it, and not a day later', () => {
    const books = new TrialBooks();
    books.do(create({ type: 'percent', parts: [half(0), half(3650)] }));
    assert.deepEqual(books.refusal(create({ type: 'percent', parts: [half(0), half(3651)] })), {
      ...{ type: 'number-range', path: 'content.installmentTerms.parts.1.due.days' },
    });
  });

  it('may be amounts, which are kept at the scale of the currency, whatever they come to', () => {
    const books = new TrialBooks();
    const parts = [{ amount: '30.5', due: inDays(0) }];
    books.do(create({ type: 'amount', parts }));
    assert.deepEqual(books.get('invoice', 'inv_a').installmentTerms, {
      ...{ type: 'amount', parts: [{ amount: '30.50', due: inDays(0) }] },
    });
  });

  it('are refused with due-day-with-installments beside a due day, installments-not-whole, money-scale', () => {
    const books = new TrialBooks();
    const parts = [half(0)];
    assert.deepEqual(books.refusal(create({ type: 'percent', parts }, { dueOn: today })), {
      ...{ type: 'due-day-with-installments', dueOn: today },
    });
    assert.deepEqual(books.refusal(create({ type: 'percent', parts })), {
      ...{ type: 'installments-not-whole', together: '50' },
    });
    const cut = create({ type: 'amount', parts: [{ amount: '30.505', due: inDays(0) }] });
    assert.equal(books.refusal(cut).type, 'money-scale');
  });
});
