import type { Iban } from './account-number.js';

/** An address in its parts, as banks take it. */
export interface PostalAddress {
  readonly street?: string;
  /** The number of the building. */
  readonly building?: string;
  readonly postalCode: string;
  readonly town: string;
  /** ISO 3166-1 alpha-2, such as `CH`. */
  readonly country: string;
}

/** Who issues invoices, as printed on them. */
export interface BusinessDetails {
  readonly name: string;
  /** As printed, lines separated by `\n`. */
  readonly address?: string;
  /** Under which the business is known to the tax office: an ABN, a VAT number. */
  readonly taxNumber?: string;
  /** An absolute `https` address of a picture. */
  readonly logo?: string;
  readonly email?: string;
  /** Where money is sent to. Read in any spacing and kept without. */
  readonly iban?: Iban;
  /** The account for payments in CHF with a reference, where the bank gave one: its bank number is from 30000 to 31999. */
  readonly qrIban?: Iban;
  /** Where money is sent to by UPI: `name@bank`. */
  readonly upiId?: string;
  /** For a Swiss QR code, which takes the address in its parts. */
  readonly postalAddress?: PostalAddress;
}

/** The account's own business. Absent until it has been saved once. */
export interface Business extends BusinessDetails {
  readonly kind: 'business';
  readonly id: 'business';
}
