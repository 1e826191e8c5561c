import {
  allocatedFrom,
  amountDueOf,
  checkBooks,
  creditedOf,
  defaultPreferences,
  paymentStanding,
} from '@billkit/billing';
import { ada, draftContent, lineInput, openDesk, today, type Ask } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';

/** An invoice of 2 × 75.00, −10 % at 10 %: 148.50 (billing.md 5.2). */
export const sold = draftContent({
  lines: [
    lineInput({
      quantity: '2',
      unitPrice: '75',
      discounts: [{ type: 'percent', percent: '10' }],
      taxRates: ['tax_10'],
    }),
  ],
});

export const { kind: _, id: __, ...choices } = defaultPreferences;
export const payOnline: Ask = {
  type: 'change-preferences',
  version: 0,
  changedOn: today,
  ...choices,
  onlinePayment: true,
};
export const begin = (amount: string): Ask => ({
  type: 'start-online-payment',
  payment: 'pay_1',
  method: 'pmt_credit-card',
  startedOn: today,
  allocations: [{ invoice: 'inv_a', amount }],
});
export const come: Ask = {
  type: 'confirm-online-payment',
  payment: 'pay_1',
  provider: 'Acme',
  reference: 'ch_1',
  receivedOn: today,
};

/** A desk whose books are checked after everything that is asked, and whose figures are told in few words. */
export function openChecked() {
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

export const receive = (amount: string, settles: string | null): Ask => ({
  type: 'record-payment',
  payment: 'pay_1',
  client: ada,
  currency: 'EUR',
  amount,
  method: 'pmt_cash',
  receivedOn: today,
  allocations: settles === null ? [] : [{ invoice: 'inv_a', amount: settles }],
});
export const apply = (amount: string): Ask => ({
  type: 'allocate-payment',
  payment: 'pay_1',
  allocatedOn: today,
  allocations: [{ invoice: 'inv_a', amount }],
});
export const unlink = (allocation: `alc_${string}`): Ask => ({
  type: 'remove-allocation',
  allocation,
  removedOn: today,
});
export const refund = (refundId: `rfd_${string}`, amount: string): Ask => ({
  type: 'refund-payment',
  refund: refundId,
  payment: 'pay_1',
  amount,
  refundedOn: today,
});
export const credit = (amount: string): Ask => ({
  type: 'issue-credit-note',
  creditNote: 'crn_1',
  invoice: 'inv_a',
  issuedOn: today,
  reason: 'One session was cut short',
  lines: [{ line: 'lin_1', by: 'amount', amount }],
});
export const voidCredit: Ask = { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today };
export const voidInvoice: Ask = { type: 'void-invoice', invoice: 'inv_a', voidedOn: today };
export const voidPayment: Ask = { type: 'void-payment', payment: 'pay_1', voidedOn: today };
export const revert: Ask = { type: 'revert-to-draft', invoice: 'inv_a' };
export const rate: Ask = { type: 'save-tax-rate', taxRate: 'tax_10', name: 'GST', percent: '10' };
