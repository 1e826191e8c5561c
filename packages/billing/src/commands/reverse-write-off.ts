import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, reason } from '../input/fields.js';
import type { CommandId, WriteOffId } from '../records/ids.js';
import { oweAgain, requireActive, type ReversedWriteOff } from '../records/write-off.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/** Takes a write-off back: the invoice owes the amount again, and is open again where it was settled by it (T9). */
export interface ReverseWriteOff {
  readonly type: 'reverse-write-off';
  readonly id: CommandId;
  readonly writeOff: WriteOffId;
  readonly reversedOn: Day;
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, `write-off-reversed`. */
export const reverseWriteOff: Handler<ReverseWriteOff> = {
  check: object<ReverseWriteOff>({
    type: oneOf('reverse-write-off'),
    id: id('cmd'),
    writeOff: id('wof'),
    reversedOn: day,
    reason: optional(reason),
  }),

  reads({ writeOff: id }, books) {
    const writeOff = books.get('write-off', id);
    const self = { kind: 'write-off', id } as const;
    return writeOff ? [self, { kind: 'invoice', id: writeOff.invoice }] : [self];
  },

  decide({ writeOff: id, reversedOn, reason: why }, books) {
    const found = books.require('write-off', id);
    if (!found.ok) return found;
    const active = requireActive(found.value);
    if (!active.ok) return active;
    const invoice = books.get('invoice', active.value.invoice);
    // While a write-off is active its invoice can be neither voided, reverted nor deleted.
    if (invoice?.status !== 'open' && invoice?.status !== 'paid')
      throw new Error(`The active write-off ${id} has lost its invoice.`);
    const reversed: ReversedWriteOff = {
      ...active.value,
      status: 'reversed',
      reversedOn,
      ...(why && { reversalReason: why }),
    };
    return ok({ writes: [reversed, oweAgain(invoice, active.value)] });
  },
};
