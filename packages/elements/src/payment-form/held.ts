import { creditNoteActions, paymentActions, remainingOf } from '@billkit/billing';
import type {
  AllocatePayment,
  AllocationInput,
  Amount,
  ApplyCredit,
  Asked,
  CreditNote,
  IssuedCreditNote,
  Payment,
  ReceivedPayment,
  Refusal,
  Viewer,
} from '@billkit/billing';
import type { Language } from '../text/language.js';

/** What a client has already and can be applied: money that was received, or the credit of a credit note. */
export type Held = ReceivedPayment | IssuedCreditNote;

/** Which of these a form applies; both empty where it records new money. */
export interface HeldId {
  readonly payment: string;
  readonly creditNote: string;
}

/** The record as something held; undefined while its money has not come in, or no longer counts. */
export const asHeld = (record: Payment | CreditNote | undefined): Held | undefined =>
  record?.status === 'received' || record?.status === 'issued' ? record : undefined;

/** What of it no invoice has claimed. */
export const leftOf = (held: Held): Amount =>
  held.kind === 'payment' ? held.unallocated : remainingOf(held);

/** What that is called. Worded for credit, what is received is the credit that is left. */
export const leftName = ({ kind }: Held, { texts: { words } }: Language): string =>
  kind === 'payment' ? words.unallocated : words.received;

/** Why it cannot be applied, if that is so. */
export function applyRefusal(record: Payment | CreditNote, actor: Viewer): Refusal | null {
  const actions =
    record.kind === 'payment' ? paymentActions(record, actor) : creditNoteActions(record, actor);
  const apply = actions.find(({ command }) => command === 'allocate-payment' || command === 'apply-credit');
  return apply?.refusal ?? null;
}

/** The command that applies it. */
export function applyCommand(
  held: Held,
  id: `cmd_${string}`,
  allocatedOn: string,
  allocations: readonly AllocationInput[],
): Asked<AllocatePayment> | Asked<ApplyCredit> {
  const parts = { id, allocatedOn, allocations };
  return held.kind === 'payment'
    ? { type: 'allocate-payment', payment: held.id, ...parts }
    : { type: 'apply-credit', creditNote: held.id, ...parts };
}
