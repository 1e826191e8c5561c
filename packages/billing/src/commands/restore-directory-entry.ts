import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { directoryRef, type DirectoryRef } from '../input/directory-entry.js';
import { id } from '../input/fields.js';
import type { CommandId } from '../records/ids.js';
import { restoreRecord } from './archivable.js';

/** Brings an archived client, contact, practitioner or location back into use. */
export interface RestoreDirectoryEntry {
  readonly type: 'restore-directory-entry';
  readonly id: CommandId;
  readonly entry: DirectoryRef;
}

/** Refuses, in this order, with `not-found`, `not-archived`. */
export const restoreDirectoryEntry: Handler<RestoreDirectoryEntry> = {
  check: object<RestoreDirectoryEntry>({
    type: oneOf('restore-directory-entry'),
    id: id('cmd'),
    entry: directoryRef,
  }),

  reads: ({ entry }) => [entry],

  decide: ({ entry }, books) => restoreRecord(entry, books),
};
