import type { Command } from '../command.js';
import type { Actor } from '../policy.js';
import type { AuditEntry } from '../records/audit-entry.js';
import type { CommandId } from '../records/ids.js';
import { keyOf, type Ref } from '../records/record.js';

/** That a record was written: who did it, when, and what they asked. */
export interface RecordChange {
  readonly entry: CommandId;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: Actor;
  readonly command: Command;
  readonly change: 'created' | 'changed' | 'deleted';
  /** The version it then had; absent where it was deleted. */
  readonly version?: number;
}

/**
 * The history of a record, the first write in front, out of entries in any order. The order is that of its versions, which
 * holds whatever the clocks said.
 */
export function historyOf(ref: Ref, entries: readonly AuditEntry[]): readonly RecordChange[] {
  const key = keyOf(ref);
  return entries
    .flatMap(({ id: entry, at, actor, command, wrote }): readonly RecordChange[] => {
      const written = wrote.find((one) => keyOf(one) === key);
      if (!written) return [];
      const { version } = written;
      if (version === 0) return [{ entry, at, actor, command, change: 'deleted' }];
      return [{ entry, at, actor, command, change: version === 1 ? 'created' : 'changed', version }];
    })
    .sort((a, b) => (a.version ?? Infinity) - (b.version ?? Infinity) || (a.at < b.at ? -1 : 1));
}
