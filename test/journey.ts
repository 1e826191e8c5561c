import type { BrowserContext } from 'playwright-core';

/** What a journey is given: a fresh browser context and the address of the built demo. */
export interface Desk {
  readonly context: BrowserContext;
  readonly base: string;
}

/** The journeys of a file, by what they show. */
export type Journeys = Readonly<Record<string, (desk: Desk) => Promise<void>>>;
