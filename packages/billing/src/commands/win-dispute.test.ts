import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dispute, refund, TrialBooks } from './trial-books.test.js';

const win = { type: 'win-dispute', dispute: 'dsp_1', wonOn: '2026-11-30' } as const;

describe('win-dispute', () => {
  it('leaves the money as if nobody had asked for it (machine.md, winDispute)', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '50', { inv_a: '30' });
    const payment = books.received('1');
    books.do(dispute('50'));
    const open = books.get('dispute', 'dsp_1');
    assert.deepEqual(books.do(win), { writes: [{ ...open, status: 'won', wonOn: '2026-11-30' }, payment] });
    books.do(refund('20'));
  });

  it('keeps what other disputes are about', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(dispute('20'));
    books.do(dispute('30', 'dsp_2'));
    books.do(win);
    assert.equal(books.received('1').disputed, '30.00');
  });

  it('leaves a payment recorded by mistake to be voided', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(dispute('50'));
    const withdraw = { type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-30' } as const;
    assert.deepEqual(books.refusal(withdraw), {
      ...{ type: 'payment-has-disputes', payment: 'pay_1', number: 'PAY-0001' },
      ...{ currency: 'EUR', amount: '50.00' },
    });
    books.do(win);
    books.do(withdraw);
    assert.ok(!('disputed' in books.get('payment', 'pay_1')));
  });
});

describe('win-dispute is refused, in this order,', () => {
  it('with not-found where there is none', () => {
    assert.deepEqual(new TrialBooks().refusal(win), { type: 'not-found', kind: 'dispute', id: 'dsp_1' });
  });

  it('with dispute-not-open the second time, and once it is lost', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(dispute('20'));
    books.do(win);
    const about = { type: 'dispute-not-open', dispute: 'dsp_1', number: 'PAY-0001' };
    assert.deepEqual(books.refusal(win), { ...about, status: 'won' });
    books.do(dispute('20', 'dsp_2'));
    books.do({ type: 'lose-dispute', dispute: 'dsp_2', lostOn: '2026-11-30' });
    const lost = { ...about, dispute: 'dsp_2', status: 'lost' };
    assert.deepEqual(books.refusal({ ...win, dispute: 'dsp_2' }), lost);
  });
});
