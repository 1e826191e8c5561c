import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { DraftContent } from '../commands/draft-content.js';
import type { LineInput } from '../commands/line-content.js';
import type { Asked } from '../input/asked.js';
import { standardTemplate } from '../records/invoice-templates.js';
import type { DraftInvoice, OpenInvoice } from '../records/invoice.js';
import type { Line } from '../records/line.js';
import type { Party } from '../records/party.js';
import type { ReceivedPayment } from '../records/payment.js';
import { dayOf } from '../time/day.js';
import { finalize } from '../records/finalize.js';

export const eur = currencyOf('EUR');
export const today = dayOf('2026-11-24');
export const ada: Party = { id: 'ada', name: 'Ada Lovelace' };
export const grace: Party = { id: 'grace', name: 'Grace Hopper' };

/** An amount in EUR. */
export const euros = (text: string) => amountOf(text, eur);

/** A line as a command asks for it: one at 100.00, without tax. */
export const lineInput = (over: Partial<Asked<LineInput>> = {}): Asked<LineInput> => ({
  id: 'lin_1',
  description: 'Session',
  quantity: '1',
  unitPrice: '100',
  ...over,
});

/** What a draft says: Ada's, today, one line of 100.00. */
export const draftContent = (over: Partial<Asked<DraftContent>> = {}): Asked<DraftContent> => ({
  client: ada,
  issuedOn: today,
  lines: [lineInput()],
  ...over,
});

/** A line of a record: one at 100.00, without tax. */
export const line = (over: Partial<Line> = {}): Line => ({
  id: 'lin_1',
  description: 'Session',
  quantity: decimalOf('1'),
  unitPrice: decimalOf('100'),
  ...over,
});

/** A draft of Ada's over 100.00. */
export const draftInvoice = (over: Partial<Omit<DraftInvoice, 'number' | 'serial'>> = {}): DraftInvoice => ({
  kind: 'invoice',
  id: 'inv_1',
  status: 'draft',
  number: null,
  client: ada,
  currency: eur,
  taxMode: 'exclusive',
  taxRounding: 'rate',
  rounding: 'half-up',
  lines: [line()],
  issuedOn: today,
  ...over,
});

/** The draft, finalized as number `serial`, with nothing paid. Its total must be above zero. */
export function openInvoice(draft: DraftInvoice = draftInvoice(), serial = 1): OpenInvoice {
  const number = `INV-${String(serial).padStart(4, '0')}`;
  const { id: _, archived: __, ...template } = standardTemplate;
  const dueOn = draft.dueOn ?? dayOf('2026-12-08');
  const issued = finalize(draft, { number, serial }, { dueOn, terms: 14, issuedWith: { template } });
  if (issued.status !== 'open') throw new Error('An invoice over zero is not open.');
  return issued;
}

/** 200.00 of Ada's in cash, nothing of it used. */
export const receivedPayment = (over: Partial<ReceivedPayment> = {}): ReceivedPayment => ({
  kind: 'payment',
  id: 'pay_1',
  status: 'received',
  number: 'PAY-0001',
  serial: 1,
  client: ada,
  currency: eur,
  amount: euros('200'),
  unallocated: euros('200'),
  refunded: euros('0'),
  refundPending: euros('0'),
  allocationCount: 0,
  method: { id: 'pmt_cash', name: 'Cash', type: 'cash' },
  receivedOn: today,
  ...over,
});
