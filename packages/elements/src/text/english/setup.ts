import type { Writing } from '../messages.js';

/** A field in which one of many is looked for. */
export const picker = {
  found: (count: number, { plural }: Writing) =>
    plural(count, { one: 'One is offered.', other: '# are offered.' }),
  none: 'Nothing is called that.',
  more: 'There are more. Type what it is called.',
  create: (name: string) => `Add “${name}”`,
  adding: (name: string) => `Adding ${name} …`,
};

/** What of an invoice is set up beside its lines and its days. */
export const setup = {
  more: 'More details',
  atFinalize: 'Next in order; taken when it is finalized.',
  atSave: 'Next in order; taken when it is saved.',
  useNumber: 'Use this number',
  template: 'Template',
  events: 'Linked events',
  eventCount: (count: number, { plural }: Writing) =>
    plural(count, { one: 'one linked event', other: '# linked events' }),
  unlink: 'Unlink',
  unlinkOf: (event: string) => `Unlink ${event}`,
};
