import {
  printedIban,
  type Asked,
  type BusinessDetails,
  type PostalAddress,
  type SaveBusiness,
} from '@billkit/billing';
import type { RecordKind } from '../settings/record-controller.js';
import type { Typed } from '../settings/typed.js';

/** The parts of the address as banks take it, by the names their command has. */
export const postalParts = ['street', 'building', 'postalCode', 'town', 'country'] as const;

/** What is typed of the business, by the names its command has. */
export type BusinessField =
  | ('name' | 'address' | 'taxNumber' | 'email' | 'logo' | 'iban' | 'qrIban' | 'upiId')
  | `postalAddress.${(typeof postalParts)[number]}`;

/** The business as a settings form. */
export const businessKind: RecordKind<BusinessField> = {
  kinds: ['business'],
  async read(billing) {
    const [found] = await billing.find({ kind: 'business', limit: 1 });
    return { values: typedOf(found?.record), version: found?.version ?? 0 };
  },
  saving: 'save-business',
  placeOf: () => undefined,
  save: ({ values, version, id }) => ({ type: 'save-business', id, version, ...detailsOf(values) }),
};

/** An account is shown as it is printed; it is read in any spacing. */
const typedOf = (kept?: BusinessDetails): Typed<BusinessField> => ({
  name: kept?.name ?? '',
  address: kept?.address ?? '',
  taxNumber: kept?.taxNumber ?? '',
  email: kept?.email ?? '',
  logo: kept?.logo ?? '',
  iban: printedIban(kept?.iban ?? ''),
  qrIban: printedIban(kept?.qrIban ?? ''),
  upiId: kept?.upiId ?? '',
  'postalAddress.street': kept?.postalAddress?.street ?? '',
  'postalAddress.building': kept?.postalAddress?.building ?? '',
  'postalAddress.postalCode': kept?.postalAddress?.postalCode ?? '',
  'postalAddress.town': kept?.postalAddress?.town ?? '',
  'postalAddress.country': kept?.postalAddress?.country ?? '',
});

/** What is typed, as its command takes it: what is empty is left out, and so is an address of which no part is typed. */
function detailsOf(values: Typed<BusinessField>): Omit<Asked<SaveBusiness>, 'type' | 'id' | 'version'> {
  const { name, address, taxNumber, email, logo, iban, qrIban, upiId } = values;
  return {
    name,
    ...(address && { address }),
    ...(taxNumber && { taxNumber }),
    ...(email && { email }),
    ...(logo && { logo }),
    ...(iban && { iban }),
    ...(qrIban && { qrIban }),
    ...(upiId && { upiId }),
    ...(isAddressed(values) && { postalAddress: postalAddressOf(values) }),
  };
}

/** Whether any part of the address is typed; then those that have to be there are asked for by the command. */
const isAddressed = (values: Typed<BusinessField>): boolean =>
  postalParts.some((part) => values[`postalAddress.${part}`] !== '');

function postalAddressOf(values: Typed<BusinessField>): PostalAddress {
  const [street, building] = [values['postalAddress.street'], values['postalAddress.building']];
  return {
    ...(street && { street }),
    ...(building && { building }),
    postalCode: values['postalAddress.postalCode'],
    town: values['postalAddress.town'],
    country: values['postalAddress.country'],
  };
}

/**
 * What is typed, as far as it is printed in a sample. A logo is asked for, and money to an account, once it is kept: not at
 * each letter of its address, and not before it is known to be one.
 */
export function printedOf(values: Typed<BusinessField>, kept: BusinessDetails | undefined): BusinessDetails {
  const { name, address, taxNumber, email, logo } = values;
  return {
    name,
    ...(address && { address }),
    ...(taxNumber && { taxNumber }),
    ...(email && { email }),
    ...(logo && logo === kept?.logo && { logo }),
    ...(kept && keptAccounts(values, kept)),
    ...(isAddressed(values) && { postalAddress: postalAddressOf(values) }),
  };
}

/** The accounts that are typed as they are kept. */
function keptAccounts(values: Typed<BusinessField>, kept: BusinessDetails) {
  const { iban, qrIban, upiId } = typedOf(kept);
  return {
    ...(kept.iban && values.iban === iban && { iban: kept.iban }),
    ...(kept.qrIban && values.qrIban === qrIban && { qrIban: kept.qrIban }),
    ...(kept.upiId && values.upiId === upiId && { upiId: kept.upiId }),
  };
}
