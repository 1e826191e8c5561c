import type { Asker, Billing, Day, Directory } from '@billkit/billing';
import { createContext } from '@lit/context';
import type { DraftJournal } from './journal/draft-journal.js';

/** What every element gets from the provider around it: one object that stays the same; data is asked for. */
export interface BillingHost {
  readonly billing: Billing;
  /** Asked when a form opens; what was chosen is copied. */
  readonly directory: Directory;
  /** Where what is typed is kept until it is in the books; null keeps nothing. */
  readonly journal: DraftJournal | null;
  /** Who asks, and the policy of the books; decides which actions are offered. The books decide again by whom they know. */
  actor(): Asker;
  /** The instant it is. */
  now(): Date;
  /** The day it is in the seller's time zone. */
  today(): Day;
  /** A new id that nobody else makes, `cmd_0f3a…`. */
  newId<P extends string>(prefix: P): `${P}_${string}`;
}

/** Undefined while the provider still waits for its `billing`. */
export const billingContext = createContext<BillingHost | undefined>(Symbol.for('billkit/billing-host'));
