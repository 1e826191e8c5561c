import type { CommandType } from '../command.js';
import { requireDayOpen } from '../closed-period.js';
import { requireTurnedOn } from '../commands/turned-on.js';
import { smallest } from '../money/amount.js';
import { amountIn, requireWithinLimit, type Moved } from '../permit.js';
import { defaultPolicy, grantOf, type Actor, type Asker } from '../policy.js';
import { requireActive, type Allocation } from '../records/allocation.js';
import { requireActive as requireApplied, type CreditAllocation } from '../records/credit-allocation.js';
import {
  requireRemaining,
  requireVoidable as requireVoidableCredit,
  type CreditNote,
} from '../records/credit-note.js';
import { requireCreditable } from '../records/credited-invoice.js';
import { requireSendable } from '../records/delivery.js';
import { requireDisputable, requireLost, requireOpenDispute, type Dispute } from '../records/dispute.js';
import { requireComplete, requireDueOn } from '../records/finalize.js';
import { figuresOf } from '../records/invoice-figures.js';
import {
  requireDraft,
  requireRevertible,
  requireVoidable,
  type DraftInvoice,
  type Invoice,
} from '../records/invoice.js';
import { requireUnreserved } from '../records/reserved-due.js';
import { requirePending, requireUnsettled } from '../records/online-payment.js';
import {
  requireRefundable,
  requireSomeUndisputed,
  requireUnallocated,
  requireVoidable as requireVoidablePayment,
  type Payment,
} from '../records/payment.js';
import { defaultPreferences, type Preferences } from '../records/preferences.js';
import { requireCompleted, requirePending as requirePendingRefund, type Refund } from '../records/refund.js';
import { requireReissuable } from '../records/reissue.js';
import { requireActive as requireActiveWriteOff, type WriteOff } from '../records/write-off.js';
import type { Refusal } from '../refusal.js';
import { no, ok, reasonOf, type Result } from '../result.js';

/** Something one may want to do with a record, and why it would be refused now; `null` when it would not be. */
export interface Action {
  readonly command: CommandType;
  readonly refusal: Refusal | null;
}

type Guard = Result<unknown, Refusal>;

/** Who looks, and by which policy: absent, the default one. */
export type Viewer = Actor & Partial<Pick<Asker, 'policy'>>;

/** What an action is about. */
type Subject = Invoice | Payment | Refund | Dispute | Allocation | CreditNote | CreditAllocation | WriteOff;

/** The actions of which a person chooses the amount. */
const chosen: readonly CommandType[] = [
  ...(['record-payment', 'start-online-payment', 'allocate-payment'] as const),
  ...(['refund-payment', 'refund-invoices'] as const),
  ...(['issue-credit-note', 'apply-credit', 'refund-credit', 'write-off-invoice'] as const),
];

type Guards = { readonly [T in CommandType]?: Guard };

// The guards are the commands' own, so a button and the command behind it cannot disagree.
const actions = (subject: Subject, viewer: Viewer, guards: Guards, whole?: () => Moved): readonly Action[] =>
  (Object.entries(guards) as [CommandType, Guard][]).map(([command, guard]) =>
    actionOn(subject, viewer, command, guard, whole),
  );

/** `whole`: the amount of the whole record, if there is one to limit. Without a subject it is whether it can be done at all. */
function actionOn(
  subject: Subject | null,
  viewer: Viewer,
  command: CommandType,
  guard: Guard,
  whole: () => Moved | null = () => subject && amountIn(subject),
): Action {
  const asker = { policy: defaultPolicy, ...viewer };
  const granted = requireGranted(subject, asker, command);
  if (!granted.ok || !guard.ok) return { command, refusal: reasonOf(granted) ?? reasonOf(guard) };
  const grant = grantOf(asker, command);
  // What the record comes to is asked only where there is a limit: of a draft it takes pricing it.
  const isLimited = subject !== null && typeof grant === 'object';
  const moved = !isLimited ? null : chosen.includes(command) ? leastIn(subject) : whole();
  const within = moved ? requireWithinLimit(command, grant, moved) : ok(null);
  return { command, refusal: reasonOf(within) };
}

/** Refuses with `forbidden` what the policy does not grant, or only for another client. */
function requireGranted(subject: Subject | null, asker: Asker, command: CommandType): Guard {
  const grant = grantOf(asker, command);
  const isOwn = subject ? 'client' in subject && subject.client.id === asker.client : Boolean(asker.client);
  if (grant !== undefined && (grant !== 'own' || isOwn)) return ok(null);
  return no({ type: 'forbidden', command, role: asker.role });
}

const leastIn = ({ currency }: Subject): Moved => ({ currency, amount: smallest(currency) });

/** What of the preferences it depends on what can be done with an invoice. */
type Choices = Pick<
  Preferences,
  'accountCredit' | 'allowEmptyInvoice' | 'allowNegativeLines' | 'closedUntil' | 'onlinePayment'
>;

/**
 * What can be done with an invoice, in the order a menu shows it. `preferences` are the account's: whether a paid one may
 * be credited, and whether payers pay online, depends on them.
 */
export function invoiceActions(
  invoice: Invoice,
  viewer: Viewer,
  preferences: Choices = defaultPreferences,
): readonly Action[] {
  const turnedOn = requireTurnedOn({ policy: defaultPolicy, ...viewer }, preferences.onlinePayment);
  const [draft, open] = [requireDraft(invoice), requireUnreserved(invoice)];
  const guards: Guards = {
    'revise-draft': draft,
    'finalize-invoice': first(
      requireDayOpen('finalize-invoice', invoice, preferences),
      draft.ok ? requireFinalizable(draft.value, preferences) : draft,
    ),
    'record-payment': open,
    'start-online-payment': open.ok ? turnedOn : open,
    'allocate-payment': open,
    'issue-credit-note': requireCreditable(invoice, preferences),
    'write-off-invoice': open,
    'mark-as-sent': requireSendable(invoice),
    'create-public-link': requireSendable(invoice),
    'duplicate-invoice': ok(null),
    'revert-to-draft': first(
      requireDayOpen('revert-to-draft', invoice, preferences),
      requireRevertible(invoice),
    ),
    'void-invoice': requireVoidable(invoice),
    'reissue-invoice': requireReissuable(invoice),
    'delete-draft': draft,
  };
  // Of a draft: what it comes to.
  const { currency } = invoice;
  return actions(invoice, viewer, guards, () => ({ currency, amount: figuresOf(invoice).total }));
}

/** Whether a draft can be deleted: one of `invoiceActions`, for who asks nothing else. */
export const deleteDraftAction = (invoice: Invoice, actor: Viewer): Action =>
  actionOn(invoice, actor, 'delete-draft', requireDraft(invoice));

/** Whether a payment can be recorded for the invoice: one of `invoiceActions`. Null where none is chosen yet. */
export const recordPaymentAction = (invoice: Invoice | null, actor: Viewer): Action =>
  actionOn(invoice, actor, 'record-payment', invoice ? requireUnreserved(invoice) : ok(null));

/** Whether the invoice can be paid online: one of `invoiceActions`. Null where none is chosen yet. */
export const startOnlinePaymentAction = (
  invoice: Invoice | null,
  viewer: Viewer,
  { onlinePayment }: Pick<Preferences, 'onlinePayment'> = defaultPreferences,
): Action => {
  const open = invoice ? requireUnreserved(invoice) : ok(null);
  const turnedOn = requireTurnedOn({ policy: defaultPolicy, ...viewer }, onlinePayment);
  return actionOn(invoice, viewer, 'start-online-payment', open.ok ? turnedOn : open);
};

/** Whether a credit note can be issued on the invoice: one of `invoiceActions`, for who asks nothing else. */
export const issueCreditNoteAction = (
  invoice: Invoice,
  actor: Viewer,
  preferences: Pick<Preferences, 'accountCredit'> = defaultPreferences,
): Action => actionOn(invoice, actor, 'issue-credit-note', requireCreditable(invoice, preferences));

/** The first no of two guards. */
const first = (before: Guard, guard: Guard): Guard => (before.ok ? guard : before);

// The terms of the account only matter to a draft without a due day, and only in the last years of the calendar.
function requireFinalizable(draft: DraftInvoice, preferences: Choices): Guard {
  const complete = requireComplete(draft, preferences);
  return complete.ok ? requireDueOn(draft, 0) : complete;
}

/** What can be done with a payment. */
export function paymentActions(payment: Payment, actor: Viewer): readonly Action[] {
  const held = requireUnallocated(payment);
  return actions(payment, actor, {
    'confirm-online-payment': requireUnsettled(payment),
    'fail-online-payment': requirePending(payment),
    'allocate-payment': held,
    'refund-payment': requireRefundable(payment),
    'open-dispute': requireDisputable(payment),
    'void-payment': requireVoidablePayment(payment),
  });
}

/** What can be done with a dispute. */
export function disputeActions(dispute: Dispute, actor: Viewer): readonly Action[] {
  const open = requireOpenDispute(dispute);
  return actions(dispute, actor, {
    'win-dispute': open,
    'lose-dispute': open,
    'reverse-dispute': requireLost(dispute),
  });
}

/** What can be done with an allocation. `payment` is its own: money of it that is disputed does not go back. */
export function allocationActions(
  allocation: Allocation,
  actor: Viewer,
  payment?: Payment,
): readonly Action[] {
  const active = requireActive(allocation);
  const free = payment?.status === 'received' ? requireSomeUndisputed(payment) : ok(null);
  return actions(allocation, actor, {
    'remove-allocation': active,
    'move-allocation': active,
    'refund-invoices': first(active, free),
  });
}

/** What can be done with a credit note. */
export function creditNoteActions(note: CreditNote, actor: Viewer): readonly Action[] {
  const remaining = requireRemaining(note);
  return actions(note, actor, {
    'apply-credit': remaining,
    'refund-credit': remaining,
    'void-credit-note': requireVoidableCredit(note),
  });
}

/** What can be done with credit that was applied to an invoice. */
export const creditAllocationActions = (allocation: CreditAllocation, actor: Viewer): readonly Action[] =>
  actions(allocation, actor, { 'remove-credit-allocation': requireApplied(allocation) });

/** What can be done with a write-off. */
export const writeOffActions = (writeOff: WriteOff, actor: Viewer): readonly Action[] =>
  actions(writeOff, actor, { 'reverse-write-off': requireActiveWriteOff(writeOff) });

/** What can be done with a refund. */
export function refundActions(refund: Refund, actor: Viewer): readonly Action[] {
  const pending = requirePendingRefund(refund);
  return actions(refund, actor, {
    'complete-refund': pending,
    'fail-refund': pending,
    'return-refund': requireCompleted(refund),
  });
}
