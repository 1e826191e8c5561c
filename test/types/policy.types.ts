// Compiled with everything else, never run.
import { defaultPolicy, type Policy, type UpTo } from '@billkit/billing';

// A policy that would let a command through by having forgotten it does not compile. Each line below an
// `@ts-expect-error` must be an error, so a type that becomes looser breaks this file.

const { 'void-invoice': _, ...withoutOne } = defaultPolicy.commands;
const upTo: UpTo = { upTo: [] };

// @ts-expect-error A command has no row.
export const forgotten: Policy = { ...defaultPolicy, commands: withoutOne };

export const unknown: Policy = {
  ...defaultPolicy,
  // @ts-expect-error There is no such command.
  commands: { ...defaultPolicy.commands, 'pay-invoice': {} },
};

export const own: Policy = {
  ...defaultPolicy,
  // @ts-expect-error Nobody voids for one client alone: that is for commands which pay.
  commands: { ...defaultPolicy.commands, 'void-invoice': { client: 'own' } },
};

export const limited: Policy = {
  ...defaultPolicy,
  // @ts-expect-error A template has no amount to limit.
  commands: { ...defaultPolicy.commands, 'save-invoice-template': { staff: upTo } },
};

export const whole: Policy = {
  ...defaultPolicy,
  commands: { ...defaultPolicy.commands, 'refund-payment': { owner: 'any', bookkeeper: upTo } },
};
