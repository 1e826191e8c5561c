import { isNegative, isZero, sum, zero } from '../money/amount.js';
import type { InvoiceFigures } from '../pricing/figures.js';
import { figureOutOfRange } from '../pricing/figure-out-of-range.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { addDays, compareDays, dayOf, daysBetween, latest, type Day } from '../time/day.js';
import { noCredit } from './credit.js';
import { creditableOf } from './creditable-lines.js';
import {
  installmentsOf,
  requireInstallmentDays,
  requireInstallmentsOf,
  type Installment,
  type InstallmentTerms,
} from './installments.js';
import { figuresOf } from './invoice-figures.js';
import type { DraftInvoice, IssuedWith, OpenInvoice, PaidInvoice } from './invoice.js';
import { negativeFieldOf, type Line } from './line.js';
import type { Preferences } from './preferences.js';

/** A number taken from the invoice series. */
export interface TakenNumber {
  readonly number: string;
  readonly serial: number;
}

const lastDay = dayOf('2199-12-31');

/**
 * The day a draft falls due: that of its last installment, the day a person set, or else its issue day and the terms, in
 * whole days (billing.md I-11, I-12). Refuses with `date-range` past the year 2199, `due-before-issue`.
 */
export function requireDueOn(
  { issuedOn, dueOn, installmentTerms }: Pick<DraftInvoice, 'issuedOn' | 'dueOn' | 'installmentTerms'>,
  terms: number,
): Result<Day, Refusal> {
  if (installmentTerms) {
    const days = requireInstallmentDays(installmentTerms, issuedOn);
    return days.ok ? ok(days.value.reduce(latest, issuedOn)) : days;
  }
  if (dueOn === undefined) {
    if (daysBetween(issuedOn, lastDay) < terms) return no({ type: 'date-range', path: 'issuedOn' });
    return ok(addDays(issuedOn, terms));
  }
  return compareDays(dueOn, issuedOn) < 0 ? no({ type: 'due-before-issue', issuedOn, dueOn }) : ok(dueOn);
}

/**
 * What a draft must have before it can be finalized.
 * Refuses with `no-lines` where the account does not allow that (billing.md Q-23), `line-without-description`,
 * `negative-line` where the account does not allow that, `total-too-large`, `total-negative` of the net, the total, what is
 * kept back or what is payable, `installments-mismatch`.
 */
export function requireComplete(
  draft: DraftInvoice,
  { allowEmptyInvoice, allowNegativeLines }: Pick<Preferences, 'allowEmptyInvoice' | 'allowNegativeLines'>,
): Result<null, Refusal> {
  const { id: invoice, lines } = draft;
  if (lines.length === 0 && !allowEmptyInvoice) return no({ type: 'no-lines', invoice });
  const undescribed = firstOf(lines, ({ description }) => description.trim() === '');
  if (undescribed) return no({ type: 'line-without-description', invoice, ...undescribed });
  const negative = allowNegativeLines ? undefined : firstOf(lines, negativeFieldOf);
  if (negative) return no({ type: 'negative-line', invoice, ...negative });
  const figures = figuresOf(draft);
  if (figureOutOfRange(figures) !== undefined) return no({ type: 'total-too-large', invoice });
  const { net, total, payable, withheld } = figures;
  const kept = sum(
    withheld.map(({ tax }) => tax),
    draft.currency,
  );
  const isCredit = [net, total, payable, kept].some(isNegative);
  return isCredit ? no({ type: 'total-negative', invoice }) : requireInstallmentsOf(draft, payable);
}

/** The first line that is so, and where it stands. */
function firstOf(lines: readonly Line[], is: (line: Line) => unknown) {
  const index = lines.findIndex(is);
  const line = lines[index];
  return line && { line: line.id, position: index + 1 };
}

/**
 * Makes a complete draft a demand with its figures and its looks frozen: open, or paid at once where nothing is
 * payable (billing.md T3, T6, I-74, I-75). `terms` are the account's; they are kept with the day that came from them.
 */
export function finalize(
  draft: DraftInvoice,
  { number, serial }: TakenNumber,
  {
    dueOn,
    terms,
    issuedWith,
  }: { readonly dueOn: Day; readonly terms: number; readonly issuedWith: IssuedWith },
): OpenInvoice | PaidInvoice {
  const figures = figuresOf(draft);
  const none = zero(draft.currency);
  const issued = {
    ...draft,
    number,
    serial,
    dueOn,
    ...(draft.dueOn === undefined && !draft.installmentTerms && { terms }),
    ...(draft.installmentTerms && { installments: installmentsIn(draft, draft.installmentTerms, figures) }),
    figures,
    issuedWith,
    credited: creditableOf(draft).map(() => noCredit(none)),
    ...(figures.payable !== figures.total && { creditedPayable: { payable: none, withheld: none } }),
    writtenOff: none,
    deliveries: [],
  };
  return isZero(figures.payable)
    ? { ...issued, status: 'paid', paidOn: draft.issuedOn }
    : { ...issued, status: 'open', amountDue: figures.payable, reserved: none };
}

function installmentsIn(
  { issuedOn, currency }: DraftInvoice,
  terms: InstallmentTerms,
  { payable }: InvoiceFigures,
): readonly Installment[] {
  const days = requireInstallmentDays(terms, issuedOn);
  // The due day, which is one of them, was accepted before.
  if (!days.ok) throw new Error(`Days were refused as ${days.reason.type}.`);
  return installmentsOf(payable, currency, terms, days.value);
}
