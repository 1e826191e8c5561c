import type { CommandType } from '../command.js';
import { isAllowed, type Actor } from '../policy.js';
import { requireActive, type Allocation } from '../records/allocation.js';
import { requireIssued, type CreditNote } from '../records/credit-note.js';
import { requireCreditable } from '../records/credited-invoice.js';
import { requireSendable } from '../records/delivery.js';
import { requireComplete, requireDueOn } from '../records/finalize.js';
import {
  requireDraft,
  requireOpen,
  requireRevertible,
  requireVoidable,
  type DraftInvoice,
  type Invoice,
} from '../records/invoice.js';
import {
  requireUnallocated,
  requireVoidable as requireVoidablePayment,
  type Payment,
} from '../records/payment.js';
import { defaultPreferences, type Preferences } from '../records/preferences.js';
import { requireCompleted, requirePending, type Refund } from '../records/refund.js';
import { requireReissuable } from '../records/reissue.js';
import { requireActive as requireActiveWriteOff, type WriteOff } from '../records/write-off.js';
import type { Refusal } from '../refusal.js';
import { ok, type Result } from '../result.js';

/** Something one may want to do with a record, and why it would be refused now; `null` when it would not be. */
export interface Action {
  readonly command: CommandType;
  readonly refusal: Refusal | null;
}

type Guard = Result<unknown, Refusal>;

// The guards are the commands' own, so a button and the command behind it cannot disagree.
function actions(actor: Actor, guards: { readonly [T in CommandType]?: Guard }): readonly Action[] {
  return (Object.entries(guards) as [CommandType, Guard][]).map(([command, guard]) => {
    if (!isAllowed(actor, command))
      return { command, refusal: { type: 'forbidden', command, role: actor.role } };
    return { command, refusal: guard.ok ? null : guard.reason };
  });
}

/**
 * What can be done with an invoice, in the order a menu shows it. `preferences` are the account's: whether a paid one may
 * be credited depends on them.
 */
export function invoiceActions(
  invoice: Invoice,
  actor: Actor,
  preferences: Pick<Preferences, 'accountCredit'> = defaultPreferences,
): readonly Action[] {
  const [draft, open] = [requireDraft(invoice), requireOpen(invoice)];
  return actions(actor, {
    'revise-draft': draft,
    'finalize-invoice': draft.ok ? requireFinalizable(draft.value) : draft,
    'record-payment': open,
    'allocate-payment': open,
    'issue-credit-note': requireCreditable(invoice, preferences),
    'write-off-invoice': open,
    'mark-as-sent': requireSendable(invoice),
    'create-public-link': requireSendable(invoice),
    'duplicate-invoice': ok(null),
    'revert-to-draft': requireRevertible(invoice),
    'void-invoice': requireVoidable(invoice),
    'reissue-invoice': requireReissuable(invoice),
    'delete-draft': draft,
  });
}

// The terms of the account only matter to a draft without a due day, and only in the last years of the calendar.
function requireFinalizable(draft: DraftInvoice): Guard {
  const complete = requireComplete(draft);
  return complete.ok ? requireDueOn(draft, 0) : complete;
}

/** What can be done with a payment. */
export function paymentActions(payment: Payment, actor: Actor): readonly Action[] {
  const held = requireUnallocated(payment);
  return actions(actor, {
    'allocate-payment': held,
    'refund-payment': held,
    'void-payment': requireVoidablePayment(payment),
  });
}

/** What can be done with an allocation. */
export const allocationActions = (allocation: Allocation, actor: Actor): readonly Action[] =>
  actions(actor, { 'remove-allocation': requireActive(allocation) });

/** What can be done with a credit note. */
export const creditNoteActions = (note: CreditNote, actor: Actor): readonly Action[] =>
  actions(actor, { 'void-credit-note': requireIssued(note) });

/** What can be done with a write-off. */
export const writeOffActions = (writeOff: WriteOff, actor: Actor): readonly Action[] =>
  actions(actor, { 'reverse-write-off': requireActiveWriteOff(writeOff) });
/** What can be done with a refund. */
export function refundActions(refund: Refund, actor: Actor): readonly Action[] {
  const pending = requirePending(refund);
  return actions(actor, {
    'complete-refund': pending,
    'fail-refund': pending,
    'return-refund': requireCompleted(refund),
  });
}
