import type { Currency } from '../money/currency.js';
import { printedIban } from '../records/account-number.js';
import type { SwissBill, SwissParty } from './payment-code.js';
import { printedReference } from './payment-reference.js';

/** What stands in words on the payment part and the receipt of a Swiss QR-bill. */
export interface PrintedBill {
  /** The account in groups of four, then name and address of who is paid, line by line. */
  readonly payableTo: readonly string[];
  /** In its groups. Absent where the code has none. */
  readonly reference?: string;
  readonly additional: string;
  /** Name and address of who pays. Absent where the code does not say: then there is room to write it. */
  readonly payableBy?: readonly string[];
  readonly currency: Currency;
  readonly amount: string;
}

/** What a Swiss code says, as it is printed beside it (Swiss Implementation Guidelines QR-bill 2.3, chapter 3). */
export function printedBill(bill: SwissBill): PrintedBill {
  const { account, creditor, debtor, referenceType, reference, message, currency, amount } = bill;
  return {
    payableTo: [printedIban(account), ...partyLines(creditor)],
    ...(referenceType !== 'NON' && { reference: printedReference(reference) }),
    additional: message,
    ...(debtor && { payableBy: partyLines(debtor) }),
    currency,
    amount: spaced(amount),
  };
}

/** A country other than the two is named before the postal code. */
function partyLines({ name, street, building, postalCode, town, country }: SwissParty): readonly string[] {
  const at = [street, building].filter(Boolean).join(' ');
  const code = ['CH', 'LI'].includes(country) ? postalCode : `${country}-${postalCode}`;
  return [name, ...(at ? [at] : []), `${code} ${town}`];
}

/** Thousands stand apart: `1 949.75`. */
function spaced(amount: string): string {
  const [whole = '', cents = ''] = amount.split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ' ')}.${cents}`;
}
