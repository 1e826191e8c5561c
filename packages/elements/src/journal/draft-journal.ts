/** What somebody typed and has not finished, as it is kept on this device. */
export interface KeptDraft {
  /** Of one editor's work; kept again, it replaces what was kept before. */
  readonly id: string;
  /** Whose work on which invoice it is: it is found by this. */
  readonly about: string;
  /** The instant it was kept, in ISO 8601 and UTC. */
  readonly keptAt: string;
  /** What an editor makes of it; nothing but data that can be copied. */
  readonly content: unknown;
}

/**
 * Where editors keep what is typed, second by second, with everything that can be undone: it is there again after a
 * reload or a crash. It holds what the books do not have yet, and is no part of them.
 */
export interface DraftJournal {
  /** What is kept about something, the newest first. */
  find(about: string): Promise<readonly KeptDraft[]>;
  keep(draft: KeptDraft): Promise<void>;
  forget(id: string): Promise<void>;
}
