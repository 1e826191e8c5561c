import { object, type Check } from '../input/check.js';
import { id, moneyText, requireAmount } from '../input/fields.js';
import { sum, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { mayOverpay, type Actor } from '../policy.js';
import { allocate, requireCovered, type ActiveAllocation } from '../records/allocation.js';
import type { AllocationId, CommandId, InvoiceId } from '../records/ids.js';
import type { Invoice, OpenInvoice, PaidInvoice } from '../records/invoice.js';
import type { ReceivedPayment } from '../records/payment.js';
import type { BillingRecord } from '../records/record.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';

/** A part of a payment for one invoice, as asked for: above zero, in the payment's currency. */
export interface AllocationInput {
  readonly invoice: InvoiceId;
  readonly amount: string;
}

export const allocationInput: Check<AllocationInput> = object<AllocationInput>({
  invoice: id('inv'),
  amount: moneyText,
});

interface Part {
  readonly invoice: InvoiceId;
  readonly amount: Amount;
}

/** The parts as amounts. Refuses with `money-scale`, `money-range`, `money-sign` of the first that is none. */
export function partsOf(inputs: readonly AllocationInput[], of: Currency): Result<readonly Part[], Refusal> {
  const parts: Part[] = [];
  for (const [index, { invoice, amount: asked }] of inputs.entries()) {
    const amount = requireAmount(asked, of, `allocations.${index}.amount`);
    if (!amount.ok) return amount;
    parts.push({ invoice, amount: amount.value });
  }
  return ok(parts);
}

/** What spreading a payment leaves: the payment, and each invoice with its allocation. */
export interface Spread {
  readonly payment: ReceivedPayment;
  readonly invoices: readonly (OpenInvoice | PaidInvoice)[];
  readonly allocations: readonly ActiveAllocation[];
}

/**
 * Spreads a payment over invoices, in the order given. Ids of allocations are made from the command's.
 *
 * Refuses with `allocations-exceed-amount`; then, part by part, with `invoice-listed-twice`, `not-found`, then what `allocate` refuses.
 */
export function spread(
  payment: ReceivedPayment,
  parts: readonly Part[],
  day: Day,
  command: CommandId,
  find: (id: InvoiceId) => Result<Invoice, Refusal>,
): Result<Spread, Refusal> {
  const applied = sum(
    parts.map(({ amount }) => amount),
    payment.currency,
  );
  const covered = requireCovered(payment.currency, payment.unallocated, applied);
  if (!covered.ok) return covered;
  let rest = payment;
  const invoices: (OpenInvoice | PaidInvoice)[] = [];
  const allocations: ActiveAllocation[] = [];
  for (const [index, { invoice: id, amount }] of parts.entries()) {
    if (invoices.some((invoice) => invoice.id === id))
      return no({ type: 'invoice-listed-twice', invoice: id });
    const invoice = find(id);
    if (!invoice.ok) return invoice;
    const moved = allocate(rest, invoice.value, amount, day, allocationId(command, index + 1));
    if (!moved.ok) return moved;
    rest = moved.value.payment;
    invoices.push(moved.value.invoice);
    allocations.push(moved.value.allocation);
  }
  return ok({ payment: rest, invoices, allocations });
}

/** The id of the allocation a command makes in this place, counted from one. */
export const allocationId = (command: CommandId, place: number): AllocationId =>
  `alc_${command.slice('cmd_'.length)}_${place}`;

/** Refuses with `overpayment-not-allowed` when money is left over and the actor may not leave any (P-06, P-07). */
export function requireNoExcess(
  { unallocated, currency }: ReceivedPayment,
  actor: Actor,
): Result<null, Refusal> {
  if (mayOverpay(actor) || unallocated === zero(currency)) return ok(null);
  return no({ type: 'overpayment-not-allowed', role: actor.role, currency, excess: unallocated });
}

/** Everything a spread writes. */
export const recordsOf = ({ payment, invoices, allocations }: Spread): readonly BillingRecord[] => [
  payment,
  ...invoices,
  ...allocations,
];
