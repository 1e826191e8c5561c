import { limitMax, proposeInvoiceRefund, proposeReversal, type Day } from '@billkit/billing';
import type { BillingHost } from '../billing-context.js';
import type { AskedStep } from '../controllers/find-way.js';
import type { PaymentAct, PaymentActEntry } from './act.js';

/** Made when the dialog opens, so that sending twice has one effect. */
export interface PaymentActIds {
  readonly command: `cmd_${string}`;
  readonly refund: `rfd_${string}`;
  readonly dispute: `dsp_${string}`;
}

type Steps = readonly [AskedStep, ...AskedStep[]];

/** The steps that do what is asked, as it is filled in; `null` where there is nothing to do it to. */
export async function stepsOf(
  act: PaymentAct,
  entry: PaymentActEntry,
  ids: PaymentActIds,
  host: BillingHost,
): Promise<Steps | null> {
  const { type, dispute, refund } = act;
  if (type === 'reverse-dispute' && dispute?.status === 'lost') {
    const ids = dispute.fromInvoices.map(({ invoice }) => invoice);
    const found = await host.billing.find({ kind: 'invoice', where: { ids }, limit: limitMax });
    const invoices = found.map(({ record }) => record);
    const [first, ...rest] = proposeReversal(dispute, invoices, entry.day as Day);
    return first ? [first, ...rest] : null;
  }
  const step = refund ? ofRefund(act, entry) : dispute ? ofDispute(act, entry) : ofPayment(act, entry, ids);
  return step && [step];
}

function ofPayment(
  { type, payment: { id: payment }, allocations }: PaymentAct,
  entry: PaymentActEntry,
  ids: PaymentActIds,
): AskedStep | null {
  const { amount, day, provider, reference } = entry;
  const why = filledIn({ reason: entry.reason });
  switch (type) {
    case 'void-payment':
      return { type, payment, voidedOn: day, ...why };
    case 'open-dispute': {
      // Half a name is said to be incomplete by the books.
      const named = provider.trim() || reference.trim() ? { named: { provider, reference } } : {};
      return { type, dispute: ids.dispute, payment, amount, openedOn: day, ...why, ...named };
    }
    case 'refund-payment': {
      const how = {
        ...(entry.isRequested && { requested: true }),
        ...(entry.method && { method: entry.method as `pmt_${string}` }),
        ...filledIn({ reference, description: entry.description }),
      };
      const [first, ...rest] = allocations.filter(({ id }) => !entry.spared.has(id));
      if (entry.from === 'invoices' && first)
        return proposeInvoiceRefund(
          { amount, refundedOn: day, refundId: (place) => `${ids.refund}-${place + 1}`, ...how },
          [first, ...rest],
        );
      return { type, refund: ids.refund, payment, amount, refundedOn: day, ...how };
    }
    default:
      return null;
  }
}

function ofDispute({ type, dispute }: PaymentAct, { day }: PaymentActEntry): AskedStep | null {
  if (!dispute) return null;
  switch (type) {
    case 'win-dispute':
      return { type, dispute: dispute.id, wonOn: day };
    case 'lose-dispute':
      return { type, dispute: dispute.id, lostOn: day };
    case 'reverse-dispute':
      return { type, dispute: dispute.id, reversedOn: day };
    default:
      return null;
  }
}

function ofRefund(
  { type, refund }: PaymentAct,
  { day, reason, reference }: PaymentActEntry,
): AskedStep | null {
  if (!refund) return null;
  const { id } = refund;
  switch (type) {
    case 'complete-refund':
      return { type, refund: id, refundedOn: day, ...filledIn({ reference }) };
    case 'fail-refund':
      return { type, refund: id, failedOn: day, ...filledIn({ reason }) };
    case 'return-refund':
      return { type, refund: id, returnedOn: day, ...filledIn({ reason }) };
    default:
      return null;
  }
}

/** What somebody has written; blanks are nothing. */
function filledIn<Name extends string>(texts: Readonly<Record<Name, string>>): Partial<Record<Name, string>> {
  return Object.fromEntries(
    Object.entries<string>(texts).filter(([, text]) => text.trim() !== ''),
  ) as Partial<Record<Name, string>>;
}
