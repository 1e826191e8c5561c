import {
  contactTypes,
  practitionerRoles,
  type CompanyClient,
  type ContactContent,
  type DirectoryEntryContent,
  type DirectoryKind,
  type LocationContent,
  type PersonClient,
  type PractitionerContent,
} from '../records/directory-entry.js';
import { object, oneOf, optional, variant, type Check } from './check.js';
import { id, label, note } from './fields.js';
import { httpsUrl } from './https-url.js';

const reachable = {
  name: label,
  email: optional(label),
  phone: optional(label),
  address: optional(note),
};
const client = {
  kind: oneOf('client'),
  id: id('cli'),
  ...reachable,
  funderNumber: optional(label),
  note: optional(note),
};

/** A directory entry, as far as a person writes it. Its id has the prefix of its kind. */
export const directoryEntry: Check<DirectoryEntryContent> = variant<'kind', DirectoryEntryContent>('kind', {
  client: variant<'form', PersonClient | CompanyClient>('form', {
    person: object<PersonClient>({ ...client, form: oneOf('person'), preferredName: optional(label) }),
    company: object<CompanyClient>({
      ...client,
      form: oneOf('company'),
      taxNumber: optional(label),
      contactPerson: optional(label),
    }),
  }),
  contact: object<ContactContent>({
    kind: oneOf('contact'),
    id: id('con'),
    type: oneOf(...contactTypes),
    ...reachable,
    preferredName: optional(label),
    profession: optional(label),
    company: optional(label),
    note: optional(note),
  }),
  practitioner: object<PractitionerContent>({
    kind: oneOf('practitioner'),
    id: id('prc'),
    role: oneOf(...practitionerRoles),
    ...reachable,
    profession: optional(label),
  }),
  location: object<LocationContent>({
    kind: oneOf('location'),
    id: id('loc'),
    ...reachable,
    logo: optional(httpsUrl),
  }),
});

/** The name of a directory entry. */
export type DirectoryRef = {
  readonly [K in DirectoryKind]: Pick<Extract<DirectoryEntryContent, { readonly kind: K }>, 'kind' | 'id'>;
}[DirectoryKind];

type RefOf<K extends DirectoryKind> = Extract<DirectoryRef, { readonly kind: K }>;

export const directoryRef: Check<DirectoryRef> = variant<'kind', DirectoryRef>('kind', {
  client: object<RefOf<'client'>>({ kind: oneOf('client'), id: id('cli') }),
  contact: object<RefOf<'contact'>>({ kind: oneOf('contact'), id: id('con') }),
  practitioner: object<RefOf<'practitioner'>>({ kind: oneOf('practitioner'), id: id('prc') }),
  location: object<RefOf<'location'>>({ kind: oneOf('location'), id: id('loc') }),
});
