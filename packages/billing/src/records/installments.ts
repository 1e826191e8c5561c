import { max, subtract, sum, zero, type Amount } from '../money/amount.js';
import { addDecimals, compareDecimals } from '../money/decimal-arithmetic.js';
import { decimalOf, type Decimal } from '../money/decimal.js';
import type { Currency } from '../money/currency.js';
import { fill } from '../money/fill.js';
import { split } from '../money/split.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { addDays, compareDays, dayOf, daysBetween, type Day } from '../time/day.js';
import { amountDueOf, type DraftInvoice, type IssuedInvoice } from './invoice.js';

/** When an installment falls due: on a day, or so many whole days after the invoice is issued. */
export type InstallmentDue =
  { readonly type: 'day'; readonly day: Day } | { readonly type: 'days'; readonly days: number };

/** In which parts an invoice is to be paid: hundredths of what is payable, 100 together; or amounts, which come to it. */
export type InstallmentTerms =
  | TermsInPercent
  | {
      readonly type: 'amount';
      readonly parts: readonly { readonly amount: Amount; readonly due: InstallmentDue }[];
    };

interface TermsInPercent {
  readonly type: 'percent';
  /** Hundredths of what is payable, 100 together. */
  readonly parts: readonly { readonly percent: Decimal; readonly due: InstallmentDue }[];
}

/** A part of what is payable that falls due on a day of its own. */
export interface Installment {
  readonly dueOn: Day;
  readonly amount: Amount;
}

const lastDay = dayOf('2199-12-31');
const whole = decimalOf('100');

/** Refuses with `installments-not-whole` terms in percent that are not 100 together. */
export function requireWholePercents({ parts }: TermsInPercent): Result<null, Refusal> {
  const together = parts.map(({ percent }) => percent).reduce(addDecimals, decimalOf('0'));
  return compareDecimals(together, whole) === 0 ? ok(null) : no({ type: 'installments-not-whole', together });
}

/** Refuses with `installments-mismatch` amounts that do not come to what is payable. */
export function requireInstallmentsOf(
  { id: invoice, currency, installmentTerms: terms }: DraftInvoice,
  payable: Amount,
): Result<null, Refusal> {
  if (terms?.type !== 'amount') return ok(null);
  const together = sum(
    terms.parts.map(({ amount }) => amount),
    currency,
  );
  return together === payable
    ? ok(null)
    : no({ type: 'installments-mismatch', invoice, currency, payable, together });
}

/**
 * The days on which installments fall due, in the order of the terms. Refuses, of the first that does, with `date-range`
 * past the year 2199, `due-before-issue`.
 */
export function requireInstallmentDays(
  terms: InstallmentTerms,
  issuedOn: Day,
): Result<readonly Day[], Refusal> {
  const days: Day[] = [];
  for (const { due } of terms.parts) {
    const dueOn = fallsDueOn(due, issuedOn);
    if (dueOn === null) return no({ type: 'date-range', path: 'issuedOn' });
    if (compareDays(dueOn, issuedOn) < 0) return no({ type: 'due-before-issue', issuedOn, dueOn });
    days.push(dueOn);
  }
  return ok(days);
}

/** The day an installment falls due; null past the year 2199. */
function fallsDueOn(due: InstallmentDue, issuedOn: Day): Day | null {
  if (due.type === 'day') return due.day;
  return daysBetween(issuedOn, lastDay) < due.days ? null : addDays(issuedOn, due.days);
}

/**
 * What is payable in installments, the first due in front; on one day in the order of the terms. They add up to it to the
 * last unit (money.md 4.7): odd units go to the largest fractions, to the first due among equals. The terms must be
 * accepted, and `days` be theirs.
 */
export function installmentsOf(
  payable: Amount,
  of: Currency,
  terms: InstallmentTerms,
  days: readonly Day[],
): readonly Installment[] {
  const places = [...days.keys()].sort((a, b) => compareDays(dayAt(a), dayAt(b)));
  function dayAt(place: number): Day {
    return days[place] ?? lastDay;
  }
  if (terms.type === 'amount')
    return places.map((place) => ({ dueOn: dayAt(place), amount: terms.parts[place]?.amount ?? zero(of) }));
  const shares = split(
    payable,
    places.map((place) => terms.parts[place]?.percent ?? whole),
    of,
  );
  if (!shares.ok) throw new Error(`Terms were refused as ${shares.reason}.`);
  return shares.value.map((amount, index) => ({ dueOn: dayAt(places[index] ?? 0), amount }));
}

/** An installment of an invoice, and how far it is settled: `settled` and `amountDue` are `amount`. */
export interface InstallmentStanding extends Installment {
  readonly settled: Amount;
  readonly amountDue: Amount;
}

/** What an invoice asks for, part by part; one that is not in installments asks for all of it at once. */
const partsOf = ({ installments, dueOn, figures }: IssuedInvoice): readonly Installment[] =>
  installments ?? [{ dueOn, amount: figures.payable }];

/** How far parts are settled where so much is due of all of them: what settles fills the one that falls due first (money.md 4.7). */
export function standingsOf(
  installments: readonly Installment[],
  amountDue: Amount,
  of: Currency,
): readonly InstallmentStanding[] {
  const all = sum(
    installments.map(({ amount }) => amount),
    of,
  );
  // What is corrupt may owe more than it asks for.
  const settled = subtract(all, amountDue);
  const { parts } = fill(
    max(settled, zero(of)),
    [...installments.entries()],
    ([, { amount }]) => amount,
    ([place], amount) => [place, amount] as const,
  );
  const settledOf = new Map(parts);
  return installments.map((installment, place) => {
    const part = settledOf.get(place) ?? zero(of);
    return { ...installment, settled: part, amountDue: subtract(installment.amount, part) };
  });
}

/** How far the installments of an invoice are settled; one that is not in installments is one. Nothing is due of a void one. */
export const installmentStandings = (invoice: IssuedInvoice): readonly InstallmentStanding[] =>
  standingsOf(partsOf(invoice), amountDueOf(invoice), invoice.currency);

/** The installment to be paid next: the first that is due and not settled. Of an invoice that owes nothing the last. */
export function nextInstallment(invoice: IssuedInvoice): InstallmentStanding {
  const all = installmentStandings(invoice);
  const next = all.find(({ amountDue }) => amountDue !== zero(invoice.currency)) ?? all.at(-1);
  if (!next) throw new Error(`${invoice.id} is in no installments.`);
  return next;
}

/** The day on which the next part of an invoice falls due. */
export const nextDueOn = (invoice: IssuedInvoice): Day =>
  invoice.installments ? nextInstallment(invoice).dueOn : invoice.dueOn;
