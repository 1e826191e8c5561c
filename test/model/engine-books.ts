import { createMemoryStorage } from '@billkit/storage-memory';
import {
  commandTypes,
  createBilling,
  decimalOf,
  defaultPolicy,
  keyOf,
  noTaxRates,
  type BillingRecord,
  type Commit,
  type Policy,
  type Storage,
  type TaxRates,
} from '@billkit/billing';
import { ada, eur, euros } from '@billkit/billing/testing';
import type { Move } from './move.js';
import { commandOf, idOf, type VersionOf } from './move-command.js';

const upTo = (amount: string) => ({ upTo: [{ currency: eur, amount: euros(amount) }] });

/** The default one, with somebody who may little. */
const policy: Policy = {
  ...defaultPolicy,
  commands: {
    ...defaultPolicy.commands,
    'create-draft': { ...defaultPolicy.commands['create-draft'], clerk: 'any' },
    'finalize-invoice': { ...defaultPolicy.commands['finalize-invoice'], clerk: 'any' },
    'record-payment': { ...defaultPolicy.commands['record-payment'], clerk: upTo('5.00') },
    'allocate-payment': { ...defaultPolicy.commands['allocate-payment'], clerk: upTo('3.00') },
    'refund-payment': { ...defaultPolicy.commands['refund-payment'], clerk: upTo('1.00') },
    'execute-plan': { ...defaultPolicy.commands['execute-plan'], clerk: 'any' },
  },
};

/** Books on a memory storage, whose records are in reach. */
export interface EngineBooks {
  /** Sends the command of a move, under its id; whether it was carried out. */
  make(move: Move, fresh: string): Promise<boolean>;
  /** Every record as it stands. */
  records(): readonly BillingRecord[];
  readonly version: VersionOf;
}

export interface EngineOptions {
  /** Records that stand already; else there is nothing but tax rates. */
  readonly records?: readonly BillingRecord[];
  /** Of the memory storage. */
  readonly tick?: () => Promise<void>;
  /** Puts a storage with a mistake in between. */
  readonly wrap?: (storage: Storage) => Storage;
}

/** What clients keep back of some invoices, in percent. */
const taxRates: TaxRates = {
  ...noTaxRates,
  rates: ['15', '100'].map((percent) => ({
    ...{ id: `tax_kept-${percent}`, name: 'Kept', percent: decimalOf(percent), category: 'S' },
    ...{ withheld: true, archived: false },
  })),
};

export async function openEngine({
  records = [taxRates],
  tick,
  wrap,
}: EngineOptions = {}): Promise<EngineBooks> {
  const kept = new Map<string, { readonly record: BillingRecord | null; readonly version: number }>();
  // In the order of versions, whatever order the storage's answers come in.
  const see = ({ expected, writes, deletes }: Pick<Commit, 'expected' | 'writes' | 'deletes'>) => {
    const before = new Map(expected.map(({ ref, version }) => [keyOf(ref), version]));
    const keep = (key: string, record: BillingRecord | null) => {
      const version = (before.get(key) ?? 0) + 1;
      if ((kept.get(key)?.version ?? 0) < version) kept.set(key, { record, version });
    };
    for (const record of writes) keep(keyOf(record), record);
    for (const ref of deletes) keep(keyOf(ref), null);
  };
  let isOpen = false;
  const memory = createMemoryStorage({ tick: async () => (isOpen ? tick?.() : undefined) });
  const opening = { expected: [], writes: records, deletes: [] };
  await memory.commit(opening);
  see(opening);
  isOpen = true;
  const watched: Storage = {
    ...memory,
    commit: async (commit) => {
      const outcome = await memory.commit(commit);
      if (outcome === 'committed') see(commit);
      return outcome;
    },
  };
  const storage = wrap ? wrap(watched) : watched;
  const billingAs = (role: string) =>
    createBilling({
      storage,
      policy,
      now: () => new Date('2026-11-24T10:00:00Z'),
      actor: () => ({ id: role, role, ...(role === 'client' && { client: ada.id }) }),
      secret: () => 'secret',
    });
  const asked = { office: billingAs('owner'), clerk: billingAs('clerk'), client: billingAs('client') };
  // Loaded beforehand, so that only the ticks decide how commands interleave.
  await asked.office.prepare?.(commandTypes);
  const engine: EngineBooks = {
    make: async (move, fresh) => {
      const command = { ...commandOf(move, engine.version), id: `cmd_${idOf(move, fresh)}` } as const;
      return (await asked[move.by ?? 'office'].execute(command)).ok;
    },
    records: () => [...kept.values()].flatMap(({ record }) => record ?? []),
    version: (key) => kept.get(key)?.version ?? 0,
  };
  return engine;
}
