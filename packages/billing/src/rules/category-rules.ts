import { amountOfUnits } from '../money/units.js';
import { isZero } from '../money/amount.js';
import { taxCategories, type TaxCategory } from './categories.js';
import { nameOf, pathOf, type Facts, type SummaryRow, type TaxedItem } from './facts.js';
import { requireOne } from './party-rules.js';
import { isBlank, requireText, type CheckedRule, type Says } from './rule.js';
import { checkTaxAmount } from './tax-amount-rules.js';

const kinds = [
  { kind: 'line', rate: '05', numbers: '02', terms: ['BT-151', 'BT-152'], name: 'lines' },
  { kind: 'allowance', rate: '06', numbers: '03', terms: ['BT-95', 'BT-96'], name: 'allowances' },
  { kind: 'charge', rate: '07', numbers: '04', terms: ['BT-102', 'BT-103'], name: 'charges' },
] as const;

const termsOfBuyer = {
  any: [],
  none: ['BT-48'],
  vat: ['BT-48'],
  'vat-or-registration': ['BT-47', 'BT-48'],
} as const;

const rateWord = { positive: 'above 0', zero: '0', any: '0 or above' } as const;

/** The rules that each tax category has, -01 to -10. */
export const categoryRules: readonly CheckedRule[] = taxCategories.flatMap((category) => [
  rowsRule(category),
  ...kinds.map((kind) => numbersRule(category, kind)),
  // A percentage is never below zero, so that any is right where any may be.
  ...(category.rate === 'any' ? [] : kinds.map((kind) => rateRule(category, kind))),
  baseRule(category),
  taxRule(category),
  reasonRule(category),
]);

const itemsOf = ({ items }: Facts, { code }: TaxCategory): readonly TaxedItem[] => items.get(code) ?? [];

const rowsOf = ({ summary }: Facts, { code }: TaxCategory): readonly SummaryRow[] =>
  summary.filter(({ figures }) => figures.category === code);

function rowsRule(category: TaxCategory): CheckedRule {
  const { code, family, name, rows } = category;
  const asks = rows === 'one' ? 'is one row' : 'are rows';
  return {
    id: `${family}-01`,
    terms: ['BT-95', 'BT-102', 'BT-118', 'BT-151'],
    severity: 'error',
    requires: `Where something has the category ${code} (${name}), there ${asks} of it in the tax summary; elsewhere none.`,
    test: (facts, says) => {
      const used = itemsOf(facts, category).length > 0;
      const found = rowsOf(facts, category);
      if (used && found.length === 0)
        says('figures.taxes', `The tax summary has no row for ${name} (${code}).`);
      if (used && rows === 'one' && found.length > 1)
        says('figures.taxes', `The tax summary has ${found.length} rows for ${name} (${code}), not one.`);
      if (!used && found[0])
        says(found[0].path, `The tax summary has ${name} (${code}), and nothing on the invoice does.`);
    },
  };
}

function numbersRule(
  category: TaxCategory,
  { kind, numbers, terms, name }: (typeof kinds)[number],
): CheckedRule {
  const { code, family, seller, buyer } = category;
  return {
    id: `${family}-${numbers}`,
    terms: [terms[0], 'BT-31', ...(seller === 'tax' ? ['BT-32'] : []), ...termsOfBuyer[buyer]],
    severity: 'error',
    requires: `With ${name} of category ${code} ${numbersAsked(category)}.`,
    test: (facts, says) => {
      if (itemsOf(facts, category).some((item) => item.kind === kind)) checkNumbers(category, facts, says);
    },
  };
}

function numbersAsked({ seller, buyer }: TaxCategory): string {
  if (seller === 'none') return 'neither seller nor buyer has a VAT identifier';
  const ofSeller =
    seller === 'vat' ? 'the seller has a VAT identifier' : 'the seller has a VAT identifier or tax number';
  if (buyer === 'any') return ofSeller;
  return `${ofSeller}, and the buyer a VAT identifier${buyer === 'vat' ? '' : ' or registration number'}`;
}

function checkNumbers(category: TaxCategory, { seller, buyer }: Facts, says: Says): void {
  if (category.seller === 'none') {
    for (const { path, subject, party } of [seller, buyer])
      if (!isBlank(party?.vatNumber))
        says(
          `${path}.vatNumber`,
          `${subject}’s VAT identifier does not stand on an invoice for what is ${category.name} (${category.code}).`,
        );
    return;
  }
  const isVat = category.seller === 'vat';
  requireOne(says, isVat ? [seller.party?.vatNumber] : [seller.party?.vatNumber, seller.party?.taxNumber], {
    path: 'seller.vatNumber',
    subject: isVat ? 'The seller’s VAT identifier' : 'The seller’s VAT identifier or tax number',
  });
  if (category.buyer === 'any') return;
  const isBuyerVat = category.buyer === 'vat';
  const { vatNumber, registrationNumber } = buyer.party ?? {};
  requireOne(says, isBuyerVat ? [vatNumber] : [vatNumber, registrationNumber], {
    path: `${buyer.path}.vatNumber`,
    subject: isBuyerVat ? 'The buyer’s VAT identifier' : 'The buyer’s VAT identifier or registration number',
  });
}

function rateRule(
  category: TaxCategory,
  { kind, rate: suffix, terms, name }: (typeof kinds)[number],
): CheckedRule {
  const { code, family, rate } = category;
  return {
    id: `${family}-${suffix}`,
    terms: [...terms],
    severity: 'error',
    requires: `The percentage of ${name} of category ${code} is ${rateWord[rate]}.`,
    test: (facts, says) => {
      for (const item of itemsOf(facts, category)) {
        if (item.kind !== kind || (item.tax.percent === '0') === (rate === 'zero')) continue;
        const { percent } = item.tax;
        says(
          `${pathOf(item)}.percent`,
          `${nameOf(item)} is ${code} (${category.name}) at ${percent} %; that category’s percentage is ${rateWord[rate]}.`,
        );
      }
    },
  };
}

function baseRule(category: TaxCategory): CheckedRule {
  const { code, family } = category;
  return {
    id: `${family}-08`,
    terms: ['BT-92', 'BT-99', 'BT-116', 'BT-131'],
    severity: 'error',
    requires: `What is taxed in category ${code} is what its lines and charges come to less its allowances.`,
    test: (facts, says) => {
      for (const { path, figures, base, items } of rowsOf(facts, category)) {
        if (figures.compound)
          says(path, `${figures.percent} % is charged on other taxes, too; an e-invoice knows no such tax.`);
        else if (base !== items)
          says(
            `${path}.base`,
            `The lines, charges and allowances at ${figures.percent} % (${code}) come to ${amountOfUnits(items, facts.digits)}, not ${figures.base}.`,
          );
      }
    },
  };
}

function taxRule(category: TaxCategory): CheckedRule {
  const { code, family, rate } = category;
  return {
    id: `${family}-09`,
    terms: ['BT-116', 'BT-117', ...(rate === 'zero' ? [] : ['BT-119'])],
    severity: 'error',
    requires:
      rate === 'zero'
        ? `The tax of category ${code} is 0.`
        : `The tax of category ${code} is its base × its percentage.`,
    test: (facts, says) => {
      for (const row of rowsOf(facts, category)) {
        const { percent, tax } = row.figures;
        if (rate !== 'zero') checkTaxAmount(row, facts, says);
        // Where nothing is charged, no validator accepts a cent.
        else if (percent === '0') checkTaxAmount(row, facts, (path, sentence) => says(path, sentence));
        else if (!isZero(tax))
          says(`${row.path}.tax`, `Nothing is charged in category ${code}, not ${tax} (${percent} %).`);
      }
    },
  };
}

function reasonRule(category: TaxCategory): CheckedRule {
  const { code, family, name, reason } = category;
  return {
    id: `${family}-10`,
    terms: ['BT-120'],
    severity: 'error',
    requires:
      reason === 'required'
        ? `It is said why what has the category ${code} (${name}) is not taxed.`
        : `What has the category ${code} (${name}) states no reason for not being taxed.`,
    test: (facts, says) => {
      const items = itemsOf(facts, category);
      const stated = items.find(({ tax }) => !isBlank(tax.exemptionReason));
      const first = stated ?? items.find(({ tax }) => tax.exemptionReason !== undefined) ?? items[0];
      if (!first) return;
      const path = `${pathOf(first)}.exemptionReason`;
      if (reason === 'required')
        requireText(
          says,
          first.tax.exemptionReason,
          path,
          `The reason why ${nameOf(first).toLowerCase()} is ${name}`,
        );
      else if (stated)
        says(path, `${nameOf(stated)} is taxed (${code}) and states a reason for not being taxed.`);
    },
  };
}
