import type { FailedOutcome } from '@billkit/billing';
import type { Words } from '../messages.js';

/** Money that a payment provider of the host is asked for. */
export const charge = {
  title: 'Charge online',
  charge: (amount: string) => `Charge ${amount}`,
  charging: (amount: string) => `${amount} is being charged.`,
  /** The choice between money that came in and money that is asked for. */
  way: 'How it is paid',
  received: 'Already received',
  online: 'Charge online now',
  /** Beside what is charged: the provider has not answered. */
  pending: 'It counts as paid once the payment provider has confirmed it. This page may be left meanwhile.',
  leftOver: (amount: string) =>
    `${amount} is applied to no invoice. Online, only what is applied is charged.`,
  cancel: 'Stop charging',
  again: 'Try again',
  outcomes: {
    failed: 'The payment provider refused it. No money came of it.',
    expired: 'Nobody paid in time. No money came of it.',
    canceled: 'It was stopped. No money came of it.',
  } as Words<FailedOutcome>,
};

/** What every other language has to say of it, too. */
export type ChargeTexts = typeof charge;
