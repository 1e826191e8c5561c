import {
  allocatedFrom,
  amountDueOf,
  checkBooks,
  creditedOf,
  defaultPreferences,
  paymentStanding,
} from '@billkit/billing';
import { ada, draftContent, lineInput, openDesk, staff, today, type Ask } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** An invoice of 2 × 75.00, −10 % at 10 %: 148.50 (billing.md 5.2). */
const sold = draftContent({
  lines: [
    lineInput({
      quantity: '2',
      unitPrice: '75',
      discounts: [{ type: 'percent', percent: '10' }],
      taxRates: ['tax_10'],
    }),
  ],
});

const { kind: _, id: __, ...choices } = defaultPreferences;
const payOnline: Ask = {
  type: 'change-preferences',
  version: 0,
  changedOn: today,
  ...choices,
  onlinePayment: true,
};
const begin = (amount: string): Ask => ({
  type: 'start-online-payment',
  payment: 'pay_1',
  method: 'pmt_credit-card',
  startedOn: today,
  allocations: [{ invoice: 'inv_a', amount }],
});
const come: Ask = {
  type: 'confirm-online-payment',
  payment: 'pay_1',
  provider: 'Acme',
  reference: 'ch_1',
  receivedOn: today,
};

/** A desk whose books are checked after everything that is asked, and whose figures are told in few words. */
function openChecked() {
  const storage = createMemoryStorage();
  const desk = openDesk(storage);
  const client = openDesk(storage, {
    actor: { id: 'ada', role: 'client', client: ada.id },
    prefix: 'client-',
  });
  const isWhole = async () => assert.deepEqual(checkBooks(await desk.everything()), []);
  return {
    desk,
    async do(command: Ask, by = desk) {
      await by.do(command);
      await isWhole();
    },
    /** Asks for what must be refused; nothing may change by it. */
    async refuses(command: Ask, type: string) {
      const before = await desk.everything();
      assert.equal(await desk.refusalOf(command), type);
      assert.deepEqual(await desk.everything(), before);
    },
    client,
    /** `open, 44.00 due`, with what was credited. */
    async invoice(id = 'inv_a') {
      const invoice = await desk.get('invoice', id);
      if (invoice.status === 'draft') return `draft ${invoice.number ?? 'without a number'}`;
      const credited = creditedOf(invoice);
      const credit = credited === '0.00' ? '' : `, ${credited} credited`;
      return `${invoice.status}, ${amountDueOf(invoice)} due${credit}`;
    },
    /** What is allocated, refunded and unallocated of a payment, and how it stands. */
    async payment(id = 'pay_1') {
      const payment = await desk.get('payment', id);
      const { lifecycle, use } = paymentStanding(payment);
      if (payment.status !== 'received') return lifecycle;
      const { refunded, unallocated } = payment;
      return `${allocatedFrom(payment)} + ${refunded} + ${unallocated}: ${lifecycle}, ${String(use)}`;
    },
    async issue(id = 'inv_a' as `inv_${string}`, content = draftContent()) {
      await this.do({ type: 'create-draft', invoice: id, content });
      await this.do({ type: 'finalize-invoice', invoice: id, version: 1 });
    },
  };
}

const receive = (amount: string, settles: string | null): Ask => ({
  type: 'record-payment',
  payment: 'pay_1',
  client: ada,
  currency: 'EUR',
  amount,
  method: 'pmt_cash',
  receivedOn: today,
  allocations: settles === null ? [] : [{ invoice: 'inv_a', amount: settles }],
});
const apply = (amount: string): Ask => ({
  type: 'allocate-payment',
  payment: 'pay_1',
  allocatedOn: today,
  allocations: [{ invoice: 'inv_a', amount }],
});
const unlink = (allocation: `alc_${string}`): Ask => ({
  type: 'remove-allocation',
  allocation,
  removedOn: today,
});
const refund = (refundId: `rfd_${string}`, amount: string): Ask => ({
  type: 'refund-payment',
  refund: refundId,
  payment: 'pay_1',
  amount,
  refundedOn: today,
});
const credit = (amount: string): Ask => ({
  type: 'issue-credit-note',
  creditNote: 'crn_1',
  invoice: 'inv_a',
  issuedOn: today,
  reason: 'One session was cut short',
  lines: [{ line: 'lin_1', by: 'amount', amount }],
});
const voidCredit: Ask = { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today };
const voidInvoice: Ask = { type: 'void-invoice', invoice: 'inv_a', voidedOn: today };
const voidPayment: Ask = { type: 'void-payment', payment: 'pay_1', voidedOn: today };
const revert: Ask = { type: 'revert-to-draft', invoice: 'inv_a' };
const rate: Ask = { type: 'save-tax-rate', taxRate: 'tax_10', name: 'GST', percent: '10' };

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
