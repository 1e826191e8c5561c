import type { Command } from '../command.js';
import type { Actor } from '../policy.js';
import type { CommandId } from './ids.js';
import type { Ref } from './record.js';
import type { StockMovement } from './stock.js';

/** A record a command wrote, with its version after; version 0 says that it was deleted. */
export interface Written extends Ref {
  readonly version: number;
  /** The SHA-256 of the record as it was written, but for what goes when persons are erased; absent where it was deleted. */
  readonly digest?: string;
  /** The SHA-256 of a salt and of all of the record. The salt is kept with the record. Absent where nothing of it can go. */
  readonly seal?: string;
}

/** The name of an entry, and the hash that only this entry has. */
export interface EntryLink {
  readonly id: CommandId;
  /** SHA-256, 64 hex digits. */
  readonly hash: string;
}

/**
 * What was asked, when, by whom, and what it wrote. Written in the same commit, under the command's own id:
 * a command that is sent twice finds its entry and is answered with it, without a second effect.
 */
export interface AuditEntry {
  readonly kind: 'audit-entry';
  readonly id: CommandId;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: Actor;
  readonly command: Command;
  readonly wrote: readonly Written[];
  /** What left the host's stock or came back to it; absent where nothing moved (billing.md Q-24). */
  readonly stock?: readonly StockMovement[];
  /**
   * The entries that last wrote what the command read or wrote, in the order of their ids. So the entries are a graph:
   * none can be changed without changing all that came after it, and commands that share no record share no link.
   */
  readonly after: readonly EntryLink[];
  /** The SHA-256 of a salt, who asked and what. The salt is kept with the entry. Absent where nothing of them can go. */
  readonly seal?: string;
  /** The SHA-256 of what is left of the entry when persons are erased, in canonical JSON (RFC 8785), 64 hex digits. */
  readonly hash: string;
}
