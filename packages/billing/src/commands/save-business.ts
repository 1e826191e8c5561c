import type { Handler } from '../command.js';
import { iban, postalAddress, qrIban, upiId } from '../input/account.js';
import { object, oneOf, optional } from '../input/check.js';
import { id, label, note, versionOrNone } from '../input/fields.js';
import { httpsUrl } from '../input/https-url.js';
import type { Business, BusinessDetails } from '../records/business.js';
import type { CommandId } from '../records/ids.js';
import { ok } from '../result.js';

/** Replaces what is printed about the business. Invoices that were issued keep what they have (billing.md I-74). */
export interface SaveBusiness extends BusinessDetails {
  readonly type: 'save-business';
  readonly id: CommandId;
  /** The version the person saw; 0 while nothing was saved. */
  readonly version: number;
}

/** Refuses with `stale-version`. */
export const saveBusiness: Handler<SaveBusiness> = {
  check: object<SaveBusiness>({
    type: oneOf('save-business'),
    id: id('cmd'),
    version: versionOrNone,
    name: label,
    address: optional(note),
    taxNumber: optional(label),
    logo: optional(httpsUrl),
    email: optional(label),
    iban: optional(iban),
    qrIban: optional(qrIban),
    upiId: optional(upiId),
    postalAddress: optional(postalAddress),
  }),

  reads: () => [{ kind: 'business', id: 'business' }],

  decide({ type: _, id: __, version: seen, ...details }, books) {
    const current = books.requireVersion('business', 'business', seen);
    if (!current.ok) return current;
    const business: Business = { ...details, kind: 'business', id: 'business' };
    return ok({ writes: [business] });
  },
};
