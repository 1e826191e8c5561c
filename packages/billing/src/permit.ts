import type { Books } from './books.js';
import type { Command, CommandType, Decision } from './command.js';
import { compare, sum, zero, type Amount } from './money/amount.js';
import type { Currency } from './money/currency.js';
import { grantOf, limited, type Asker, type Grant } from './policy.js';
import type { BillingRecord } from './records/record.js';
import type { Refusal } from './refusal.js';
import { no, ok, type Result } from './result.js';

/** The commands whose right one command takes: its own, and those of what it does along with it. */
function typesIn(command: Command): readonly CommandType[] {
  switch (command.type) {
    case 'finalize-invoice':
      return command.payment ? [command.type, 'record-payment'] : [command.type];
    case 'record-payment':
    case 'allocate-payment': {
      const writesOff = command.allocations.some(({ writeOffRest }) => writeOffRest);
      return writesOff ? [command.type, 'write-off-invoice'] : [command.type];
    }
    case 'issue-credit-note':
    case 'save-credit-note-draft':
      return command.disposition?.refunds?.length ? [command.type, 'refund-payment'] : [command.type];
    default:
      return [command.type];
  }
}

/**
 * Whether the actor may give a command at all. Refuses with `forbidden`: the policy grants nothing, or only for the
 * actor's own client to who is none.
 */
export function requireAllowed(asker: Asker, command: Command): Result<null, Refusal> {
  for (const type of typesIn(command)) {
    const grant = grantOf(asker, type);
    const isAllowed = grant === 'own' ? asker.client !== undefined : grant !== undefined;
    if (!isAllowed) return no({ type: 'forbidden', command: type, role: asker.role });
  }
  return ok(null);
}

/** The books as the actor may know them: who acts for its own client finds nothing of another one. */
export function booksFor(asker: Asker, { type }: Command, books: Books): Books {
  if (grantOf(asker, type) !== 'own') return books;
  return books.hiding((record) => 'client' in record && record.client.id !== asker.client);
}

/** The commands whose right it takes once it is decided: a draft of a credit note that is issued may give money back. */
const typesDone = (command: Command, writes: readonly BillingRecord[]): readonly CommandType[] =>
  command.type === 'issue-credit-note-draft' && writes.some(({ kind }) => kind === 'refund')
    ? [command.type, 'refund-payment']
    : typesIn(command);

/**
 * Refuses with `forbidden` where a draft that is issued gives money back and the actor may not, `overpayment-not-allowed`
 * (P-06, P-07), `above-amount-limit`: what a decision must keep to.
 */
export function requireWithin(asker: Asker, command: Command, { writes }: Decision): Result<null, Refusal> {
  for (const type of typesDone(command, writes)) {
    const grant = grantOf(asker, type);
    if (grant === undefined) return no({ type: 'forbidden', command: type, role: asker.role });
    if (type === 'record-payment') {
      const exact = requireNoExcess(asker, writes);
      if (!exact.ok) return exact;
    }
    const moved = movedBy(type, writes);
    const within = moved ? requireWithinLimit(type, grant, moved) : ok(null);
    if (!within.ok) return within;
  }
  return ok(null);
}

function requireNoExcess({ role, policy }: Asker, writes: readonly BillingRecord[]): Result<null, Refusal> {
  if (policy.mayOverpay.includes(role)) return ok(null);
  for (const record of writes) {
    if (record.kind !== 'payment' || record.status !== 'received') continue;
    const { currency, unallocated: excess } = record;
    if (excess !== zero(currency)) return no({ type: 'overpayment-not-allowed', role, currency, excess });
  }
  return ok(null);
}

/** An amount in its currency. */
export interface Moved {
  readonly currency: Currency;
  readonly amount: Amount;
}

/** Refuses with `above-amount-limit` where the grant has a limit below the amount. */
export function requireWithinLimit(
  command: CommandType,
  grant: Grant | undefined,
  { currency, amount }: Moved,
): Result<null, Refusal> {
  if (typeof grant !== 'object') return ok(null);
  const limit = grant.upTo.find((one) => one.currency === currency)?.amount ?? zero(currency);
  if (compare(amount, limit) <= 0) return ok(null);
  return no({ type: 'above-amount-limit', command, currency, limit, amount });
}

/** What a command moved, if it is one that may be limited. */
function movedBy(command: CommandType, writes: readonly BillingRecord[]): Moved | null {
  const kind = Object.entries(limited).find(([type]) => type === command)?.[1];
  // What is moved is taken back and made again: it counts once.
  const counts = (record: BillingRecord) =>
    (record.kind === kind || (kind === 'allocation' && record.kind === 'credit-allocation')) &&
    !(command === 'move-allocation' && 'status' in record && record.status === 'removed');
  const all = writes.flatMap((record) => (counts(record) ? (amountIn(record) ?? []) : []));
  const [first] = all;
  if (!first) return null;
  const { currency } = first;
  return {
    currency,
    amount: sum(
      all.map(({ amount }) => amount),
      currency,
    ),
  };
}

/** What a record is about as a whole. */
export function amountIn(record: BillingRecord): Moved | null {
  switch (record.kind) {
    case 'invoice':
      return record.status === 'draft' ? null : { currency: record.currency, amount: record.figures.total };
    case 'credit-note':
      return { currency: record.currency, amount: record.total };
    case 'payment':
    case 'allocation':
    case 'credit-allocation':
    case 'refund':
    case 'dispute':
    case 'write-off':
      return { currency: record.currency, amount: record.amount };
    default:
      return null;
  }
}
