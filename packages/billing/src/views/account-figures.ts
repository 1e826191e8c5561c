import { add, isPositive, isZero, subtract, sum, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { CreditNoteId, InvoiceId, PaymentId } from '../records/ids.js';
import { standingsOf } from '../records/installments.js';
import type { Figure } from '../records/open-item.js';
import { compareDays, type Day } from '../time/day.js';
import type { AccountActivity, AccountFact } from './activity.js';
import type { Balance } from './balance.js';

/** What was owed, held and left of credit at the end of `day`. */
export const balanceOn = (activity: AccountActivity, day: Day): Balance =>
  balanceOfFacts(activity.currency, factsUntil(activity, day));

/** What some of the facts of an account come to. */
export function balanceOfFacts(of: Currency, facts: readonly AccountFact[]): Balance {
  const total = (figure: Figure) =>
    sum(
      facts.map((fact) => fact[figure]),
      of,
    );
  const [owed, held, credit] = [total('owed'), total('held'), total('credit')];
  return { owed, held, credit, balance: subtract(subtract(owed, held), credit) };
}

export const factsUntil = ({ facts }: AccountActivity, day: Day): readonly AccountFact[] =>
  facts.filter(({ on }) => compareDays(on, day) <= 0);

/** An invoice that owed something at the end of a day, or an installment of one of which something was not settled. */
export interface InvoiceDue {
  readonly invoice: InvoiceId;
  readonly number: string;
  readonly issuedOn: Day;
  readonly dueOn: Day;
  /** What was payable when it was issued. */
  readonly total: Amount;
  readonly amountDue: Amount;
}

/**
 * The invoices, each in its installments, that owed something at the end of `day`: the first due in front, of one day the
 * first issued.
 */
export function invoicesDueOn(activity: AccountActivity, day: Day): readonly InvoiceDue[] {
  const facts = factsUntil(activity, day);
  const due = totalsBy(facts, ({ invoice }) => invoice, 'owed');
  return facts
    .flatMap(({ change, number, invoice, on: issuedOn, dueOn, installments, owed: total }) => {
      const amountDue = invoice && due.get(invoice);
      // Only an invoice falls due.
      if (change !== 'made' || !dueOn || !amountDue || isZero(amountDue)) return [];
      const parts =
        installments && isPositive(amountDue)
          ? standingsOf(installments, amountDue, activity.currency).filter((one) => !isZero(one.amountDue))
          : [{ dueOn, amountDue }];
      return parts.map((part) => ({
        ...{ invoice, number, issuedOn, total },
        ...{ dueOn: part.dueOn, amountDue: part.amountDue },
      }));
    })
    .sort((a, b) => compareDays(a.dueOn, b.dueOn));
}

/** A payment of which something was unallocated at the end of a day. */
export interface PaymentHeld {
  readonly payment: PaymentId;
  readonly number: string;
  readonly receivedOn: Day;
  readonly amount: Amount;
  readonly unallocated: Amount;
}

/** The payments of which something was unallocated at the end of `day`, the first received in front. */
export function paymentsHeldOn(activity: AccountActivity, day: Day): readonly PaymentHeld[] {
  const facts = factsUntil(activity, day);
  const held = totalsBy(facts, ({ payment }) => payment, 'held');
  return facts.flatMap(({ ref, change, number, payment, on: receivedOn, held: amount }) => {
    const unallocated = payment && held.get(payment);
    return ref.kind === 'payment' && change === 'made' && unallocated && !isZero(unallocated)
      ? [{ payment, number, receivedOn, amount, unallocated }]
      : [];
  });
}

/** A credit note that had left credit on the account at the end of a day. */
export interface CreditLeft {
  readonly creditNote: CreditNoteId;
  readonly number: string;
  readonly issuedOn: Day;
  readonly remaining: Amount;
}

/** The credit notes of which credit was left at the end of `day`, the first issued in front. */
export function creditLeftOn(activity: AccountActivity, day: Day): readonly CreditLeft[] {
  const facts = factsUntil(activity, day);
  const left = totalsBy(facts, ({ creditNote }) => creditNote, 'credit');
  return facts.flatMap(({ ref, change, number, creditNote, on: issuedOn }) => {
    const remaining = creditNote && left.get(creditNote);
    return ref.kind === 'credit-note' && change === 'made' && remaining && !isZero(remaining)
      ? [{ creditNote, number, issuedOn, remaining }]
      : [];
  });
}

function totalsBy<K>(
  facts: readonly AccountFact[],
  keyOf: (fact: AccountFact) => K | undefined,
  figure: Figure,
): ReadonlyMap<K, Amount> {
  const totals = new Map<K, Amount>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === undefined) continue;
    const before = totals.get(key);
    totals.set(key, before === undefined ? fact[figure] : add(before, fact[figure]));
  }
  return totals;
}
