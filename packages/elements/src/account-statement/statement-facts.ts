import type { AccountFact } from '@billkit/billing';
import type { BillingNavigateEvent } from '../events.js';
import type { Messages } from '../text/messages.js';

/** What a line of a statement is about, in words: "Invoice", "Payment voided". */
export function factName({ ref, change }: AccountFact, { statement }: Messages): string {
  const names: Partial<Record<string, Readonly<Record<AccountFact['change'], string>>>> = statement.facts;
  return names[ref.kind]?.[change] ?? '';
}

/** The page that tells more of it. */
export function pageOf(fact: AccountFact): BillingNavigateEvent['detail'] | undefined {
  if (fact.payment) return { to: 'payment', id: fact.payment };
  if (fact.creditNote) return { to: 'credit-note', id: fact.creditNote };
  return fact.invoice && { to: 'invoice', id: fact.invoice };
}
