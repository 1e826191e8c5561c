import type { Commit, Storage } from '@billkit/billing';

/** Puts a mistake between a storage and who uses it. */
export type Break = (storage: Storage) => Storage;

/** Mistakes by what is wrong. */
export type Mistakes = Readonly<Record<string, Break>>;

export const without = (commit: Commit, change: Partial<Commit>) => ({ ...commit, ...change });
