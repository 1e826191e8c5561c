import type { Billing, Day, Directory, Found, Query } from '@billkit/billing';
import type { TemplateResult } from 'lit';

/** What the pages work with. */
export interface Desk {
  readonly billing: Billing;
  readonly directory: Directory;
  readonly today: () => Day;
  /** Throws all data away and opens again with the samples. Answers with a sentence when it cannot. */
  readonly reset: () => Promise<string>;
}

/** The answer to a query, kept current while the page that asked is shown. */
export interface Watched<Q extends Query> {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly found: readonly Found<Q>[];
}

/** What a page is given when it is opened. */
export interface Opened extends Desk {
  /** Asks, and asks again whenever such a record was written. Ends with the page. */
  watch<const Q extends Query>(query: Q): Watched<Q>;
  /** Shows the page's view again. */
  update(): void;
}

export const sections = ['clients', 'invoices', 'payments', 'settings'] as const;
export type Section = (typeof sections)[number];

/** A page: made when it is opened, asked for its view after every change. */
export interface Page {
  readonly section: Section;
  /** Says where one is; read when the page opens. */
  title(): string;
  view(): TemplateResult;
}
