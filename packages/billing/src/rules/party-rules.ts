import { hasCountryPrefix, isCountry } from './countries.js';
import type { Facts } from './facts.js';
import { isBlank, requireText, saysNotKept, type CheckedRule, type Says } from './rule.js';

/** A text that the seller or the buyer must have. */
const textRule = (
  id: string,
  term: string,
  requires: string,
  of: 'seller' | 'buyer',
  field: 'name' | 'address' | 'country',
): CheckedRule => ({
  id,
  terms: [term],
  severity: 'error',
  requires,
  test: (facts, says) => {
    const { path, subject, party } = facts[of];
    requireText(says, party?.[field], `${path}.${field}`, `${subject}’s ${field}`);
  },
});

/** Asks `check` of each party that states a text of this field. */
function forEachStated(
  { seller, buyer }: Facts,
  field: 'country' | 'vatNumber',
  check: (text: string, path: string, subject: string) => void,
): void {
  for (const { path, subject, party } of [seller, buyer]) {
    const text = party?.[field];
    if (text !== undefined && !isBlank(text)) check(text, `${path}.${field}`, subject);
  }
}

/** Who sells and who buys. */
export const partyRules: readonly CheckedRule[] = [
  textRule('BR-06', 'BT-27', 'The seller has a name.', 'seller', 'name'),
  textRule('BR-07', 'BT-44', 'The buyer has a name.', 'buyer', 'name'),
  textRule('BR-08', 'BG-5', 'The seller has a postal address.', 'seller', 'address'),
  textRule('BR-09', 'BT-40', 'The seller’s address has a country.', 'seller', 'country'),
  textRule('BR-10', 'BG-8', 'The buyer has a postal address.', 'buyer', 'address'),
  textRule('BR-11', 'BT-55', 'The buyer’s address has a country.', 'buyer', 'country'),
  {
    id: 'BR-CL-14',
    terms: ['BT-40', 'BT-55'],
    severity: 'error',
    requires: 'A country is stated by its two letters of ISO 3166-1.',
    test: (facts, says) => {
      forEachStated(facts, 'country', (country, path, subject) => {
        if (!isCountry(country)) says(path, `${subject}’s country “${country}” is no code of ISO 3166-1.`);
      });
    },
  },
  {
    id: 'BR-CO-09',
    terms: ['BT-31', 'BT-48'],
    severity: 'error',
    requires: 'A VAT identifier begins with the two letters of its country; in Greece with EL.',
    test: (facts, says) => {
      forEachStated(facts, 'vatNumber', (number, path, subject) => {
        if (!hasCountryPrefix(number))
          says(path, `${subject}’s VAT identifier “${number}” does not begin with a country.`);
      });
    },
  },
  {
    id: 'BR-CO-26',
    terms: ['BT-30', 'BT-31'],
    severity: 'error',
    requires: 'The seller has a VAT identifier or a registration number.',
    test: ({ seller: { party } }, says) => {
      requireOne(says, [party?.registrationNumber, party?.vatNumber], {
        path: 'seller.registrationNumber',
        subject: 'A VAT identifier or registration number of the seller',
      });
    },
  },
];

/** One of several texts that must be there. Where some are not kept and the others are empty, nobody can tell. */
export function requireOne(
  says: Says,
  texts: readonly (string | undefined)[],
  { path, subject }: { readonly path: string; readonly subject: string },
): void {
  if (!texts.every(isBlank)) return;
  if (texts.includes(undefined)) saysNotKept(says, path, subject);
  else says(path, `${subject} is missing.`);
}
