import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { directoryRef, type DirectoryRef } from '../input/directory-entry.js';
import { id } from '../input/fields.js';
import type { CommandId } from '../records/ids.js';
import { archiveRecord } from './archivable.js';

/** Takes a client, contact, practitioner or location out of use: it cannot be chosen any more. */
export interface ArchiveDirectoryEntry {
  readonly type: 'archive-directory-entry';
  readonly id: CommandId;
  readonly entry: DirectoryRef;
}

/** Refuses, in this order, with `not-found`, `already-archived`. */
export const archiveDirectoryEntry: Handler<ArchiveDirectoryEntry> = {
  check: object<ArchiveDirectoryEntry>({
    type: oneOf('archive-directory-entry'),
    id: id('cmd'),
    entry: directoryRef,
  }),

  reads: ({ entry }) => [entry],

  decide: ({ entry }, books) => archiveRecord(entry, books),
};
