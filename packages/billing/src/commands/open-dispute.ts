import type { Handler } from '../command.js';
import { object, oneOf, optional, type Check } from '../input/check.js';
import { day, id, label, moneyText, reason, requireAmount } from '../input/fields.js';
import {
  openDispute as open,
  requireDisputable,
  requireWithinDisputable,
  type DisputeReference,
} from '../records/dispute.js';
import type { CommandId, DisputeId, PaymentId } from '../records/ids.js';
import { disputeReferenceId, type ProviderReference } from '../records/provider-reference.js';
import { no, ok } from '../result.js';
import type { Day } from '../time/day.js';

/**
 * Notes that somebody disputes money of a payment with their bank or provider: a chargeback (machine.md, openDispute; field.md
 * 95). No balance changes until that is decided, but what is disputed cannot be given back meanwhile, and the payment cannot be
 * voided.
 */
export interface OpenDispute {
  readonly type: 'open-dispute';
  readonly id: CommandId;
  readonly dispute: DisputeId;
  readonly payment: PaymentId;
  /** In the payment's currency, above zero: all of it or a part, at most what is still there and not disputed already. */
  readonly amount: string;
  readonly openedOn: Day;
  readonly reason?: string;
  /** What the bank or the provider calls it, together unique in the books. */
  readonly named?: DisputeReference;
}

const disputeReference: Check<DisputeReference> = object<DisputeReference>({
  provider: label,
  reference: label,
});

/**
 * Refuses, in this order, with `id-taken`, `not-found`, `dispute-reference-used`, what `requireDisputable` refuses, `money-…` of
 * the amount, `exceeds-disputable`.
 */
export const openDispute: Handler<OpenDispute> = {
  check: object<OpenDispute>({
    type: oneOf('open-dispute'),
    id: id('cmd'),
    dispute: id('dsp'),
    payment: id('pay'),
    amount: moneyText,
    openedOn: day,
    reason: optional(reason),
    named: optional(disputeReference),
  }),

  reads: ({ dispute, payment, named }) => [
    { kind: 'dispute', id: dispute },
    { kind: 'payment', id: payment },
    ...(named ? [{ kind: 'provider-reference', id: referenceIdOf(named) } as const] : []),
  ],

  decide({ dispute: disputeId, payment: paymentId, amount: asked, openedOn, reason: why, named }, books) {
    const free = books.requireFree('dispute', disputeId);
    if (!free.ok) return free;
    const found = books.require('payment', paymentId);
    if (!found.ok) return found;
    const used = named && books.get('provider-reference', referenceIdOf(named))?.dispute;
    if (used) return no({ type: 'dispute-reference-used', ...named, dispute: used });
    const held = requireDisputable(found.value);
    if (!held.ok) return held;
    const amount = requireAmount(asked, held.value.currency, 'amount');
    if (!amount.ok) return amount;
    const within = requireWithinDisputable(held.value, amount.value);
    if (!within.ok) return within;
    const notes = { ...(why && { reason: why }), ...(named && { named }) };
    const { dispute, payment } = open(held.value, disputeId, amount.value, openedOn, notes);
    return ok({ writes: [dispute, payment, ...(named ? [referenceOf(named, dispute)] : [])] });
  },
};

const referenceIdOf = ({ provider, reference }: DisputeReference) => disputeReferenceId(provider, reference);

const referenceOf = (
  named: DisputeReference,
  { id: dispute, payment }: { readonly id: DisputeId; readonly payment: PaymentId },
): ProviderReference => ({
  ...{ kind: 'provider-reference', id: referenceIdOf(named), ...named, payment, dispute },
});
