// Compiled with everything else, never run: what must not compile does not, and what is told of a type is so.
import {
  add,
  balanceOf,
  createBilling,
  currencyOf,
  decimalOf,
  invoiceStandings,
  no,
  parseAmount,
  priceInvoice,
  proposeOldestDue,
  refOf,
  type Amount,
  type amountDueOf,
  type Asked,
  type AuditEntry,
  type Billing,
  type Command,
  type Commit,
  type Day,
  type DraftContent,
  type DraftInvoice,
  type NewDraft,
  type ok,
  type OpenInvoice,
  type PaidInvoice,
  type Refusal,
  type Result,
  type Storage,
  type Stored,
  type VoidedInvoice,
  type VoidedPayment,
} from '@billkit/billing';
import { allocate } from '../../packages/billing/src/records/allocation.js';
import { settle } from '../../packages/billing/src/records/invoice.js';
import { draw } from '../../packages/billing/src/records/payment.js';

declare const open: OpenInvoice;
declare const paid: PaidInvoice;
declare const draft: DraftInvoice;
declare const newDraft: NewDraft;
declare const voided: VoidedInvoice;
declare const voidedPayment: VoidedPayment;
declare const amount: Amount;
declare const day: Day;
declare const billing: Billing;
declare const content: Asked<DraftContent>;
declare const storage: Storage;
declare const result: Result<Amount, Refusal>;

/** Compiles when both are one type. */
declare function same<A, B>(yes: [A] extends [B] ? ([B] extends [A] ? true : false) : false): void;

export function invoices(): void {
  settle(open, amount, day);
  // @ts-expect-error A paid invoice takes no more money.
  settle(paid, amount, day);
  // @ts-expect-error A draft takes no money.
  settle(draft, amount, day);
  // @ts-expect-error A void invoice takes no money.
  settle(voided, amount, day);
  // @ts-expect-error Text is not an amount until it is parsed.
  settle(open, '10.00', day);
  // @ts-expect-error A number is never an amount.
  settle(open, 10, day);
  // @ts-expect-error Text is not a day until it is parsed.
  settle(open, amount, '2026-11-24');

  // @ts-expect-error A paid invoice owes nothing: it has no amount due.
  paid.amountDue;
  // @ts-expect-error Neither has a void one.
  voided.amountDue;
  // @ts-expect-error Neither has a draft.
  draft.amountDue;
  // @ts-expect-error An open invoice was not paid on any day.
  open.paidOn;
  // @ts-expect-error A draft has no figures that could be taken for frozen ones.
  draft.figures;
  // @ts-expect-error A new draft has no place in the series.
  newDraft.serial;
  // @ts-expect-error Records are not changed.
  open.amountDue = amount;
  // @ts-expect-error Neither are their lists.
  open.lines.length = 0;

  same<(typeof newDraft)['number'], null>(true);
  same<(typeof open)['number'], string>(true);
  same<ReturnType<typeof amountDueOf>, Amount>(true);

  // @ts-expect-error Only open invoices are proposed to be paid.
  proposeOldestDue(amount, [paid]);
  // @ts-expect-error Only what is open is owed.
  balanceOf(open.currency, [voided], []);
  // @ts-expect-error How an invoice stands depends on a day, not on a clock.
  invoiceStandings(open, new Date());
}

export function payments(): void {
  // @ts-expect-error A void payment has no money left to draw on.
  draw(voidedPayment, amount);
  // @ts-expect-error Nor to allocate.
  allocate(voidedPayment, open, amount, day, 'alc_1');
  // @ts-expect-error A void payment has nothing unallocated.
  voidedPayment.unallocated;
  // @ts-expect-error A void payment counts no refunds.
  voidedPayment.refunded;
}

export function money(): void {
  // @ts-expect-error Text is not an amount until it is parsed.
  add('1.00', amount);
  // @ts-expect-error A quantity is not an amount.
  add(decimalOf('1'), amount);
  // @ts-expect-error Text is not a currency until it is parsed.
  parseAmount('1.00', 'EUR');
  // @ts-expect-error Amounts are not added like numbers.
  (amount + amount) satisfies Amount;
  const terms = {
    currency: currencyOf('EUR'),
    taxMode: 'exclusive',
    taxRounding: 'rate',
    lines: [],
  } as const;
  // @ts-expect-error Nothing is rounded without a way of rounding that is named.
  priceInvoice(terms);
}

export async function questions(): Promise<void> {
  // @ts-expect-error A query says how much it will take.
  await billing.find({ kind: 'invoice' });
  // @ts-expect-error Standings are derived; nothing is stored that could be asked for.
  await billing.find({ kind: 'invoice', where: { status: 'overdue' }, limit: 1 });
  // @ts-expect-error No storage keeps an index for that.
  await billing.find({ kind: 'invoice', where: { payment: 'pay_1' }, limit: 1 });
  // @ts-expect-error There is no such kind.
  await billing.find({ kind: 'bill', limit: 1 });

  const [found] = await billing.find({ kind: 'invoice', where: { status: 'open' }, limit: 1 });
  same<NonNullable<typeof found>['record'], OpenInvoice>(true);
  // @ts-expect-error There may be none.
  found.record;
  const drafts = await billing.find({ kind: 'invoice', where: { client: 'ada', status: 'draft' }, limit: 1 });
  drafts satisfies readonly Stored<DraftInvoice>[];
  const entries = await billing.find({ kind: 'audit-entry', limit: 1 });
  entries satisfies readonly Stored<AuditEntry>[];
}

export async function answers(): Promise<void> {
  // @ts-expect-error Whether it went well is asked first.
  result.value;
  if (result.ok) {
    same<typeof result.value, Amount>(true);
    // @ts-expect-error A yes has no reason.
    result.reason;
    return;
  }
  same<typeof result.reason, Refusal>(true);
  // @ts-expect-error Not every refusal is about an invoice.
  result.reason.invoice;
  if (result.reason.type === 'exceeds-amount-due') same<typeof result.reason.amountDue, Amount>(true);
  // @ts-expect-error There is no such refusal.
  if (result.reason.type === 'too-expensive') return;
  same<ReturnType<typeof ok<number>>['value'], number>(true);
  no('zero-weights') satisfies Result<never, 'zero-weights' | 'too-many'>;
  await Promise.resolve();
}

export async function commands(): Promise<void> {
  const asked = { type: 'void-invoice', id: 'cmd_1', invoice: 'inv_1', voidedOn: '2026-11-24' } as const;
  await billing.execute(asked);
  // @ts-expect-error Days in a command that was checked are days.
  asked satisfies Command;
  asked satisfies Asked<Command>;
  // @ts-expect-error An invoice is not named by the id of a payment.
  await billing.execute({ ...asked, invoice: 'pay_1' });
  // @ts-expect-error A status is never input.
  await billing.execute({ ...asked, status: 'open' });
  // @ts-expect-error Neither is a number.
  await billing.execute({ type: 'create-draft', id: 'cmd_1', invoice: 'inv_1', content, number: 'INV-1' });
  // @ts-expect-error A command has an id of its own.
  await billing.execute({ type: 'revert-to-draft', invoice: 'inv_1' });
  // @ts-expect-error There is no such command.
  await billing.execute({ type: 'pay-invoice', id: 'cmd_1', invoice: 'inv_1' });
  // @ts-expect-error A person sees the version they finalize.
  await billing.execute({ type: 'finalize-invoice', id: 'cmd_1', invoice: 'inv_1' });

  // @ts-expect-error Billing needs to be told who asks.
  createBilling({ storage, now: () => new Date(0) });
  // @ts-expect-error What is expected to be true is part of every commit.
  const blind: Commit = { writes: [open], deletes: [refOf(paid)] };
  await storage.commit(blind);
}
