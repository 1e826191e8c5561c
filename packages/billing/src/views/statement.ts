import { add, isZero, type Amount } from '../money/amount.js';
import { compareDays } from '../time/day.js';
import {
  balanceOfFacts,
  factsUntil,
  invoicesDueOn,
  creditLeftOn,
  paymentsHeldOn,
  type CreditLeft,
  type InvoiceDue,
  type PaymentHeld,
} from './account-figures.js';
import type { AccountFact, AccountActivity } from './activity.js';
import { isWithin, type Period } from './period.js';

/** The balances on both sides of a period: what was owed less what was held and left of credit. */
export interface StatementBalances {
  /** As the first day began. */
  readonly opening: Amount;
  /** As the last day ended. */
  readonly closing: Amount;
}

/** One thing that changed the balance. */
export interface StatementLine {
  readonly fact: AccountFact;
  /** What the client owes more by it; below zero: less. */
  readonly amount: Amount;
  /** The balance after it. */
  readonly balance: Amount;
}

/** A statement by activity: `opening` and all amounts come to `closing`. */
export interface ActivityStatement extends Period, StatementBalances {
  readonly lines: readonly StatementLine[];
}

/**
 * A client's statement by activity (billing.md S-31): what was invoiced, credited, written off, received and given back
 * in the period, and what undid any of it. Allocations are not in it, because they change no balance. Throws where the
 * period ends before it begins.
 */
export function activityStatement(activity: AccountActivity, period: Period): ActivityStatement {
  const { opening } = balancesOf(activity, period);
  let balance = opening;
  const lines = activity.facts
    .filter(({ on }) => isWithin(period, on))
    .map((fact): StatementLine => {
      const { balance: amount } = balanceOfFacts(activity.currency, [fact]);
      balance = add(balance, amount);
      return { fact, amount, balance };
    })
    .filter(({ amount }) => !isZero(amount));
  return { ...period, opening, lines, closing: balance };
}

/** A statement by open balance: what is due less what is held and left of credit comes to `closing`. */
export interface OpenStatement extends Period, StatementBalances {
  /** Those that owed something as the period ended, the first due in front. */
  readonly invoices: readonly InvoiceDue[];
  /** Those of which something was unallocated as the period ended, the first received in front. */
  readonly payments: readonly PaymentHeld[];
  /** Those of which credit was left as the period ended, the first issued in front. */
  readonly credits: readonly CreditLeft[];
}

/** A client's statement by what is open at the end of the period (billing.md S-31). Throws where it ends before it begins. */
export const openStatement = (activity: AccountActivity, period: Period): OpenStatement => ({
  ...period,
  ...balancesOf(activity, period),
  invoices: invoicesDueOn(activity, period.to),
  payments: paymentsHeldOn(activity, period.to),
  credits: creditLeftOn(activity, period.to),
});

function balancesOf(activity: AccountActivity, { from, to }: Period): StatementBalances {
  if (compareDays(to, from) < 0) throw new RangeError(`No period is from ${from} to ${to}.`);
  const before = activity.facts.filter(({ on }) => compareDays(on, from) < 0);
  const until = factsUntil(activity, to);
  return {
    opening: balanceOfFacts(activity.currency, before).balance,
    closing: balanceOfFacts(activity.currency, until).balance,
  };
}
