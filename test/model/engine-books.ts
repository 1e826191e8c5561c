import { createMemoryStorage } from '@billkit/storage-memory';
import {
  commandTypes,
  createBilling,
  keyOf,
  type BillingRecord,
  type Commit,
  type InvoiceId,
  type Storage,
} from '@billkit/billing';
import { ada, draftContent, lineInput, type Ask } from '@billkit/billing/testing';
import type { Move, Part } from './paper-books.js';

// The same moves on the engine, and the same lines of text read from its records.

const day = '2026-11-24';

const cents = (amount: string) => BigInt(amount.replace('.', ''));

/** An amount of money as text: 1050n as `10.50`. */
function money(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const asked = (parts: readonly Part[]) =>
  parts.map((part) => ({ invoice: `inv_${part.invoice}` as const, amount: money(part.cents) }));

/** The command that makes a move. Its id has to be `idOf(move, …)`. */
export function commandOf(move: Move, engine: EngineBooks): Ask {
  switch (move.to) {
    case 'draft': {
      const content = draftContent({ lines: [lineInput({ unitPrice: money(move.cents) })] });
      return { type: 'create-draft', invoice: `inv_${move.name}`, content };
    }
    case 'finalize': {
      const invoice = `inv_${move.invoice}` as const;
      return { type: 'finalize-invoice', invoice, version: engine.version(invoice) };
    }
    case 'void':
      return { type: 'void-invoice', invoice: `inv_${move.invoice}`, voidedOn: day };
    case 'revert':
      return { type: 'revert-to-draft', invoice: `inv_${move.invoice}` };
    case 'delete':
      return { type: 'delete-draft', invoice: `inv_${move.invoice}`, deletedOn: day };
    case 'pay': {
      const received = { client: ada, currency: 'EUR', method: 'pmt_cash', receivedOn: day } as const;
      const allocations = asked(move.parts);
      const amount = money(move.cents);
      return { type: 'record-payment', payment: `pay_${move.name}`, ...received, amount, allocations };
    }
    case 'allocate': {
      const allocations = asked(move.parts);
      return { type: 'allocate-payment', payment: `pay_${move.payment}`, allocatedOn: day, allocations };
    }
    case 'remove':
      return { type: 'remove-allocation', allocation: `alc_${move.allocation}`, removedOn: day };
    case 'move': {
      const [allocation, invoice] = [`alc_${move.allocation}`, `inv_${move.invoice}`] as const;
      return { type: 'move-allocation', allocation, invoice, movedOn: day };
    }
    case 'refund':
    case 'ask-refund': {
      const [refund, payment] = [`rfd_${move.name}`, `pay_${move.payment}`] as const;
      const back = { amount: money(move.cents), refundedOn: day, requested: move.to === 'ask-refund' };
      return { type: 'refund-payment', refund, payment, ...back };
    }
    case 'complete':
      return { type: 'complete-refund', refund: `rfd_${move.refund}`, refundedOn: day };
    case 'fail':
      return { type: 'fail-refund', refund: `rfd_${move.refund}`, failedOn: day };
    case 'return':
      return { type: 'return-refund', refund: `rfd_${move.refund}`, returnedOn: day };
    case 'void-payment':
      return { type: 'void-payment', payment: `pay_${move.payment}`, voidedOn: day };
    case 'credit': {
      const [creditNote, invoice] = [`crn_${move.name}`, `inv_${move.invoice}`] as const;
      const lines = [{ line: 'lin_1', by: 'amount', amount: money(move.cents) }] as const;
      return { type: 'issue-credit-note', creditNote, invoice, issuedOn: day, reason: 'Late', lines };
    }
    case 'void-credit':
      return { type: 'void-credit-note', creditNote: `crn_${move.creditNote}`, voidedOn: day };
    case 'write-off': {
      const [writeOff, invoice] = [`wof_${move.name}`, `inv_${move.invoice}`] as const;
      const lost = { amount: money(move.cents), writtenOffOn: day, reason: 'Gone' };
      return { type: 'write-off-invoice', writeOff, invoice, ...lost };
    }
    case 'reverse':
      return { type: 'reverse-write-off', writeOff: `wof_${move.writeOff}`, reversedOn: day };
  }
}

/** Its id without `cmd_`: of what it makes, as the ids of allocations come from it; else `fresh`. */
export const idOf = (move: Move, fresh: string): string => ('name' in move ? move.name : fresh);

const nameOf = (id: string) => id.slice(id.indexOf('_') + 1);

/** What `linesOf` says of paper, read from records. */
export const linesOfRecords = (records: readonly BillingRecord[]): readonly string[] =>
  records.flatMap((record) => lineOf(record) ?? []).sort();

function lineOf(record: BillingRecord): string | null {
  const name = nameOf(record.id);
  switch (record.kind) {
    case 'invoice': {
      const total = record.status === 'draft' ? draftTotal(record) : cents(record.figures.total);
      const due = record.status === 'open' ? cents(record.amountDue) : 0n;
      return `invoice ${name}: ${record.status}, ${total}, due ${due}`;
    }
    case 'payment': {
      const left = record.status === 'received' ? cents(record.unallocated) : 0n;
      return `payment ${name}: ${record.status}, ${cents(record.amount)}, left ${left}`;
    }
    case 'allocation': {
      const [payment, invoice] = [nameOf(record.payment), nameOf(record.invoice)];
      if (record.status !== 'active') return null;
      return `allocation ${name} of ${payment} to ${invoice}: ${cents(record.amount)}`;
    }
    case 'credit-note':
      if (record.status !== 'issued') return null;
      return `credit note ${name} on ${nameOf(record.invoice)}: ${cents(record.total)}`;
    case 'write-off':
      if (record.status !== 'active') return null;
      return `write-off ${name} on ${nameOf(record.invoice)}: ${cents(record.amount)}`;
    case 'refund':
      return `refund ${name} of ${nameOf('payment' in record ? record.payment : record.creditNote)}: ${cents(record.amount)}, ${record.status}`;
    default:
      return null;
  }
}

/** A draft has one line without tax, whose price is its total. */
function draftTotal({ lines }: { readonly lines: readonly { readonly unitPrice: string }[] }): bigint {
  const [units = '', fraction = ''] = (lines[0]?.unitPrice ?? '').split('.');
  return BigInt(units) * 100n + BigInt(fraction.padEnd(2, '0'));
}

/** Books on a memory storage, whose records are in reach. */
export interface EngineBooks {
  /** Sends the command of a move, under its id; whether it was carried out. */
  make(move: Move, fresh: string): Promise<boolean>;
  /** Every record as it stands. */
  records(): readonly BillingRecord[];
  /** How often an invoice was written since it began; at least 1. */
  version(invoice: InvoiceId): number;
}

export interface EngineOptions {
  /** Records that stand already. */
  readonly records?: readonly BillingRecord[];
  /** Of the memory storage. */
  readonly tick?: () => Promise<void>;
  /** Puts a storage with a mistake in between. */
  readonly wrap?: (storage: Storage) => Storage;
}

export async function openEngine({ records = [], tick, wrap }: EngineOptions = {}): Promise<EngineBooks> {
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
  const billing = createBilling({
    storage: wrap ? wrap(watched) : watched,
    now: () => new Date('2026-11-24T10:00:00Z'),
    actor: () => ({ id: 'model', role: 'staff' }),
  });
  // Loaded beforehand, so that only the ticks decide how commands interleave.
  await billing.prepare?.(commandTypes);
  const engine: EngineBooks = {
    make: async (move, fresh) => {
      const command = { ...commandOf(move, engine), id: `cmd_${idOf(move, fresh)}` } as const;
      return (await billing.execute(command)).ok;
    },
    records: () => [...kept.values()].flatMap(({ record }) => record ?? []),
    version: (invoice) => kept.get(`invoice/${invoice}`)?.version ?? 1,
  };
  return engine;
}
