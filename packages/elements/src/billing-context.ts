import type { Actor, Billing, Day, Party, TaxRateId } from '@billkit/billing';
import { createContext } from '@lit/context';

/** Something that is sold often. Choosing it fills a line, which stays editable (billing.md I-19, I-21). */
export interface CatalogItem {
  readonly id: string;
  readonly name: string;
  /** Decimal text in the account's currency. */
  readonly unitPrice: string;
  /** Decimal text; hours for what is billed by the hour. Absent: one. */
  readonly quantity?: string;
  readonly taxRate?: TaxRateId;
  readonly itemCode?: string;
}

/** In which part someone appears on an invoice. */
export type PartyRole = 'client' | 'payer' | 'practitioner' | 'location';

/** The host's own people, places and price list. Elements ask when a form opens and keep copies of what was chosen. */
export interface Directory {
  parties(role: PartyRole): Promise<readonly Party[]>;
  items(): Promise<readonly CatalogItem[]>;
}

/** What every element gets from the provider around it: one object that stays the same; data is asked for. */
export interface BillingHost {
  readonly billing: Billing;
  readonly directory: Directory;
  /** Who asks; decides which actions are offered. The books decide again by whom they know. */
  actor(): Actor;
  /** The day it is in the seller's time zone. */
  today(): Day;
  /** A new id that nobody else makes, `cmd_0f3a…`. */
  newId<P extends string>(prefix: P): `${P}_${string}`;
}

/** Undefined while the provider still waits for its `billing`. */
export const billingContext = createContext<BillingHost | undefined>(Symbol.for('billkit/billing-host'));
