import { Books } from './books.js';
import type { Command, CommandType, Decision } from './command.js';
import { CommandHandlers } from './handlers.js';
import { inOrder, linkTo, sign, type Signed, type Unsigned } from './history/entry-hash.js';
import { randomText } from './history/random-text.js';
import type { Asked } from './input/asked.js';
import { sameContent } from './input/same-content.js';
import { decideAllowed } from './decide.js';
import { requireAllowed } from './permit.js';
import { defaultPolicy, type Actor, type Asker, type Policy } from './policy.js';
import { limitMax, type Found, type Query } from './query.js';
import type { AuditEntry } from './records/audit-entry.js';
import type { ControlTotal, TotalsAsked } from './records/control-total.js';
import { askedWithoutPersons } from './records/personal.js';
import { keyOf, refOf, type Ref } from './records/record.js';
import type { Refusal } from './refusal.js';
import { no, ok, type Result } from './result.js';
import type { Commit, Storage } from './storage.js';

/** What the application asks of the books. Elements know nothing else; over HTTP it is spoken to a server. */
export interface Billing {
  /**
   * Carries a command out, whole or not at all, and answers with its audit entry. Sent again, a command that was carried
   * out is answered as the first time and has no second effect; another one under its id is refused with
   * `command-id-reused`. A refusal leaves nothing behind: sent again, the command is decided anew. When others keep
   * writing the same records, it gives up with `too-busy`. Throws a `StorageError` when the store fails, or when what the
   * command takes cannot be loaded; leave a command as it is until what it takes is loaded, see `prepare`.
   */
  execute(command: Asked<Command>): Promise<Result<AuditEntry, Refusal>>;

  /** What `execute` would write or refuse, without writing. */
  preview(command: Asked<Command>): Promise<Result<Decision, Refusal>>;

  /** Reads the records that match, whosever they are: the policy is about commands, and nobody is asked who reads. */
  find<const Q extends Query>(query: Q): Promise<readonly Found<Q>[]>;

  /**
   * What a client's open items come to, or those of all clients together, as the books stand: by currency, and by due day
   * what is owed. Read from sums that are kept, however many records there are; see `balanceInTotals` and `agedTotals`.
   */
  controlTotals(asked: TotalsAsked): Promise<readonly ControlTotal[]>;

  /** Calls back after each commit, made here or elsewhere, with what was written. Returns the way to stop. */
  subscribe(listener: (written: readonly Ref[]) => void): () => void;

  /**
   * Loads what carrying these commands out takes, ahead of them: a page that has done so needs its server no more. Absent
   * where there is nothing to load. Throws a `StorageError` that says `unavailable` when it cannot be loaded.
   */
  prepare?(commands: readonly CommandType[]): Promise<void>;

  /** Who may what. */
  readonly policy: Policy;
}

/** What billing needs of its host. */
export interface BillingOptions {
  readonly storage: Storage;
  /** The instant, for the audit trail only: no decision looks at it. */
  readonly now: () => Date;
  /** Who asks, as the host's own sign-in knows them. */
  readonly actor: () => Actor;
  /** The host's own; absent: `defaultPolicy`. */
  readonly policy?: Policy;
  /** A text of at least 128 bits that nobody can guess, for salts. Absent: of the browser's or Node's own generator. */
  readonly secret?: () => string;
}

/** Others may write in between this often before a command gives up. */
const attemptsMax = 5;

/** Billing over a storage: load, decide, commit what was decided if nothing that was read has changed. */
export function createBilling({
  storage,
  now,
  actor,
  policy = defaultPolicy,
  secret = randomText,
}: BillingOptions): Billing {
  return {
    async execute(asked) {
      const command = await readCommand(asked);
      if (!command.ok) return command;
      const by = actor();
      for (let attempt = 0; attempt < attemptsMax; attempt++) {
        const { books, refs } = await read(storage, command.value);
        const decided = decide(command.value, books, { ...by, policy });
        if (!decided.ok) return decided;
        if ('kind' in decided.value) return ok(decided.value);
        const unsigned = entryOf(command.value, decided.value, { books, refs }, by, now());
        const signed = sign(unsigned, secret());
        const written = await storage.commit(commitOf(decided.value, signed, books, refs));
        if (written === 'committed') return ok(signed.entry);
      }
      return no({ type: 'too-busy' });
    },

    async preview(asked) {
      const command = await readCommand(asked);
      if (!command.ok) return command;
      const { books } = await read(storage, command.value);
      const decided = decide(command.value, books, { ...actor(), policy });
      if (!decided.ok) return decided;
      return ok('kind' in decided.value ? { writes: [] } : decided.value);
    },

    async find(query) {
      if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > limitMax)
        throw new RangeError(`A query takes from 1 to ${limitMax} records, not ${query.limit}.`);
      return storage.find(query);
    },

    controlTotals: (asked) => storage.controlTotals(asked),

    subscribe: (listener) => storage.subscribe(listener),

    prepare: (commands) => handlers.load(commands),

    policy,
  };
}

/** Shared by all: what was loaded once is there. */
const handlers = new CommandHandlers();

/**
 * Reads a command as soon as what it takes is loaded, before the storage is asked for anything: a transaction does not wait
 * for the network.
 */
async function readCommand(asked: unknown): Promise<Result<Command, Refusal>> {
  for (;;) {
    const missing = handlers.missingFor(asked);
    if (missing.length === 0) return handlers.check(asked, '');
    await handlers.load(missing);
  }
}

/** What a decision saw: the records it named, and those of them that exist. */
interface Seen {
  readonly books: Books;
  readonly refs: readonly Ref[];
}

/** Everything the command looks at, as it stood at one instant, its own audit entry included. */
async function read(storage: Storage, command: Command): Promise<Seen> {
  const own: Ref = { kind: 'audit-entry', id: command.id };
  let books = new Books();
  let read: ReadonlyMap<string, Ref> = new Map();
  for (;;) {
    const named = [own, ...handlers.of(command).reads(command, books)];
    const wanted = new Map(named.map((ref) => [keyOf(ref), ref]));
    if ([...wanted.keys()].every((key) => read.has(key))) return { books, refs: [...read.values()] };
    // All of them anew: what a record names is looked at together with it, as they stand at the same instant.
    books = new Books(await storage.load([...wanted.values()]));
    read = wanted;
  }
}

/** The entry of the same command carried out before, or else what is to be written. */
function decide(command: Command, books: Books, asker: Asker): Result<AuditEntry | Decision, Refusal> {
  const allowed = requireAllowed(asker, command);
  if (!allowed.ok) return allowed;
  const before = books.get('audit-entry', command.id);
  if (before) {
    const isSame = before.actor.id === asker.id && saysTheSame(before, command);
    return isSame ? ok(before) : no({ type: 'command-id-reused', command: command.id });
  }
  return decideAllowed(handlers.of(command), command, books, asker);
}

/** Whether the entry's command is this one, or was before persons were erased in it. */
const saysTheSame = (before: AuditEntry, command: Command) =>
  sameContent(before.command, command) ||
  sameContent(before.command, askedWithoutPersons({ ...before, command }).command);

function entryOf(
  command: Command,
  { writes, deletes = [], stock = [] }: Decision,
  { books, refs }: Seen,
  actor: Actor,
  at: Date,
): Unsigned {
  const moved = stock.length > 0 ? { stock } : {};
  // What is written without having been read must not exist, so it has no writer.
  const after = inOrder(books.writersOf(refs));
  const { id } = command;
  return {
    entry: { kind: 'audit-entry', id, at: at.toISOString(), actor, command, ...moved, after },
    writes: writes.map((record) => ({ record, version: books.version(record.kind, record.id) + 1 })),
    deletes,
  };
}

/** What was read must still be as it was; what was not read must not exist. */
function commitOf(
  { writes, deletes = [] }: Decision,
  { entry, salts }: Signed,
  books: Books,
  read: readonly Ref[],
): Commit {
  const touched = [...writes, ...deletes].map(refOf);
  if (new Set(touched.map(keyOf)).size < touched.length)
    throw new Error(`The command ${entry.command.type} wrote one record twice.`);
  const refs = new Map([...read, ...touched].map((ref) => [keyOf(ref), ref]));
  const expected = [...refs.values()].map((ref) => ({ ref, version: books.version(ref.kind, ref.id) }));
  return { expected, writes: [...writes, entry], deletes, by: linkTo(entry), salts };
}
