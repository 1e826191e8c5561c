import { draftContent, lineInput, staff, today, type Ask } from '@billkit/billing/testing';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  payOnline,
  begin,
  come,
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
} from '../checked-desk.js';

describe('the main journeys of billing.md 6.20, without a screen', () => {
  it('6.20.1: draft → apply payment → finalize → paid', async () => {
    const at = openChecked();
    await at.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
    assert.equal(await at.invoice(), 'draft without a number');
    const money = { payment: 'pay_1', amount: '100', method: 'pmt_cash', receivedOn: today } as const;
    await at.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1, payment: money });
    assert.equal(await at.invoice(), 'paid, 0.00 due');
    assert.equal(await at.payment(), '100.00 + 0.00 + 0.00: paid, allocated');
  });

  it('6.20.2: draft → add item → request payment → finalize → the payer pays online → paid (P-40)', async () => {
    const at = openChecked();
    await at.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent({ lines: [] }) });
    await at.refuses({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 }, 'no-lines');
    await at.do({ type: 'revise-draft', invoice: 'inv_a', version: 1, content: draftContent() });
    await at.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 2 });
    assert.equal(await at.invoice(), 'open, 100.00 due');
    assert.equal(await at.client.refusalOf(begin('100')), 'online-payment-off');
    await at.do(payOnline);
    assert.equal(await at.client.refusalOf(begin('120')), 'exceeds-amount-due');
    await at.do(begin('100'), at.client);
    assert.equal(await at.invoice(), 'open, 100.00 due');
    await at.do(come);
    assert.equal(await at.invoice(), 'paid, 0.00 due');
  });

  it('6.20.3: prepayment → later an open invoice → existing payment → apply → allocation link (P-18)', async () => {
    const at = openChecked();
    await at.do(receive('150', null));
    assert.equal(await at.payment(), '0.00 + 0.00 + 150.00: paid, unallocated');
    await at.issue();
    await at.do(apply('100'));
    assert.equal(await at.payment(), '100.00 + 0.00 + 50.00: paid, partially-allocated');
    const [link] = await at.desk.billing.find({ kind: 'allocation', where: { invoice: 'inv_a' }, limit: 10 });
    assert.deepEqual([link?.record.paymentNumber, link?.record.invoiceNumber], ['PAY-0001', 'INV-0001']);
    const [same] = await at.desk.billing.find({ kind: 'allocation', where: { payment: 'pay_1' }, limit: 10 });
    assert.deepEqual(same, link);
  });

  it('6.20.4: correct a paid invoice: unlink → revert → edit → finalize → apply again', async () => {
    const at = openChecked();
    await at.issue();
    await at.do(receive('100', '100'));
    const edited = draftContent({ lines: [lineInput({ unitPrice: '80' })] });
    const edit = { type: 'revise-draft', invoice: 'inv_a', version: 5, content: edited } as const;
    await at.refuses(edit, 'invoice-not-draft');
    await at.refuses(revert, 'invoice-has-allocations');
    await at.do(unlink('alc_3_1'));
    await at.do(revert);
    assert.equal(await at.invoice(), 'draft INV-0001');
    await at.do(edit);
    await at.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 6 });
    assert.equal(await at.invoice(), 'open, 80.00 due');
    await at.do(apply('80'));
    assert.equal(await at.invoice(), 'paid, 0.00 due');
    assert.equal(await at.payment(), '80.00 + 0.00 + 20.00: paid, partially-allocated');
    assert.equal((await at.desk.get('invoice', 'inv_a')).number, 'INV-0001');
  });

  it('6.20.5: refund: unlink → refund; the invoice owes it again and can then be written off by credit', async () => {
    const at = openChecked();
    await at.issue();
    await at.do(receive('100', '100'));
    await at.refuses(refund('rfd_1', '100'), 'nothing-unallocated');
    await at.do(unlink('alc_3_1'));
    await at.do(refund('rfd_1', '100'));
    assert.equal(await at.payment(), '0.00 + 100.00 + 0.00: refunded, allocated');
    assert.equal(await at.invoice(), 'open, 100.00 due');
    await at.do(credit('100'));
    assert.equal(await at.invoice(), 'paid, 0.00 due, 100.00 credited');
  });

  it('6.20.6: write down: issue a credit note with a reason and lines (C-05, Q-28)', async () => {
    const at = openChecked();
    await at.issue();
    await at.refuses({ ...credit('10'), reason: ' ' } as Ask, 'input-required');
    await at.do(credit('10'));
    assert.equal(await at.invoice(), 'open, 90.00 due, 10.00 credited');
    assert.equal((await at.desk.get('credit-note', 'crn_1')).number, 'CN-0001');
  });

  it('6.20.7: cancel an issued invoice: unlink payments, void credit notes → void', async () => {
    const at = openChecked();
    await at.issue();
    await at.do(credit('10'));
    await at.do(receive('50', '50'));
    await at.refuses(voidInvoice, 'invoice-has-allocations');
    await at.do(unlink('alc_4_1'));
    await at.refuses(voidInvoice, 'invoice-has-credit-notes');
    await at.do(voidCredit);
    await at.do(voidInvoice);
    assert.equal(await at.invoice(), 'void, 0.00 due');
    assert.equal(await at.payment(), '0.00 + 0.00 + 50.00: paid, unallocated');
    await at.refuses(revert, 'invoice-not-open');
    await at.do(voidPayment);
    assert.equal(await at.payment(), 'void');
  });

  it('6.20.8: remove a mistake: revert → delete; the number is never given again (I-16)', async () => {
    const at = openChecked();
    await at.issue();
    await at.refuses({ type: 'delete-draft', invoice: 'inv_a', deletedOn: today }, 'invoice-not-draft');
    await at.do(revert);
    await at.do({ type: 'delete-draft', invoice: 'inv_a', deletedOn: today });
    await at.issue('inv_b');
    assert.equal((await at.desk.get('invoice', 'inv_b')).number, 'INV-0002');
  });

  it('and everything that was done is in the audit trail, by whom', async () => {
    const at = openChecked();
    await at.issue();
    await at.do(payOnline);
    await at.do(begin('100'), at.client);
    await at.do(come);
    const trail = await at.desk.billing.find({ kind: 'audit-entry', limit: 10 });
    assert.deepEqual(trail.map(({ record }) => [record.command.type, record.actor.id]).toSorted(), [
      ['change-preferences', staff.id],
      ['confirm-online-payment', staff.id],
      ['create-draft', staff.id],
      ['finalize-invoice', staff.id],
      ['start-online-payment', 'ada'],
    ]);
  });
});
