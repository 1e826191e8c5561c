import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { directoryEntry } from '../input/directory-entry.js';
import { id, versionOrNone } from '../input/fields.js';
import type { DirectoryEntryContent } from '../records/directory-entry.js';
import type { CommandId } from '../records/ids.js';
import { ok } from '../result.js';
import { requireWritable } from './archivable.js';

/**
 * Adds a client, contact, practitioner or location, or replaces what is said of one (billing.md I-04, S-27). Documents
 * that name it keep their copy.
 */
export interface SaveDirectoryEntry {
  readonly type: 'save-directory-entry';
  readonly id: CommandId;
  /** The version the person saw; 0 for a new entry. */
  readonly version: number;
  readonly entry: DirectoryEntryContent;
}

/** Names need not be unique (decision 13). Refuses, in this order, with `stale-version`, `entry-archived`. */
export const saveDirectoryEntry: Handler<SaveDirectoryEntry> = {
  check: object<SaveDirectoryEntry>({
    type: oneOf('save-directory-entry'),
    id: id('cmd'),
    version: versionOrNone,
    entry: directoryEntry,
  }),

  reads: ({ entry: { kind, id } }) => [{ kind, id }],

  decide({ version, entry }, books) {
    const writable = requireWritable(entry, version, books);
    return writable.ok ? ok({ writes: [{ ...entry, status: 'active' }] }) : writable;
  },
};
