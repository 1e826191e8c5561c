import type { Billing, Day, Directory, Found, LocalTime, Query } from '@billkit/billing';
import type { TemplateResult } from 'lit';
import type { Question } from './watch.js';

/** What the pages work with. */
export interface Desk {
  readonly billing: Billing;
  readonly directory: Directory;
  readonly today: () => Day;
  /** What the clock of the practice shows. */
  readonly now: () => LocalTime;
  /** Throws all data away and opens again with the samples. Answers with a sentence when it cannot. */
  readonly reset: () => Promise<string>;
}

/** An answer, kept current while the page that asked is shown. */
export interface Watched<T> {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly found: readonly T[];
}

/** What a page is given when it is opened. */
export interface Opened extends Desk {
  /** Asks, and asks again whenever such a record was written. Ends with the page. */
  watch<const Q extends Query>(query: Q): Watched<Found<Q>>;
  /** The same, where an answer takes several queries. */
  watchAll<T>(question: Question<T>): Watched<T>;
  /** Shows the page's view again. */
  update(): void;
}

export const sections = ['calendar', 'clients', 'invoices', 'payments', 'settings'] as const;
export type Section = (typeof sections)[number];

/** A page: made when it is opened, asked for its view after every change. */
export interface Page {
  readonly section: Section;
  /** The files of the host behind it, for who wants to see what it takes: `pages/invoices.ts`. */
  readonly files: readonly string[];
  /** Says where one is; read when the page opens. */
  title(): string;
  view(): TemplateResult;
}
