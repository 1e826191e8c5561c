import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dispute, refund, TrialBooks } from './trial-books.test.js';

const about = { payment: 'pay_1', number: 'PAY-0001' } as const;

describe('open-dispute', () => {
  it('notes that part of a payment is disputed; no balance changes (machine.md, openDispute)', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '50', { inv_a: '30' });
    const { client, currency, method, ...payment } = books.received('1');
    assert.deepEqual(books.do(dispute('20')), {
      writes: [
        {
          ...{ kind: 'dispute', id: 'dsp_1', status: 'open', payment: 'pay_1', paymentNumber: 'PAY-0001' },
          ...{ client, currency, amount: '20.00', method, openedOn: '2026-11-26' },
        },
        { ...payment, client, currency, method, disputed: '20.00' },
      ],
    });
    assert.equal(books.paid('a').status, 'paid');
  });

  it('keeps the reason, and what the provider calls it', () => {
    const books = new TrialBooks().receive('1', '50');
    const named = { provider: 'acme', reference: 'dp_1' };
    books.do({ ...dispute('50'), reason: 'Not known to the cardholder', named });
    const { reason, named: called } = books.get('dispute', 'dsp_1');
    assert.deepEqual([reason, called], ['Not known to the cardholder', named]);
    assert.deepEqual(books.get('provider-reference', 'dispute/acme/dp_1'), {
      ...{
        kind: 'provider-reference',
        id: 'dispute/acme/dp_1',
        ...named,
        payment: 'pay_1',
        dispute: 'dsp_1',
      },
    });
  });

  it('is possible several times, as long as they are of different money', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(dispute('20'));
    books.do(dispute('30', 'dsp_2'));
    assert.equal(books.received('1').disputed, '50.00');
  });

  it('may be called as a payment is', () => {
    const books = new TrialBooks().owe('a', '30').start('1', { inv_a: '30' });
    const told = { provider: 'acme', reference: 'ch_1' };
    books.do({
      ...{ type: 'confirm-online-payment', payment: 'pay_1', ...told, receivedOn: '2026-11-25' },
    });
    books.do({ ...dispute('30'), named: told });
    assert.deepEqual(books.get('dispute', 'dsp_1').named, told);
  });
});

describe('while money is disputed', () => {
  it('no more of it goes back than nobody disputes, wherever it is: amount-disputed', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '50', { inv_a: '30' });
    books.do(dispute('45'));
    const refusal = {
      ...{ type: 'amount-disputed', ...about, currency: 'EUR' },
      ...{ disputed: '45.00', undisputed: '5.00' },
    };
    assert.deepEqual(books.refusal(refund('5.01')), refusal);
    const back = (amount: string) =>
      ({
        ...({ type: 'refund-invoices', refundedOn: '2026-11-26' } as const),
        refunds: [{ refund: 'rfd_2', allocation: 'alc_1_1', amount }],
      }) as const;
    assert.deepEqual(books.refusal(back('5.01')), refusal);
    books.do(back('3'));
    books.do(refund('2'));
    const more = refund('0.01', { refund: 'rfd_3' });
    assert.deepEqual(books.refusal(more), { ...refusal, undisputed: '0.00' });
    assert.deepEqual(books.refusal({ ...more, amount: '18.01' }), { ...refusal, undisputed: '0.00' });
  });

  it('it may settle invoices, and be taken back and moved', () => {
    const books = new TrialBooks().owe('a', '30').owe('b', '30').receive('1', '50', { inv_a: '30' });
    books.do(dispute('50'));
    const moved = {
      type: 'move-allocation',
      allocation: 'alc_1_1',
      invoice: 'inv_b',
      movedOn: '2026-11-26',
    } as const;
    books.do({ ...moved, id: 'cmd_move' });
    const allocations = [{ invoice: 'inv_a', amount: '20' }] as const;
    books.do({ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-26', allocations });
    books.do({ type: 'remove-allocation', allocation: 'alc_move_1', removedOn: '2026-11-26' });
    assert.deepEqual([books.received('1').unallocated, books.received('1').disputed], ['30.00', '50.00']);
  });

  it('a refund that was asked for before may go, fail or come back', () => {
    const books = new TrialBooks().receive('1', '50');
    for (const refundId of ['rfd_1', 'rfd_2'] as const)
      books.do(refund('10', { refund: refundId, requested: true }));
    books.do(dispute('30'));
    books.do({ type: 'complete-refund', refund: 'rfd_1', refundedOn: '2026-11-27' });
    books.do({ type: 'fail-refund', refund: 'rfd_2', failedOn: '2026-11-27' });
    books.do({ type: 'return-refund', refund: 'rfd_1', returnedOn: '2026-11-28' });
    assert.equal(books.received('1').unallocated, '50.00');
  });

  it('its invoice goes back to draft only once the allocation is taken back (machine.md, revertToDraft: no dispute)', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '30', { inv_a: '30' });
    books.do(dispute('30'));
    const revert = { type: 'revert-to-draft', invoice: 'inv_a' } as const;
    assert.equal(books.refusal(revert).type, 'invoice-has-allocations');
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-11-26' });
    books.do(revert);
  });
});

describe('open-dispute is refused, in this order,', () => {
  const named = { provider: 'acme', reference: 'dp_1' };

  it('with id-taken where there is one of that id, whatever else is wrong', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(dispute('20'));
    const again = { ...dispute('20'), payment: 'pay_none' } as const;
    assert.deepEqual(books.refusal(again), { type: 'id-taken', kind: 'dispute', id: 'dsp_1' });
  });

  it('with not-found where there is no payment', () => {
    assert.deepEqual(new TrialBooks().refusal(dispute('20')), {
      type: 'not-found',
      kind: 'payment',
      id: 'pay_1',
    });
  });

  it('with dispute-reference-used when the provider tells of it twice, also where nothing is left to dispute', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do({ ...dispute('50'), named });
    assert.deepEqual(books.refusal({ ...dispute('50', 'dsp_2'), named }), {
      ...{ type: 'dispute-reference-used', ...named, dispute: 'dsp_1' },
    });
  });

  it('with payment-void, and payment-pending before the money came', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '50').start('2', { inv_a: '30' });
    books.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-26' });
    assert.deepEqual(books.refusal(dispute('20')), { type: 'payment-void', ...about });
    assert.equal(books.refusal({ ...dispute('20'), payment: 'pay_2' }).type, 'payment-pending');
  });

  it('with nothing-disputable where all went back, is set aside for that, was lost or is disputed', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(refund('10'));
    books.do(refund('10', { refund: 'rfd_2', requested: true }));
    books.do(dispute('10', 'dsp_2'));
    books.do({ type: 'lose-dispute', dispute: 'dsp_2', lostOn: '2026-11-27' });
    books.do(dispute('20', 'dsp_3'));
    assert.deepEqual(books.refusal(dispute('no')), { type: 'money-syntax', path: 'amount' });
    assert.deepEqual(books.refusal(dispute('0.001')), { type: 'nothing-disputable', ...about });
  });

  it('with money-scale of the amount, then with exceeds-disputable beyond what is left to dispute', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(refund('10'));
    books.do(dispute('15', 'dsp_2'));
    assert.equal(books.refusal(dispute('25.001')).type, 'money-scale');
    assert.deepEqual(books.refusal(dispute('25.01')), {
      ...{ type: 'exceeds-disputable', ...about, currency: 'EUR', disputable: '25.00', amount: '25.01' },
    });
    books.do(dispute('25'));
  });
});
