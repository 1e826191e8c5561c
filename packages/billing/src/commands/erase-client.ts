import type { Handler } from '../command.js';
import { object, oneOf, optional, someOf } from '../input/check.js';
import { day, id, label, linesMax } from '../input/fields.js';
import type { CommandId } from '../records/ids.js';
import { erasableKinds, erasedFrom, type Erasure } from '../records/personal.js';
import { keyOf, type Ref } from '../records/record.js';
import { ok } from '../result.js';

/**
 * Takes a person out of the books who asked for that: a client, or who pays. Names become `erasedName`; addresses,
 * e-mails and free texts go; ids, numbers, amounts, lines, reasons and links stay, so that the books still add up and the
 * history still verifies (docs/decisions/0019-erasing-persons.md). A directory entry is archived, too.
 */
export interface EraseClient extends Erasure {
  readonly type: 'erase-client';
  readonly id: CommandId;
  /** From 1 to 1,000, as `recordsAbout` names them. What says nothing of the person, or is gone, is left alone. */
  readonly records: readonly Ref[];
}

const ref = object<Ref>({ kind: oneOf(...erasableKinds), id: label });

/** Refuses nothing: erased again, all is as it was. */
export const eraseClient: Handler<EraseClient> = {
  check: object<EraseClient>({
    type: oneOf('erase-client'),
    id: id('cmd'),
    person: label,
    records: someOf(ref, linesMax),
    keepFrom: optional(day),
  }),

  // What an entry wrote says whom it is about.
  reads: ({ records }, books) => [
    ...records,
    ...records.flatMap(({ kind, id }) => (kind === 'audit-entry' ? (books.get(kind, id)?.wrote ?? []) : [])),
  ],

  decide(erasure, books) {
    const named = new Map(erasure.records.map((one) => [keyOf(one), one]));
    const writes = [...named.values()].flatMap(({ kind, id }) => {
      const record = books.get(kind, id);
      return (record && erasedFrom(record, erasure, (one) => books.get(one.kind, one.id))) ?? [];
    });
    return ok({ writes });
  },
};
