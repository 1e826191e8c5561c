import { receipt } from './commands/trial-books.test.js';
import type { CommandType } from './command.js';
import { defaultPolicy, type Actor, type Policy, type UpTo } from './policy.js';
import { eur, euros, today } from './testing/fixtures.js';

// What is asked in the tests of who may do what, and policies to ask it under.

/** The default policy, but for some rows. */
export const policyWith = (commands: Partial<Policy['commands']>): Policy => ({
  ...defaultPolicy,
  commands: { ...defaultPolicy.commands, ...commands },
});

export const pay = (id: string, amount: string, settles: Parameters<typeof receipt>[2] = {}) =>
  receipt(id, amount, settles);
export const forbidden = (command: CommandType, role = 'client') => ({ type: 'forbidden', command, role });

export const start = (id: string, amounts: Readonly<Record<string, string>>) =>
  ({
    type: 'start-online-payment',
    payment: `pay_${id}`,
    method: 'pmt_credit-card',
    startedOn: today,
    allocations: Object.entries(amounts).map(([invoice, amount]) => ({
      ...{ invoice: invoice as `inv_${string}`, amount },
    })),
  }) as const;

export const clerk: Actor = { id: 'clerk', role: 'clerk' };
export const euro = (amount: string): UpTo => ({ upTo: [{ currency: eur, amount: euros(amount) }] });
