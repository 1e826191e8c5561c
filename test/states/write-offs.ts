import { writeOffActions } from '@billkit/billing';
import { today, type Ask } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find } from './found.js';
import { change, issued, pay, writeOff } from './steps.js';
import type { Subject } from './subject.js';

const allowSmall: Ask = { ...change, smallBalances: [{ currency: 'EUR', amount: '0.01' }] };
const allButACent = { invoice: 'inv_a', amount: '99.99', writeOffRest: 'wof_1' } as const;

/** An invoice of which all but a cent comes in, the rest written off with it, where the account has that or not. */
export const smallBalances: Subject<'refused' | 'allowed' | 'settled'> = {
  states: {
    refused: issued(),
    allowed: [...issued(), allowSmall],
    settled: [...issued(), allowSmall, pay('pay_1', '100')],
  },
  async stateOf(desk) {
    const invoice = await desk.get('invoice', 'inv_a');
    if (invoice.status === 'paid') return 'settled';
    return (await find(desk, 'preferences', 'preferences')) ? 'allowed' : 'refused';
  },
  commands: {
    'record-payment': {
      ask: () => ({ ...pay('pay_2', '99.99'), allocations: [allButACent] }),
      in: { refused: 'exceeds-small-balance', allowed: '→ settled', settled: 'invoice-not-open' },
    },
    'allocate-payment': {
      async ask(desk) {
        await desk.do(pay('pay_2', '99.99', null));
        return {
          ...{ type: 'allocate-payment', payment: 'pay_2', allocatedOn: today, allocations: [allButACent] },
        };
      },
      in: { refused: 'exceeds-small-balance', allowed: '→ settled', settled: 'invoice-not-open' },
    },
  },
};

const reverse = { type: 'reverse-write-off', writeOff: 'wof_1', reversedOn: today } as const;
export const writeOffs: Subject<'none' | 'active' | 'reversed'> = {
  states: {
    none: issued(),
    active: [...issued(), writeOff('wof_1', '60')],
    reversed: [...issued(), writeOff('wof_1', '60'), reverse],
  },
  stateOf: async (desk) => (await find(desk, 'write-off', 'wof_1'))?.status ?? 'none',
  actions: async (desk, actor) =>
    writeOffActions(await desk.get('write-off', 'wof_1'), { ...actor, policy: withClerk }),
  commands: {
    'write-off-invoice': {
      ask: () => writeOff('wof_1', '10'),
      in: { none: '→ active', active: 'id-taken', reversed: 'id-taken' },
    },
    'reverse-write-off': {
      ask: () => reverse,
      in: { none: 'not-found', active: '→ reversed', reversed: 'write-off-reversed' },
    },
  },
};
