import {
  compareCursors,
  cursorOf,
  keyOf,
  refOf,
  selectionOf,
  selectorsOf,
  type BillingRecord,
  type Commit,
  type Found,
  type Query,
  type Ref,
  type Storage,
  type Stored,
} from '@billkit/billing';
import { KeptTotals } from './kept-totals.js';

type Listener = (written: readonly Ref[]) => void;

export interface MemoryStorageOptions {
  /**
   * Awaited before and after each read and write. A test that decides when it settles decides how concurrent commands
   * interleave; a memory that never yields would hide every race.
   */
  readonly tick?: () => Promise<void>;
}

/** Records in memory, gone with the page: for tests, stories and trying things out. Passes `storageContract`. */
export function createMemoryStorage({ tick = () => Promise.resolve() }: MemoryStorageOptions = {}): Storage {
  const entries = new Map<string, Stored>();
  const totals = new KeptTotals();
  const listeners = new Set<Listener>();
  const versionOf = (ref: Ref) => entries.get(keyOf(ref))?.version ?? 0;

  // Without a wait in it: nobody comes between the comparison and the writes.
  const write = ({ expected, writes, deletes, by, salts }: Commit) => {
    if (expected.some(({ ref, version }) => versionOf(ref) !== version)) return 'conflict';
    const before = [...writes, ...deletes].flatMap((ref) => entries.get(keyOf(ref))?.record ?? []);
    totals.move(before, writes);
    for (const record of writes) {
      const salt = salts?.[keyOf(record)];
      const version = versionOf(record) + 1;
      entries.set(keyOf(record), { record, version, ...(by && { by }), ...(salt && { salt }) });
    }
    for (const ref of deletes) entries.delete(keyOf(ref));
    return 'committed';
  };

  return {
    async load(refs) {
      await tick();
      const found = refs.flatMap((ref) => entries.get(keyOf(ref)) ?? []).map(copy);
      await tick();
      return found;
    },

    async find<const Q extends Query>(query: Q) {
      await tick();
      const found = answer(entries.values(), query).map(copy);
      await tick();
      // What matched the question is what its type says.
      return found as unknown as readonly Found<Q>[];
    },

    async controlTotals(asked) {
      await tick();
      const found = totals.of(asked);
      await tick();
      return found;
    },

    async commit(commit) {
      // Copied before waiting: what the caller changes afterwards is not what was committed.
      const own = copy(commit);
      await tick();
      const outcome = write(own);
      if (outcome === 'committed') tell(listeners, [...own.writes, ...own.deletes].map(refOf));
      await tick();
      return outcome;
    },

    async readAll() {
      await tick();
      const all = [...entries.values()].map(copy);
      await tick();
      return all;
    },

    async restore(books) {
      const own = copy(books);
      await tick();
      const outcome = entries.size > 0 ? 'not-empty' : 'restored';
      if (outcome === 'restored') {
        for (const stored of own) entries.set(keyOf(stored.record), stored);
        const records = own.map(({ record }) => record);
        totals.move([], records);
        tell(listeners, records.map(refOf));
      }
      await tick();
      return outcome;
    },

    subscribe(listener) {
      // Of its own, so that one function may listen twice and stop once.
      const own: Listener = (written) => listener(written);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}

function answer(entries: Iterable<Stored>, query: Query): Stored[] {
  selectionOf(query);
  const { kind, where, by, order, after, limit } = query;
  const way = order === 'descending' ? -1 : 1;
  const place = ({ record }: Stored) => cursorOf(record, by);
  const { ids, ...selectors } = { ids: undefined, ...where };
  const wanted = Object.entries<string>(selectors);
  return [...entries]
    .filter(
      ({ record }) => record.kind === kind && (!ids || ids.includes(record.id)) && matches(record, wanted),
    )
    .filter((entry) => !after || compareCursors(place(entry), after) * way > 0)
    .sort((a, b) => compareCursors(place(a), place(b)) * way)
    .slice(0, limit);
}

function matches(record: BillingRecord, wanted: readonly (readonly [string, string])[]): boolean {
  const selectors = new Map(Object.entries(selectorsOf(record)));
  return wanted.every(([name, value]) => selectors.get(name) === value);
}

/**
 * Tells each listener by itself: one that throws neither undoes the commit nor keeps the others from hearing of it. The
 * host learns of it as of any rejection nobody handled.
 */
function tell(listeners: ReadonlySet<Listener>, written: readonly Ref[]): void {
  for (const listener of [...listeners])
    void Promise.resolve().then(() => {
      if (listeners.has(listener)) listener(written);
    });
}

/** Records are plain data, so their JSON is all of them. */
const copy = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
