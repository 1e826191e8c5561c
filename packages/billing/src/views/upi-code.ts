import { no, ok, type Result } from '../result.js';
import { lengthOf, type CodeContent, type PaymentCode, type PaymentCodeProblem } from './payment-code.js';

/** What is asked of an app. */
export interface UpiPayment {
  readonly payee: string;
  readonly name: string;
  readonly amount: string;
  /** What the payer is told it is for. */
  readonly note: string;
}

const [nameMax, noteMax] = [99, 80];

/** A payment by UPI as an address: the characters of a parameter are escaped, `@` is not (NPCI, UPI Linking Specifications 1.6). */
export const upiText = ({ payee, name, amount, note }: UpiPayment): string =>
  [
    `upi://pay?pa=${payee}`,
    `pn=${encodeURIComponent(name)}`,
    `tn=${encodeURIComponent(note)}`,
    `am=${amount}`,
    'cu=INR',
  ].join('&');

/** The code of a payment by UPI. Refuses with `too-long`. */
export function upiCode({
  business,
  number,
  currency,
  amount,
}: CodeContent): Result<PaymentCode, PaymentCodeProblem> {
  const { name, upiId = '' } = business;
  if (lengthOf(name) > nameMax) return no({ type: 'too-long', part: 'name', most: nameMax });
  if (lengthOf(number) > noteMax) return no({ type: 'too-long', part: 'reference', most: noteMax });
  const text = upiText({ payee: upiId, name, amount, note: number });
  return ok({ scheme: 'upi', text, payee: name, account: upiId, reference: number, currency, amount });
}
