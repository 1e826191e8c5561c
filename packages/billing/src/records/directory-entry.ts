import type { ClientId, ContactId, LocationId, PractitionerId } from './ids.js';
import type { Party } from './party.js';

interface Reachable {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** As printed, lines separated by `\n`. */
  readonly address?: string;
}

interface AnyClient extends Reachable {
  readonly kind: 'client';
  readonly id: ClientId;
  /** Under which a funder knows the client, such as an NDIS number. */
  readonly funderNumber?: string;
  readonly note?: string;
}

/** A client who is a person (billing.md I-05). Only the name is needed (I-04). */
export interface PersonClient extends AnyClient {
  readonly form: 'person';
  readonly preferredName?: string;
}

/** A client that is a company (billing.md I-05). */
export interface CompanyClient extends AnyClient {
  readonly form: 'company';
  readonly taxNumber?: string;
  /** Who is asked for there. */
  readonly contactPerson?: string;
}

export const contactTypes = ['funder', 'insurer', 'plan-manager', 'referrer', 'other'] as const;
export type ContactType = (typeof contactTypes)[number];

/** Who is no client: a funder, an insurer, a referrer. May pay for clients (billing.md S-27, I-06). */
export interface ContactContent extends Reachable {
  readonly kind: 'contact';
  readonly id: ContactId;
  readonly type: ContactType;
  readonly preferredName?: string;
  readonly profession?: string;
  readonly company?: string;
  readonly note?: string;
}

/** The roles that give services. Staff of other roles are no practitioners (billing.md I-08). */
export const practitionerRoles = ['practitioner', 'practitioner-admin'] as const;
export type PractitionerRole = (typeof practitionerRoles)[number];

/** Who gives services (billing.md I-07). */
export interface PractitionerContent extends Reachable {
  readonly kind: 'practitioner';
  readonly id: PractitionerId;
  readonly role: PractitionerRole;
  readonly profession?: string;
}

/** A site of the business (billing.md I-10). */
export interface LocationContent extends Reachable {
  readonly kind: 'location';
  readonly id: LocationId;
  /** An absolute `https` address of the picture that heads its invoices (S-21). */
  readonly logo?: string;
}

/** What of a directory entry a person writes. */
export type DirectoryEntryContent =
  PersonClient | CompanyClient | ContactContent | PractitionerContent | LocationContent;

/** An archived one cannot be chosen any more; documents that name it have their own copy. */
type Status = { readonly status: 'active' } | { readonly status: 'archived' };

export type Client = (PersonClient | CompanyClient) & Status;
export type Contact = ContactContent & Status;
export type Practitioner = PractitionerContent & Status;
export type Location = LocationContent & Status;

/** Someone or some place that invoices name. */
export type DirectoryEntry = Client | Contact | Practitioner | Location;
export type DirectoryKind = DirectoryEntry['kind'];

/** The copy that a document keeps of an entry (billing.md I-74). */
export function partyOf(entry: DirectoryEntryContent): Party {
  const { id, name, email, address } = entry;
  return {
    ...{ id, name },
    ...(email !== undefined && { email }),
    ...(address !== undefined && { address }),
    ...(entry.kind === 'location' && entry.logo !== undefined && { logo: entry.logo }),
    ...(entry.kind === 'client' && entry.funderNumber !== undefined && { funderNumber: entry.funderNumber }),
  };
}
