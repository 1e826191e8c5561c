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
}

/** The account's own business. Absent until it has been saved once. */
export interface Business extends BusinessDetails {
  readonly kind: 'business';
  readonly id: 'business';
}
