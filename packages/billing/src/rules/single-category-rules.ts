import { isTaxCategory, splitPayment } from './categories.js';
import { nameOf, pathOf, type Facts, type TaxedItem } from './facts.js';
import { isBlank, requireText, saysNotKept, type CheckedRule } from './rule.js';

const rowWith = ({ summary }: Facts, code: string) =>
  summary.find(({ figures }) => figures.category === code);

/** What else may stand beside what is not subject to tax: nothing. */
function aloneRule(id: string, kind: TaxedItem['kind'], term: string): CheckedRule {
  return {
    id,
    terms: ['BT-118', term],
    severity: 'error',
    requires: `Beside what is not subject to tax (O) there is no ${kind} that is.`,
    test: (facts, says) => {
      if (!rowWith(facts, 'O')) return;
      for (const [category, items] of facts.items)
        for (const item of category === 'O' ? [] : items)
          if (item.kind === kind)
            says(
              pathOf(item),
              `${nameOf(item)} is taxed (${category}) on an invoice that is not subject to tax (O).`,
            );
    },
  };
}

/** The rules that only one tax category has, and the one about codes. */
export const singleCategoryRules: readonly CheckedRule[] = [
  {
    id: 'BR-CL-17',
    terms: ['BT-118', 'BT-151'],
    severity: 'error',
    requires: 'A tax has one of the categories S, Z, E, AE, K, G, O, L, M and B.',
    test: ({ summary }, says) => {
      for (const { path, figures } of summary)
        if (!isTaxCategory(figures.category))
          says(`${path}.category`, `“${figures.category}” is no tax category of EN 16931.`);
    },
  },
  {
    id: 'BR-IC-11',
    terms: ['BT-72', 'BT-134'],
    severity: 'error',
    requires: 'With intra-community supply (K) it is said when it was delivered.',
    test: (facts, says) => {
      const { deliveredOn, lines } = facts.document;
      if (!rowWith(facts, 'K') || deliveredOn !== undefined) return;
      if (lines.every(({ servedOn }) => servedOn === undefined))
        says('deliveredOn', 'It is not said when the intra-community supply was delivered.');
    },
  },
  {
    id: 'BR-IC-12',
    terms: ['BT-80'],
    severity: 'error',
    requires: 'With intra-community supply (K) it is said to which country it was delivered.',
    test: (facts, says) => {
      const { deliveryCountry } = facts.document;
      if (rowWith(facts, 'K'))
        requireText(says, deliveryCountry, 'deliveryCountry', 'The country that was delivered to');
    },
  },
  {
    id: 'BR-O-11',
    terms: ['BT-118'],
    severity: 'error',
    requires: 'Beside what is not subject to tax (O) the tax summary has nothing.',
    test: (facts, says) => {
      if (!rowWith(facts, 'O')) return;
      for (const { path, figures } of facts.summary)
        if (figures.category !== 'O')
          says(path, `The tax summary has ${figures.category} beside what is not subject to tax (O).`);
    },
  },
  aloneRule('BR-O-12', 'line', 'BT-151'),
  aloneRule('BR-O-13', 'allowance', 'BT-95'),
  aloneRule('BR-O-14', 'charge', 'BT-102'),
  {
    id: 'BR-B-01',
    terms: ['BT-40', 'BT-55', 'BT-118'],
    severity: 'error',
    requires: 'Split payment (B) is for invoices within Italy.',
    test: (facts, says) => {
      if (!rowWith(facts, splitPayment)) return;
      for (const { path, subject, party } of [facts.seller, facts.buyer])
        if (party?.country === undefined) saysNotKept(says, `${path}.country`, `${subject}’s country`);
        else if (!isBlank(party.country) && party.country !== 'IT')
          says(
            `${path}.country`,
            `Split payment (B) is for Italy; ${subject.toLowerCase()} is in ${party.country}.`,
          );
    },
  },
  {
    id: 'BR-B-02',
    terms: ['BT-118'],
    severity: 'error',
    requires: 'Split payment (B) does not stand beside the standard rate (S).',
    test: (facts, says) => {
      const standard = rowWith(facts, 'S');
      if (standard && rowWith(facts, splitPayment))
        says(standard.path, 'Split payment (B) and the standard rate (S) do not stand on one invoice.');
    },
  },
];
