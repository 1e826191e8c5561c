import type { LineTax, TaxRate } from '@billkit/billing';
import { formatPercent } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import { rateOf } from '../draft/priced-draft.js';
import type { LineRow } from './line-row.js';

/** What can be chosen as the tax of a line. */
export type TaxOptions = readonly (readonly [value: string, label: string])[];

const labelOf = (rate: Pick<LineTax, 'name' | 'percent'>, language: Language): string =>
  `${rate.name} ${formatPercent(rate.percent, language)}`;

/** The rates that are in use, in the account's order, and none. */
export const taxOptionsOf = (rates: readonly TaxRate[], language: Language): TaxOptions => [
  ['', language.texts.lines.noTax],
  ...rates.flatMap((rate) => (rate.archived ? [] : [[rate.id, labelOf(rate, language)] as const])),
];

/**
 * What a line is offered: what all are, and its own rate as it was copied into it, which may be archived or called
 * otherwise by now. The same list where its own is among what all are offered.
 */
export function taxOptionsFor({ line, kept, context }: LineRow): TaxOptions {
  const { taxOptions, rates, language } = context;
  const own = rateOf({ kept: new Map(kept && [[line.id, kept]]), rates }, line.id, line.taxRate);
  if (!own || line.taxRate === '') return taxOptions;
  const option = [line.taxRate, labelOf(own, language)] as const;
  const at = taxOptions.findIndex(([value]) => value === line.taxRate);
  if (at < 0) return [...taxOptions.slice(0, 1), option, ...taxOptions.slice(1)];
  return taxOptions[at]?.[1] === option[1] ? taxOptions : taxOptions.with(at, option);
}

/** Offers what is offered now, where that is something else. */
export function offer(select: HTMLSelectElement, options: TaxOptions): void {
  const { options: shown } = select;
  const isSame = options.every(
    ([value, label], at) => shown[at]?.value === value && shown[at].text === label,
  );
  if (isSame && shown.length === options.length) return;
  select.replaceChildren(...options.map(([value, label]) => new Option(label, value)));
}
