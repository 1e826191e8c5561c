import type { Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Iban } from '../records/account-number.js';
import type { BusinessDetails, PostalAddress } from '../records/business.js';

/** The systems that a payment code is written for: a SEPA credit transfer, a Swiss QR-bill, UPI. */
export type PaymentCodeScheme = 'epc' | 'swiss' | 'upi';

interface Scannable {
  /** What the QR code holds, exactly. */
  readonly text: string;
  readonly payee: string;
  /** Where the money goes: an IBAN, or an address of UPI. */
  readonly account: string;
  /** What the money is known by when it comes. */
  readonly reference: string;
  readonly currency: Currency;
  readonly amount: Amount;
}

/** A code that stands for itself. */
export interface TransferCode extends Scannable {
  readonly scheme: 'epc' | 'upi';
}

/** A Swiss code, which is on paper a part of a payment part that says the same in words. */
export interface SwissCode extends Scannable {
  readonly scheme: 'swiss';
  readonly bill: SwissBill;
}

/** What a code says that a payer scans, to pay without typing anything. */
export type PaymentCode = TransferCode | SwissCode;

/** Who pays, or is paid. */
export interface SwissParty extends PostalAddress {
  readonly name: string;
}

/** What a Swiss QR code says. */
export interface SwissBill {
  readonly account: Iban;
  readonly creditor: SwissParty;
  readonly amount: string;
  readonly currency: Currency;
  readonly debtor?: SwissParty;
  /** `QRR` with a QR-IBAN, `SCOR` (ISO 11649) or none with another. */
  readonly referenceType: 'QRR' | 'SCOR' | 'NON';
  readonly reference: string;
  readonly message: string;
}

/** Why there is no payment code. */
export type PaymentCodeProblem =
  /** A draft, or nothing is due that is not being paid already. */
  | { readonly type: 'nothing-to-pay' }
  /** The business has no account that takes this currency by a code. */
  | { readonly type: 'account-missing'; readonly currency: Currency }
  /** Only accounts of the European Economic Area are reached without the bank's code and an address. */
  | { readonly type: 'account-abroad' }
  | { readonly type: 'amount-too-large'; readonly most: Amount }
  /** A Swiss code takes the address of the business in its parts. */
  | { readonly type: 'address-missing' }
  | { readonly type: 'too-long'; readonly part: PaymentCodePart; readonly most: number }
  | { readonly type: 'not-printable'; readonly part: PaymentCodePart };

/** A part of what a payment code says. */
export type PaymentCodePart = 'name' | 'street' | 'building' | 'postal-code' | 'town' | 'reference' | 'all';

/** What a code is written from. */
export interface CodeContent {
  readonly business: BusinessDetails;
  readonly number: string;
  readonly currency: Currency;
  readonly amount: Amount;
}

/** The number of letters as a bank counts them. */
export const lengthOf = (text: string): number => Array.from(text).length;
