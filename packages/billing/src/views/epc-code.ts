import { countryOfIban } from '../records/account-number.js';
import { no, ok, type Result } from '../result.js';
import { lengthOf, type CodeContent, type PaymentCode, type PaymentCodeProblem } from './payment-code.js';

/** The European Economic Area: to an account there nothing but its number is needed. */
const economicArea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

const [nameMax, bytesMax] = [70, 331];

/** What is asked of a bank. */
export interface EpcTransfer {
  readonly name: string;
  readonly iban: string;
  readonly amount: string;
  readonly bic?: string;
  /** Four letters of ISO 20022, such as `GDDS`. */
  readonly purpose?: string;
  /** Of ISO 11649; instead of a message. */
  readonly reference?: string;
  readonly message?: string;
}

/** A SEPA credit transfer as text, version 002 in UTF-8; what is empty at its end is left out (EPC069-12). */
export const epcText = ({ bic, name, iban, amount, purpose, reference, message }: EpcTransfer): string =>
  ['BCD', '002', '1', 'SCT', bic, name, iban, `EUR${amount}`, purpose, reference, message]
    .map((line) => line ?? '')
    .join('\n')
    .trimEnd();

/** The code of a SEPA credit transfer. Refuses with `account-abroad`, `too-long`. */
export function epcCode({
  business,
  number,
  currency,
  amount,
}: CodeContent): Result<PaymentCode, PaymentCodeProblem> {
  const { name, iban = '' } = business;
  if (!economicArea.has(countryOfIban(iban))) return no({ type: 'account-abroad' });
  if (lengthOf(name) > nameMax) return no({ type: 'too-long', part: 'name', most: nameMax });
  const text = epcText({ name, iban, amount, message: number });
  if (bytesIn(text) > bytesMax) return no({ type: 'too-long', part: 'all', most: bytesMax });
  return ok({ scheme: 'epc', text, payee: name, account: iban, reference: number, currency, amount });
}

/** How long a text is in UTF-8. */
const bytesIn = (text: string): number =>
  Array.from(text).reduce((bytes, letter) => bytes + bytesOf(letter.codePointAt(0) ?? 0), 0);

const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
