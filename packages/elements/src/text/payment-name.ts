import type { Payment } from '@billkit/billing';
import { payment } from '../text/english/payments.js';
import { addEnglish } from './language.js';
import type { Language } from './language.js';

addEnglish({ payment });

/** What a payment is called: it has no number before its money is received. */
export const paymentName = ({ number }: Payment, { texts }: Language): string =>
  number ?? texts.payment.online;
