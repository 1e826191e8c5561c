import {
  createBilling,
  defaultPreferences,
  type Actor,
  type Billing,
  type Commit,
  type Ref,
  type Storage,
} from '@billkit/billing';
import { ada, draftContent, openDesk, staff, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';

export const at = new Date('2026-11-24T10:00:00Z');
export const open = (storage: Storage, actor: Actor = staff): Billing =>
  createBilling({ storage, now: () => at, actor: () => actor });
export const payer: Actor = { id: 'ada', role: 'client', client: 'ada' };

export const draft = (id: string, over: Parameters<typeof draftContent>[0] = {}) =>
  ({ type: 'create-draft', id: `cmd_${id}`, invoice: `inv_${id}`, content: draftContent(over) }) as const;
export const payment = (
  amount: string,
  allocations: readonly { invoice: `inv_${string}`; amount: string }[] = [],
) =>
  ({
    type: 'record-payment',
    id: 'cmd_pay',
    payment: 'pay_1',
    client: ada,
    currency: 'EUR',
    amount,
    method: 'pmt_cash',
    receivedOn: today,
    allocations,
  }) as const;
export const start = (amount: string) =>
  ({
    type: 'start-online-payment',
    id: 'cmd_start',
    payment: 'pay_1',
    method: 'pmt_credit-card',
    startedOn: today,
    allocations: toA(amount),
  }) as const;
export const toA = (amount: string) => [{ invoice: 'inv_a', amount }] as const;

/** A storage on which Ada owes 100.00. */
export async function owing(): Promise<Storage> {
  const storage = createMemoryStorage();
  const desk = openDesk(storage, { prefix: 'owing-' });
  await desk.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
  await desk.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
  return storage;
}

/** The same where clients pay online by themselves. */
export async function owingOnline(): Promise<Storage> {
  const storage = await owing();
  const { kind: _, id: __, ...choices } = defaultPreferences;
  const change = { ...choices, onlinePayment: true, version: 0, changedOn: today };
  await openDesk(storage, { prefix: 'online-' }).do({ type: 'change-preferences', ...change });
  return storage;
}

export const everythingIn = (storage: Storage) => openDesk(storage).everything();

/** The storage, with each call it gets written down, and its commits made by `commit`. */
export function watched(storage: Storage, commit = (made: Commit) => storage.commit(made)) {
  const loads: (readonly Ref[])[] = [];
  const commits: Commit[] = [];
  return {
    ...{ loads, commits },
    storage: {
      ...storage,
      load(refs: readonly Ref[]) {
        loads.push(refs);
        return storage.load(refs);
      },
      commit(made: Commit) {
        commits.push(made);
        return commit(made);
      },
    } satisfies Storage,
  };
}
