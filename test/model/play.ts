import {
  commandTypes,
  createBilling,
  defaultPreferences,
  keyOf,
  queryOfAny,
  type Asked,
  type AuditEntry,
  type Command,
  type Refusal,
  type Result,
  type Storage,
} from '@billkit/billing';
import { kinds } from '@billkit/billing/testing';
import { askOf } from './ask.js';
import { look } from './seen.js';
import type { Step } from './step.js';

/** A command that was sent, and every answer it got. */
export interface Sent {
  readonly command: Asked<Command>;
  readonly answers: readonly Result<AuditEntry, Refusal>[];
}

const billingOn = (storage: Storage) =>
  createBilling({
    storage,
    now: () => new Date('2026-11-24T10:00:00Z'),
    actor: () => ({ id: 'model', role: 'owner' }),
    secret: () => 'secret',
  });

const { kind: _, id: __, ...choices } = defaultPreferences;

/** The first thing to be done on any books of a model test: the rates that its drafts name, what is a small balance, that credit is kept, and that lines may take off. */
export async function openBooks(storage: Storage): Promise<void> {
  // Loaded beforehand, so that only the storage decides how commands interleave.
  await billingOn(storage).prepare?.(commandTypes);
  await billingOn(storage).execute({
    ...{ type: 'change-preferences', id: 'cmd_preferences', version: 0, ...choices },
    ...{ smallBalances: [{ currency: 'EUR', amount: '0.05' }], accountCredit: true },
    ...{ cashIncrements: [{ currency: 'EUR', amount: '0.05' }], allowNegativeLines: true },
    changedOn: '2026-11-24',
  });
  for (const [name, percent, withheld] of [
    ['a', '19', false],
    ['b', '7', false],
    ['kept', '15', true],
  ] as const)
    await billingOn(storage).execute({
      type: 'save-tax-rate',
      id: `cmd_rate-${name}`,
      taxRate: `tax_${name}`,
      name,
      percent,
      withheld,
    });
}

/** Looks, and sends what the step comes to: once, or twice at the same moment. */
export async function take(storage: Storage, step: Step, fresh: string): Promise<Sent> {
  const ask = askOf(step, await look(storage, step.what === 'erase-client'), fresh);
  const command: Asked<Command> = { ...ask, id: `cmd_${fresh}` };
  const billing = billingOn(storage);
  const times = step.isSentTwice ? [billing, billing] : [billing];
  return { command, answers: await Promise.all(times.map((one) => one.execute(command))) };
}

/** Takes all steps of one bookkeeper, one after another. */
export async function work(storage: Storage, steps: readonly Step[], who: string): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (const [index, step] of steps.entries()) sent.push(await take(storage, step, `${who}-${index}`));
  return sent;
}

/** Sends a command again. */
export const again = (storage: Storage, command: Asked<Command>) => billingOn(storage).execute(command);

/** Everything there is, with versions, by key. */
export async function snapshot(storage: Storage) {
  const found = await Promise.all(kinds.map((kind) => storage.find(queryOfAny({ kind, limit: 1000 }))));
  return new Map(found.flat().map((stored) => [keyOf(stored.record), stored]));
}
