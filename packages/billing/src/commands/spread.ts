import type { Books } from '../books.js';
import { object, optional, type Check } from '../input/check.js';
import { id, moneyText } from '../input/fields.js';
import { sum, type Amount } from '../money/amount.js';
import { allocate, requireCovered, type ActiveAllocation } from '../records/allocation.js';
import type { AllocationId, CommandId, InvoiceId, WriteOffId } from '../records/ids.js';
import type { OpenInvoice, PaidInvoice } from '../records/invoice.js';
import type { ReceivedPayment } from '../records/payment.js';
import { defaultPreferences, smallBalanceIn } from '../records/preferences.js';
import type { BillingRecord, Ref } from '../records/record.js';
import { giveUp, requireSmall, type ActiveWriteOff, type WrittenOff } from '../records/write-off.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';

/** A part of a payment for one invoice, as asked for: above zero, in the payment's currency. */
export interface AllocationInput {
  readonly invoice: InvoiceId;
  readonly amount: string;
  /**
   * The write-off of what the invoice still owes afterwards, which must be a small balance by the account's preferences
   * (money.md I1: W). Absent: the rest stays due.
   */
  readonly writeOffRest?: WriteOffId;
}

export const allocationInput: Check<AllocationInput> = object<AllocationInput>({
  invoice: id('inv'),
  amount: moneyText,
  writeOffRest: optional(id('wof')),
});

/** What spreading reads. */
export const spreadReads = (inputs: readonly AllocationInput[]): readonly Ref[] =>
  inputs.flatMap(({ invoice, writeOffRest }): readonly Ref[] => [
    { kind: 'invoice', id: invoice },
    ...(writeOffRest
      ? ([
          { kind: 'write-off', id: writeOffRest },
          { kind: 'preferences', id: 'preferences' },
        ] as const)
      : []),
  ]);

/** What of a payment is for one invoice, its amount read. */
type Part = AllocationInput & { readonly amount: Amount };

/** What spreading a payment leaves: the payment, and each invoice with its allocation. */
export interface Spread {
  readonly payment: ReceivedPayment;
  readonly invoices: readonly (OpenInvoice | PaidInvoice)[];
  readonly allocations: readonly ActiveAllocation[];
  /** Of the rests that were small balances. */
  readonly writeOffs: readonly ActiveWriteOff[];
}

/** The command that spreads a payment, and its day. */
export interface Spreading {
  readonly day: Day;
  readonly command: CommandId;
}

/**
 * Spreads a payment over invoices, in the order given. Ids of allocations are made from the command's.
 *
 * Refuses with `allocations-exceed-amount`; then, part by part, with `invoice-listed-twice`, `not-found`, what `allocate`
 * refuses, and where the rest is written off, what `writeRestOff` refuses.
 */
export function spread(
  payment: ReceivedPayment,
  parts: readonly Part[],
  { day, command }: Spreading,
  books: Books,
): Result<Spread, Refusal> {
  const applied = sum(
    parts.map(({ amount }) => amount),
    payment.currency,
  );
  const covered = requireCovered(payment.currency, payment.unallocated, applied);
  if (!covered.ok) return covered;
  let done: Spread = { payment, invoices: [], allocations: [], writeOffs: [] };
  for (const [index, { invoice: id, amount, writeOffRest }] of parts.entries()) {
    if (done.invoices.some((invoice) => invoice.id === id))
      return no({ type: 'invoice-listed-twice', invoice: id });
    const found = books.require('invoice', id);
    if (!found.ok) return found;
    const moved = allocate(done.payment, found.value, amount, day, allocationId(command, index + 1));
    if (!moved.ok) return moved;
    const { payment: rest, allocation, invoice } = moved.value;
    const taken = done.writeOffs.map((one) => one.id);
    const off = writeOffRest
      ? writeRestOff(invoice, { id: writeOffRest, day, taken }, books)
      : ok({ invoice, writeOff: null });
    if (!off.ok) return off;
    done = {
      payment: rest,
      invoices: [...done.invoices, off.value.invoice],
      allocations: [...done.allocations, allocation],
      writeOffs: off.value.writeOff ? [...done.writeOffs, off.value.writeOff] : done.writeOffs,
    };
  }
  return ok(done);
}

/**
 * Writes off what an invoice still owes once it has its part. Refuses, in this order, with `id-taken`, `nothing-due`, then as `requireSmall`.
 */
function writeRestOff(
  invoice: OpenInvoice | PaidInvoice,
  { id, day, taken }: { readonly id: WriteOffId; readonly day: Day; readonly taken: readonly WriteOffId[] },
  books: Books,
): Result<WrittenOff, Refusal> {
  const free = books.requireFree('write-off', id);
  if (!free.ok) return free;
  if (taken.includes(id)) return no({ type: 'id-taken', kind: 'write-off', id });
  if (invoice.status === 'paid') return no({ type: 'nothing-due', invoice: invoice.id });
  const preferences = books.get('preferences', 'preferences') ?? defaultPreferences;
  const small = requireSmall(invoice, invoice.amountDue, smallBalanceIn(preferences, invoice.currency));
  if (!small.ok) return small;
  return ok(giveUp(invoice, invoice.amountDue, { id, day, reason: 'Small balance' }));
}

/** The id of the allocation a command makes in this place, counted from one. */
export const allocationId = (command: CommandId, place: number): AllocationId =>
  `alc_${command.slice('cmd_'.length)}_${place}`;

/** Everything a spread writes. */
export const recordsOf = ({
  payment,
  invoices,
  allocations,
  writeOffs,
}: Spread): readonly BillingRecord[] => [payment, ...invoices, ...allocations, ...writeOffs];
