import type { BillingRecord, Invoice, Payment } from '@billkit/billing';
import { ada, draftContent, grace, lineInput, type Ask } from '@billkit/billing/testing';
import fc from 'fast-check';

// Random bookkeepers: steps that name things by position, so that they stay meaningful while a failure is shrunk, and
// that ask for amounts near the limits. Most of them want the same invoice and the same payment.

const day = '2026-11-24';
const cash = 'pmt_cash';

/** One thing a random bookkeeper wants. */
export interface Step {
  readonly what: (typeof wishes)[number];
  readonly invoice: number;
  readonly payment: number;
  readonly pick: number;
  readonly much: 'exact' | 'a-unit-less' | 'a-unit-more' | 'half' | 'one';
}

const wishes = [
  'create-draft',
  'revise-draft',
  'finalize-invoice',
  'finalize-and-pay',
  'record-payment',
  'record-over-two',
  'allocate-payment',
  'remove-allocation',
  'refund-payment',
  'void-payment',
  'issue-credit-note',
  'void-credit-note',
  'void-invoice',
  'revert-to-draft',
  'delete-draft',
] as const;

const hot = fc.oneof({ weight: 7, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat({ max: 3 }) });

export const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    ...wishes,
    'finalize-invoice',
    'finalize-invoice',
    'create-draft',
    'allocate-payment',
  ),
  invoice: hot,
  payment: hot,
  pick: fc.nat({ max: 7 }),
  much: fc.constantFrom('exact', 'a-unit-less', 'a-unit-more', 'half', 'one'),
});

/** The amount a step asks for, near `limit`: cents as text, never below one cent. */
function near(limit: string, { much }: Step): string {
  const cents = BigInt(limit.replace('.', ''));
  const asked = {
    exact: cents,
    'a-unit-less': cents - 1n,
    'a-unit-more': cents + 1n,
    half: cents / 2n,
    one: 1n,
  }[much];
  const text = (asked < 1n ? 1n : asked).toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

const of = <K extends BillingRecord['kind']>(records: readonly BillingRecord[], kind: K) =>
  records.filter((record): record is Extract<BillingRecord, { kind: K }> => record.kind === kind);
const dueOf = (invoice: Invoice | undefined) => (invoice?.status === 'open' ? invoice.amountDue : '10.00');
const leftOf = (payment: Payment | undefined) =>
  payment?.status === 'received' ? payment.unallocated : '10.00';

/** The content of a draft: one of a few, with cents that do not divide well. */
const contentOf = ({ invoice, pick }: Step) =>
  draftContent({
    client: invoice % 2 ? grace : ada,
    taxMode: pick % 2 ? 'exclusive' : 'inclusive',
    lines: [
      lineInput({ id: 'lin_a', quantity: '3', unitPrice: '33.33', taxRate: 'tax_a' }),
      lineInput({ id: 'lin_b', quantity: '1.08', unitPrice: '7.77', taxRate: 'tax_a' }),
      ...(pick % 3 ? [lineInput({ id: 'lin_c', quantity: '1', unitPrice: '0.05', taxRate: 'tax_b' })] : []),
    ],
  });

/** What a bookkeeper who looks first asks for instead; one in four asks for it all the same. */
function sensible(
  { what, pick }: Step,
  invoice: Invoice | undefined,
  payment: Payment | undefined,
): Step['what'] {
  if (pick % 4 === 0) return what;
  const isAboutPayment = ['refund-payment', 'void-payment'].includes(what);
  if (isAboutPayment) return payment?.status === 'received' ? what : 'record-payment';
  if (!invoice) return 'create-draft';
  if (invoice.status === 'draft')
    return ['revise-draft', 'delete-draft', 'finalize-and-pay'].includes(what) ? what : 'finalize-invoice';
  if (invoice.status === 'paid') return what === 'void-credit-note' ? what : 'remove-allocation';
  return what === 'create-draft' || what.startsWith('finalize') ? 'record-payment' : what;
}

/** The command a step comes to, given what the bookkeeper sees. `fresh` makes ids nobody has. */
export function askOf(
  step: Step,
  seen: readonly BillingRecord[],
  versions: ReadonlyMap<string, number>,
  fresh: string,
): Ask {
  const invoice = `inv_${step.invoice}` as const;
  const payments = of(seen, 'payment');
  const payment = payments[step.payment % Math.max(payments.length, 1)]?.id ?? 'pay_none';
  const invoices = of(seen, 'invoice');
  const found = invoices.find(({ id }) => id === invoice);
  const money = payments.find(({ id }) => id === payment);
  const version = versions.get(invoice) ?? 1;
  const client = found?.client ?? ada;
  const received = { client, currency: 'EUR', method: cash, receivedOn: day } as const;
  const amount = near(dueOf(found), step);
  const pay = `pay_${fresh}` as const;
  switch (sensible(step, found, money)) {
    case 'create-draft':
      return { type: 'create-draft', invoice, content: contentOf(step) };
    case 'revise-draft':
      return { type: 'revise-draft', invoice, version, content: contentOf(step) };
    case 'finalize-invoice':
      return { type: 'finalize-invoice', invoice, version };
    case 'finalize-and-pay':
      return {
        type: 'finalize-invoice',
        invoice,
        version,
        payment: { payment: pay, amount: '117.35', method: cash, receivedOn: day },
      };
    case 'record-payment':
      return {
        type: 'record-payment',
        payment: pay,
        ...received,
        amount,
        allocations: [{ invoice, amount }],
      };
    case 'record-over-two': {
      const other = invoices[step.pick % Math.max(invoices.length, 1)];
      const parts = [
        { invoice, amount },
        ...(other ? [{ invoice: other.id, amount: near(dueOf(other), step) }] : []),
      ];
      return { type: 'record-payment', payment: pay, ...received, amount: '250.00', allocations: parts };
    }
    case 'allocate-payment': {
      const part = near(step.pick % 2 ? leftOf(money) : dueOf(found), step);
      return {
        type: 'allocate-payment',
        payment,
        allocatedOn: day,
        allocations: [{ invoice, amount: part }],
      };
    }
    case 'remove-allocation': {
      const all = of(seen, 'allocation');
      return {
        type: 'remove-allocation',
        allocation: all[step.pick % Math.max(all.length, 1)]?.id ?? 'alc_none',
        removedOn: day,
      };
    }
    case 'refund-payment':
      return {
        type: 'refund-payment',
        refund: `rfd_${fresh}`,
        payment,
        amount: near(leftOf(money), step),
        refundedOn: day,
      };
    case 'void-payment':
      return { type: 'void-payment', payment, voidedOn: day };
    case 'issue-credit-note':
      return {
        type: 'issue-credit-note',
        creditNote: `crn_${fresh}`,
        invoice,
        issuedOn: day,
        reason: 'Random',
        lines: [creditOf(step, found)],
      };
    case 'void-credit-note': {
      const all = of(seen, 'credit-note');
      return {
        type: 'void-credit-note',
        creditNote: all[step.pick % Math.max(all.length, 1)]?.id ?? 'crn_none',
        voidedOn: day,
      };
    }
    case 'void-invoice':
      return { type: 'void-invoice', invoice, voidedOn: day };
    case 'revert-to-draft':
      return { type: 'revert-to-draft', invoice };
    case 'delete-draft':
      return { type: 'delete-draft', invoice, deletedOn: day };
  }
}

function creditOf(step: Step, invoice: Invoice | undefined) {
  const line = (['lin_a', 'lin_b', 'lin_c'] as const)[step.pick % 3] ?? 'lin_a';
  if (step.pick % 2)
    return {
      line,
      by: 'quantity',
      quantity: (['1', '0.5', '3', '0.01'] as const)[step.pick % 4] ?? '1',
    } as const;
  return { line, by: 'amount', amount: near(step.pick > 4 ? dueOf(invoice) : '7.77', step) } as const;
}
