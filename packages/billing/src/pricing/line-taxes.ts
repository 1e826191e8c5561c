import type { Amount } from '../money/amount.js';
import { splitBy } from '../money/apportion.js';
import { minorDigits, type Currency } from '../money/currency.js';
import { minus, type Integer } from '../money/integer.js';
import { amountOfUnits, unitsOf } from '../money/units.js';
import { calculate } from './calculation.js';
import { partsOf, partsOfNet } from './inclusive-taxes.js';
import type { PricingInput } from './pricing-input.js';
import { placeOf, type TaxGroup } from './tax-groups.js';

/**
 * What each line has of each of its taxes, those kept back aside, then each charge of the document and, below zero, each
 * allowance: those of a line add up to its tax, and those of a tax to its row of the summary (money.md I8).
 */
export function taxesOfLines(input: PricingInput): readonly (readonly Amount[])[] {
  const { taxed, taxation, digits } = calculate(input);
  const charged = taxed.taxes.map((taxes) => taxes.filter(({ withheld }) => !withheld));
  const found: Integer[][] = charged.map((taxes) => taxes.map(() => 0));
  for (const group of taxation.groups) {
    const each = eachOf(group, input);
    for (const [index, member] of group.members.entries())
      for (const [place, tax] of group.taxes.entries()) {
        const own =
          input.taxMode === 'inclusive' ? place : placeOf(charged[member] ?? [], tax, group.occurrence);
        const units = found[member];
        if (units) units[own] = each[index]?.[place] ?? 0;
      }
  }
  return found.map((units) => units.map((one) => amountOfUnits(one, digits)));
}

/** What each member has of each tax of those that were found together; of one alone its share. */
function eachOf(
  { taxes, sum, shares }: TaxGroup,
  { taxRounding }: PricingInput,
): readonly (readonly Integer[])[] {
  const { parts } = partsOfNet(taxes);
  if (taxRounding === 'line') return shares.map((share) => partsOf(share, parts));
  let left = partsOf(sum, parts);
  // Of what is left nobody can be given a part that has the other sign: then each has its own, and the last what is left.
  const isMixed = shares.some((share) => share < 0) && shares.some((share) => share > 0);
  const last = shares.length - 1;
  return shares.map((share, index) => {
    const own = !isMixed ? splitBy(share, left) : index === last ? left : partsOf(share, parts);
    left = left.map((one, place) => minus(one, own[place] ?? 0));
    return own;
  });
}

/**
 * Splits `amount`, a piece of a tax that several taxes make up together, by what of each is left, none below zero. However
 * many pieces are taken and put back, in whatever order: none gets more than is left of it, and all of what is left
 * together is for each what is left of it (money.md 4.6, I7).
 */
export const shareLeft = (amount: Amount, left: readonly Amount[], of: Currency): readonly Amount[] =>
  splitBy(unitsOf(amount), left.map(unitsOf)).map((units) => amountOfUnits(units, minorDigits(of)));
