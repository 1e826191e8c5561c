import { isZero, type DisputeRefusalType } from '@billkit/billing';
import type { RefusalSentences } from '../messages.js';

/** One sentence a refusal about disputes. */
export const disputes: Pick<RefusalSentences, DisputeRefusalType> = {
  'nothing-disputable': ({ number }) => `Nothing is left of payment ${number} that can be disputed.`,
  'exceeds-disputable': ({ number, currency, disputable }, { money }) =>
    `Only ${money(currency, disputable)} of payment ${number} is left to dispute.`,
  'amount-disputed': ({ number, currency, disputed, undisputed }, { money }) =>
    isZero(undisputed)
      ? `${money(currency, disputed)} of payment ${number} is disputed. Nothing goes back until that is decided.`
      : `${money(currency, disputed)} of payment ${number} is disputed, so at most ${money(currency, undisputed)} can go back.`,
  'payment-has-disputes': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} of payment ${number} is disputed or was lost that way, so it cannot be voided.`,
  'dispute-not-open': ({ number }) => `This dispute about payment ${number} is already decided.`,
  'dispute-not-lost': ({ number }) => `This dispute about payment ${number} is not lost.`,
  'dispute-reference-used': ({ provider, reference }) =>
    `The dispute ${reference} of ${provider} is already in the books.`,
  'allocation-of-other-payment': ({ number }) => `Allocation ${number} is of another payment.`,
  'allocations-incomplete': ({ number, currency, allocated, named }, { money }) =>
    `Payment ${number} has ${money(currency, allocated)} allocated, but only ${money(currency, named)} of it is listed.`,
};
