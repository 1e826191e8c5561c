import { parseCurrency } from '../money/currency.js';
import { readDecimalText } from '../money/decimal-text.js';
import type { RoundingMode } from '../money/rounding.js';
import type { TaxMode, TaxRounding } from '../pricing/pricing-input.js';
import { yearPlaceholder } from '../records/number-format.js';
import type { Party } from '../records/party.js';
import { ok } from '../result.js';
import { parseDay } from '../time/day.js';
import { parseLocalTime } from '../time/local-time.js';
import { hasCardNumber } from './card-number.js';
import { hasControl, hasHiddenInLine, isMalformed, isPlainLine, isPlainNote } from './characters.js';
import { list, located, object, oneOf, optional, wrong, type Check } from './check.js';
import { httpsUrl } from './https-url.js';
import { linesMax, onLinesMax } from './limits.js';

export { requireAmount, requireAmounts, requireDiscount } from './amounts.js';
export { discountPercent, quantity, signedPrice, signedQuantity, taxPercent, unitPrice } from './decimals.js';
export { linesMax, onLinesMax, perLineMax } from './limits.js';

const lengthOf = (items: readonly unknown[] = []): number => items.length;

/** The lines of an invoice: at most 1,000, with at most 5,000 discounts, charges and taxes among them. */
export const linesOf = <
  T extends {
    readonly discounts?: readonly unknown[];
    readonly charges?: readonly unknown[];
    readonly taxes?: readonly unknown[];
    readonly taxRates?: readonly unknown[];
  },
>(
  line: Check<T>,
): Check<readonly T[]> =>
  list(line, linesMax, {
    most: onLinesMax,
    count: ({ discounts, charges, taxes, taxRates }) =>
      lengthOf(discounts) + lengthOf(charges) + lengthOf(taxes) + lengthOf(taxRates),
  });

const idPattern = /^[A-Za-z0-9_-]+$/;

/** An id with the prefix of its kind (reliability.md rows 74-77). An allocation's may be longer, see `AllocationId`. */
export const id =
  <P extends string>(prefix: P, most = 64): Check<`${P}_${string}`> =>
  (value, path) => {
    if (value === undefined) return wrong('input-required', path);
    if (typeof value !== 'string') return wrong('input-type', path);
    const start = `${prefix}_`;
    const fits =
      value.length <= most && idPattern.test(value.slice(0, 64)) && idPattern.test(value.slice(-64));
    if (!fits || !value.startsWith(start) || value.length === start.length) return wrong('id-syntax', path);
    return ok(value as `${P}_${string}`);
  };

/** The id of an allocation, which is made from that of the command that allocated. */
export const allocationRef = id('alc', 80);
export const creditAllocationRef = id('cal', 80);

const tokenPattern = /^[A-Za-z0-9_-]{22,128}$/;

/** A secret in a link: 22 letters, digits, `_` and `-` hold 132 bits (reliability.md, ids). */
export const publicToken: Check<string> = (value, path) => {
  if (value === undefined) return wrong('input-required', path);
  if (typeof value !== 'string') return wrong('input-type', path);
  return tokenPattern.test(value) ? ok(value) : wrong('token-syntax', path);
};

/** A whole number from `least` to `most`. */
export const whole =
  (least: number, most: number): Check<number> =>
  (value, path) => {
    if (value === undefined) return wrong('input-required', path);
    if (typeof value !== 'number') return wrong('input-type', path);
    return Number.isInteger(value) && value >= least && value <= most
      ? ok(value)
      : wrong('number-range', path);
  };

/** Yes or no. */
export const flag: Check<boolean> = (value, path) => {
  if (value === undefined) return wrong('input-required', path);
  return typeof value === 'boolean' ? ok(value) : wrong('input-type', path);
};

/** The version of a record that a person saw: it has been written at least once. */
export const version = whole(1, Number.MAX_SAFE_INTEGER);
/** The version of a record that a person saw; 0 where there was none yet. */
export const versionOrNone = whole(0, Number.MAX_SAFE_INTEGER);

/** Texts: how the most of them look, which need no closer look; and what none may hold. */
const [inLine, inNote] = [
  { isPlain: isPlainLine, holdsForbidden: hasHiddenInLine },
  { isPlain: isPlainNote, holdsForbidden: hasControl },
];

function text(most: number, { isPlain, holdsForbidden }: typeof inLine, isRequired: boolean): Check<string> {
  return (value, path) => {
    if (value === undefined) return wrong('input-required', path);
    if (typeof value !== 'string') return wrong('input-type', path);
    // A letter takes one or two code units, so twice the limit and one more is enough to count.
    if (value.length > most && Array.from(value.slice(0, 2 * most + 1)).length > most)
      return wrong('text-too-long', path);
    if (!isPlain(value)) {
      if (isMalformed(value)) return wrong('text-malformed', path);
      if (holdsForbidden(value)) return wrong('text-control-character', path);
    }
    if (isRequired && value.trim() === '') return wrong('input-required', path);
    return ok(value);
  };
}

/** One line of at most 200 characters, not blank. */
export const label = text(200, inLine, true);
/** A category code of at most 10 characters, not blank. */
export const taxCategory = text(10, inLine, true);
/** One line of at most 200 characters; may be empty. */
export const labelOrEmpty = text(200, inLine, false);
/**
 * What numbers begin with, `{year}` standing for a year; may be empty. A digit at its end would run into the number:
 * `INV-1` and 1 would be `INV-11`. In composed form, so that no two prefixes are printed alike.
 */
export const numberPrefix: Check<string> = (value, path) => {
  const read = labelOrEmpty(value, path);
  if (!read.ok) return read;
  const printed = read.value.replaceAll(yearPlaceholder, '2026');
  if (/[{}]/.test(printed)) return wrong('prefix-placeholder', path);
  return /\d$/.test(printed) ? wrong('prefix-ends-in-digit', path) : ok(read.value.normalize());
};
/** A number as printed: one line that ends in 1 to 12 digits, not all of them zero. In composed form, as a prefix. */
export const typedNumber: Check<string> = (value, path) => {
  const read = label(value, path);
  if (!read.ok) return read;
  const digits = /\d*$/.exec(read.value)?.[0] ?? '';
  if (digits.length > 12 || !/[1-9]/.test(digits)) return wrong('number-without-digits', path);
  return ok(read.value.normalize());
};
/** Several lines of at most 5,000 characters in all; may be empty. */
export const note = text(5000, inNote, false);
/** What is said of money: a note without the number of a card, which is not to be in the books (reliability.md P24). */
export const moneyNote: Check<string> = (value, path) => {
  const read = note(value, path);
  return read.ok && hasCardNumber(read.value) ? wrong('text-card-number', path) : read;
};
/** A line item's description: several lines, may be empty while drafting. */
export const description = text(2000, inNote, false);
/** Why something is done: not blank. */
export const reason = text(500, inNote, true);

export const day = located(parseDay);
export const localTime = located(parseLocalTime);
export const currency = located(parseCurrency);

/**
 * Money as text, as far as it can be judged before its currency is known. `requireAmount` judges the rest.
 * Refuses `input-type`, `money-syntax`.
 */
export const moneyText: Check<string> = (value, path) => {
  if (value === undefined) return wrong('input-required', path);
  if (typeof value !== 'string') return wrong('input-type', path);
  return readDecimalText(value) ? ok(value) : wrong('money-syntax', path);
};

/** A party: the host's own id of 1 to 200 characters, and a name. */
export const party: Check<Party> = object<Party>({
  id: label,
  name: label,
  email: optional(label),
  address: optional(note),
  funderNumber: optional(label),
  logo: optional(httpsUrl),
});

export const taxModes = ['exclusive', 'inclusive', 'none'] as const;
export const taxMode: Check<TaxMode> = oneOf(...taxModes);
export const taxRounding: Check<TaxRounding> = oneOf('rate', 'line');
export const roundingMode: Check<RoundingMode> = oneOf('half-up', 'half-even', 'up', 'down');
