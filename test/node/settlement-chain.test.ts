import { draftContent, lineInput, type Ask } from '@billkit/billing/testing';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  sold,
  openChecked,
  receive,
  apply,
  unlink,
  refund,
  credit,
  voidCredit,
  voidInvoice,
  voidPayment,
  revert,
  rate,
} from '../checked-desk.js';

describe('the settlement chain of billing.md 5.2', () => {
  it('5.2.13: an invoice of 148.50 and a payment of 200.00, step by step, with its refusals (P-27, Q-10, Q-11)', async () => {
    const at = openChecked();
    const stands = async (invoice: string, payment: string) => {
      assert.deepEqual([await at.invoice(), await at.payment()], [invoice, payment]);
    };
    await at.do(rate);
    await at.issue('inv_a', sold);
    assert.equal(await at.invoice(), 'open, 148.50 due');

    await at.do(receive('200.00', '148.50'));
    const [first] = (await at.desk.everything()).filter(({ kind }) => kind === 'allocation');
    await stands('paid, 0.00 due', '148.50 + 0.00 + 51.50: paid, partially-allocated');

    await at.do(refund('rfd_1', '20.00'));
    await stands('paid, 0.00 due', '148.50 + 20.00 + 31.50: partial-refund, partially-allocated');
    // What Caspen shows as allocated: 168.50 (P-27).
    const payment = await at.desk.get('payment', 'pay_1');
    assert.ok(payment.status === 'received');
    assert.equal(Number(payment.amount) - Number(payment.unallocated), 168.5);

    await at.refuses(refund('rfd_2', '40.00'), 'exceeds-unallocated');
    await at.refuses(voidPayment, 'payment-has-allocations');
    await at.refuses(voidInvoice, 'invoice-has-allocations');
    await at.refuses(revert, 'invoice-has-allocations');
    await at.refuses(credit('40'), 'invoice-not-open');

    assert.ok(first?.kind === 'allocation');
    await at.do(unlink(first.id));
    await stands('open, 148.50 due', '0.00 + 20.00 + 180.00: partial-refund, partially-allocated');

    await at.do(credit('40.00'));
    await stands(
      'open, 104.50 due, 44.00 credited',
      '0.00 + 20.00 + 180.00: partial-refund, partially-allocated',
    );
    const { subtotal, tax, total } = await at.desk.get('credit-note', 'crn_1');
    assert.deepEqual([subtotal, tax, total], ['40.00', '4.00', '44.00']);

    await at.do(apply('104.50'));
    await stands(
      'paid, 0.00 due, 44.00 credited',
      '104.50 + 20.00 + 75.50: partial-refund, partially-allocated',
    );

    await at.do(voidCredit);
    await stands('open, 44.00 due', '104.50 + 20.00 + 75.50: partial-refund, partially-allocated');

    await at.do(apply('44.00'));
    await stands('paid, 0.00 due', '148.50 + 20.00 + 31.50: partial-refund, partially-allocated');

    await at.do(refund('rfd_2', '31.50'));
    await stands('paid, 0.00 due', '148.50 + 51.50 + 0.00: partial-refund, allocated');

    await at.refuses(refund('rfd_3', '0.01'), 'nothing-unallocated');
    await at.refuses(apply('0.01'), 'nothing-unallocated');
    await at.refuses(unlink(first.id), 'allocation-removed');
    await at.refuses(voidCredit, 'credit-note-void');
    const numbers = (await at.desk.everything()).flatMap((one) =>
      one.kind === 'allocation' ? one.number : [],
    );
    assert.deepEqual(numbers.toSorted(), ['PAY-0001-1', 'PAY-0001-2', 'PAY-0001-3']);
  });

  it('5.2.14: a credit of 44.00 on an inclusive line at 10 percent is 40.00 net and 4.00 tax; due falls by 44.00', async () => {
    const at = openChecked();
    await at.do(rate);
    const lines = [lineInput({ unitPrice: '148.50', taxRates: ['tax_10'] })];
    await at.issue('inv_a', draftContent({ taxMode: 'inclusive', lines }));
    await at.do(credit('44.00'));
    const { subtotal, tax, total } = await at.desk.get('credit-note', 'crn_1');
    assert.deepEqual([subtotal, tax, total], ['40.00', '4.00', '44.00']);
    assert.equal(await at.invoice(), 'open, 104.50 due, 44.00 credited');
  });

  for (const [what, settle, due] of [
    ['two instalments, the second of more than is left', ['100', '48.50'], 'paid, 0.00 due'],
    ['one instalment', ['100'], 'open, 48.50 due'],
  ] as const)
    it(`the excess is measured by what is due, not by the total: ${what} (P-03, P-11, Q-14)`, async () => {
      const at = openChecked();
      await at.do(rate);
      await at.issue('inv_a', sold);
      for (const [index, amount] of settle.entries())
        await at.do({ ...receive('100', amount), payment: `pay_${index + 1}` } as Ask);
      assert.equal(await at.invoice(), due);
    });
});
