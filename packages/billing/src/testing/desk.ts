import { createBilling, type Billing } from '../billing.js';
import type { Command } from '../command.js';
import type { Asked } from '../input/asked.js';
import { defaultPolicy, type Actor, type Policy } from '../policy.js';
import { queryOfAny } from '../query.js';
import type { AuditEntry } from '../records/audit-entry.js';
import type { BillingRecord, Kind, RecordOf } from '../records/record.js';
import type { Refusal } from '../refusal.js';
import type { Result } from '../result.js';
import type { Storage } from '../storage.js';

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never;

/** A command as a test writes it: its id is counted. */
export type Ask = WithoutId<Asked<Command>>;

/** Who may do everything. */
export const owner: Actor = { id: 'owner', role: 'owner' };

export const staff: Actor = { id: 'staff', role: 'staff' };

/** A bookkeeper at work: billing with a clock that stands still, ids that count, and few words. */
export interface Desk {
  readonly billing: Billing;
  /** Carries a command out under the next id. */
  ask(command: Ask): Promise<Result<AuditEntry, Refusal>>;
  /** Carries it out; throws with the refusal when the answer is no. */
  do(command: Ask): Promise<AuditEntry>;
  /** Carries it out; answers the code of the refusal, or `null` when there was none. */
  refusalOf(command: Ask): Promise<Refusal['type'] | null>;
  /** A record that must exist. */
  get<K extends Kind>(kind: K, id: string): Promise<RecordOf<K>>;
  /** Everything in the books, to compare and to check. */
  everything(): Promise<readonly BillingRecord[]>;
}

/** Every kind of record there is; one that is missing does not compile. */
export const kinds = Object.keys({
  invoice: true,
  'archived-invoice': true,
  'event-link': true,
  'public-link': true,
  payment: true,
  'provider-reference': true,
  allocation: true,
  'credit-note': true,
  'credit-note-draft': true,
  'credit-allocation': true,
  'write-off': true,
  refund: true,
  dispute: true,
  preferences: true,
  'tax-rates': true,
  'payment-methods': true,
  'invoice-templates': true,
  business: true,
  'cancellation-reasons': true,
  'cancellation-policy': true,
  'catalog-item': true,
  client: true,
  contact: true,
  practitioner: true,
  location: true,
  'number-series': true,
  'audit-entry': true,
} satisfies Record<Kind, true>) as readonly Kind[];

/** Opens a desk on a storage. `prefix` keeps the ids of two desks on one storage apart. */
export function openDesk(
  storage: Storage,
  {
    actor = staff,
    prefix = '',
    policy = defaultPolicy,
  }: { readonly actor?: Actor; readonly prefix?: string; readonly policy?: Policy } = {},
): Desk {
  // The same each time, so that two desks that do the same write the same.
  const [now, secret] = [() => new Date('2026-11-24T10:00:00Z'), () => 'secret'];
  const billing = createBilling({ storage, now, actor: () => actor, policy, secret });
  let count = 0;
  const ask = (command: Ask) => billing.execute({ ...command, id: `cmd_${prefix}${(count += 1)}` });
  return {
    billing,
    ask,
    async do(command) {
      const result = await ask(command);
      if (!result.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(result.reason)}`);
      return result.value;
    },
    async refusalOf(command) {
      const result = await ask(command);
      return result.ok ? null : result.reason.type;
    },
    async get(kind, id) {
      const [found] = await storage.load([{ kind, id }]);
      if (!found) throw new Error(`${kind}/${id} does not exist.`);
      return found.record as RecordOf<typeof kind>;
    },
    everything: async () => (await Promise.all(kinds.map((kind) => allOf(storage, kind)))).flat(),
  };
}

async function allOf(storage: Storage, kind: Kind): Promise<readonly BillingRecord[]> {
  const found = await storage.find(queryOfAny({ kind, limit: 1000 }));
  if (found.length === 1000) throw new Error('More records than a desk looks at.');
  return found.map(({ record }) => record);
}
