import type { Payment } from '@billkit/billing';
import type { Language } from './language.js';

/** What a payment is called: it has no number before its money is received. */
export const paymentName = ({ number }: Payment, { texts }: Language): string =>
  number ?? texts.payment.online;
