import { minus, powerOfTen, times, type Integer } from '../money/integer.js';
import { divide } from '../money/rounding.js';
import { amountOfUnits, scaleOf, unitsOf } from '../money/units.js';
import type { Facts } from './facts.js';
import { isBlank, requireText, saysNotKept, type CheckedRule, type Says } from './rule.js';
import type { RuleDocument } from './rule-document.js';

/** What each line must state. */
export const lineRules: readonly CheckedRule[] = [
  {
    id: 'BR-23',
    terms: ['BT-130'],
    severity: 'error',
    requires: 'Each quantity has a unit.',
    test: ({ document: { lines } }, says) => {
      // Said once: where units are not kept, they are not kept on any line.
      if (lines.some(({ unit }) => unit === undefined))
        saysNotKept(says, 'lines', 'The unit of each quantity');
      for (const [index, { unit }] of lines.entries())
        if (unit?.trim() === '')
          says(`lines.${index}.unit`, `The quantity of line ${index + 1} has no unit.`);
    },
  },
  {
    id: 'BR-25',
    terms: ['BT-153'],
    severity: 'error',
    requires: 'Each line says what it is for.',
    test: ({ document: { lines } }, says) => {
      for (const [index, { description }] of lines.entries())
        if (isBlank(description)) says(`lines.${index}.description`, `Line ${index + 1} has no description.`);
    },
  },
  {
    id: 'BR-27',
    terms: ['BT-146'],
    severity: 'error',
    requires: 'No price is below zero; what is given back has a quantity below zero.',
    test: ({ document: { lines } }, says) => {
      for (const [index, { unitPrice }] of lines.entries())
        if (unitPrice.startsWith('-'))
          says(
            `lines.${index}.unitPrice`,
            `The price of line ${index + 1} is below zero. Put the minus before the quantity.`,
          );
    },
  },
  ...reasonRules('discount', ['BR-42', 'BR-CO-23'], 'BT-139'),
  ...reasonRules('charge', ['BR-44', 'BR-CO-24'], 'BT-144'),
  {
    id: 'BR-CO-04',
    terms: ['BT-151'],
    severity: 'error',
    requires: 'Each line has a tax category, also where no tax is charged.',
    test: ({ document }, says) =>
      forEachTaxCount(document, (count, index) => {
        if (count === 0)
          says(
            `lines.${index}.taxes`,
            `Line ${index + 1} has no tax. What is not subject to tax has the category O, what is exempt E.`,
          );
      }),
  },
  {
    id: 'UBL-SR-48',
    terms: ['BT-151'],
    severity: 'error',
    requires: 'A line has no more than one tax.',
    test: ({ document }, says) =>
      forEachTaxCount(document, (count, index) => {
        if (count > 1)
          says(
            `lines.${index}.taxes`,
            `Line ${index + 1} has ${count} taxes; an e-invoice has room for one.`,
          );
      }),
  },
  {
    id: 'PEPPOL-EN16931-R120',
    terms: ['BT-129', 'BT-131', 'BT-136', 'BT-141', 'BT-146', 'BT-149'],
    severity: 'error',
    requires: 'Each line’s net amount is quantity × price ÷ base quantity − discounts + charges, to 0.02.',
    test: (facts, says) => {
      // A price that contains tax is not the net price; that one is made for the export from the net amount.
      if (facts.document.taxMode !== 'inclusive') checkNets(facts, says);
    },
  },
];

function reasonRules(
  kind: 'discount' | 'charge',
  ids: readonly string[],
  term: string,
): readonly CheckedRule[] {
  const list = `${kind}s` as const;
  return ids.map((id) => ({
    id,
    terms: [term],
    severity: 'error',
    requires: `Each ${kind} of a line says why it is made.`,
    test: ({ document: { lines } }, says) => {
      if (lines.some((line) => line[list]?.some(({ reason }) => reason === undefined)))
        saysNotKept(says, 'lines', `The reason of each line’s ${kind}`);
      for (const [index, line] of lines.entries())
        for (const [place, { reason }] of (line[list] ?? []).entries())
          if (reason !== undefined)
            requireText(says, reason, `lines.${index}.${list}.${place}.reason`, `The reason of a ${kind}`);
    },
  }));
}

/** Asks `check` of each line with how many taxes it is charged. Without tax on the whole document, BR-CO-18 tells. */
function forEachTaxCount(
  { taxMode, lines }: RuleDocument,
  check: (count: number, index: number) => void,
): void {
  if (taxMode === 'none') return;
  for (const [index, { taxes = [] }] of lines.entries())
    check(taxes.length === 1 && !taxes[0]?.withheld ? 1 : taxes.filter((tax) => !tax.withheld).length, index);
}

function checkNets({ document: { lines, figures }, digits }: Facts, says: Says): void {
  // Peppol's 0.02; in a currency without such digits the unit that another rounding may have made of it.
  const slack = digits < 2 ? 1 : times(2, powerOfTen(digits - 2));
  for (const [index, line] of lines.entries()) {
    const of = figures.lines[index];
    if (!of) continue;
    const rest = minus(unitsOf(of.net), minus(unitsOf(of.charge), unitsOf(of.discount)));
    const gross = grossOf(line.quantity, line.unitPrice, line.baseQuantity ?? '1', digits);
    const off = minus(rest, gross);
    if (off <= slack && off >= minus(0, slack)) continue;
    const expected = amountOfUnits(minus(unitsOf(of.net), off), digits);
    says(`figures.lines.${index}.net`, `Line ${index + 1} comes to ${expected}, not ${of.net}.`);
  }
}

function grossOf(quantity: string, price: string, baseQuantity: string, digits: number): Integer {
  const scale = scaleOf(quantity) + scaleOf(price);
  const exact = times(times(unitsOf(quantity), unitsOf(price)), powerOfTen(digits + scaleOf(baseQuantity)));
  return divide(exact, times(unitsOf(baseQuantity), powerOfTen(scale)), 'half-up');
}
