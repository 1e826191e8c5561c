import { defaultPaymentMethods } from '@billkit/billing';
import { find } from './found.js';
import type { Subject } from './subject.js';

const saveMethod = {
  type: 'save-payment-method',
  paymentMethod: 'pmt_a',
  name: 'Voucher',
  methodType: 'other',
} as const;
const archiveMethod = (paymentMethod: `pmt_${string}`) =>
  ({ type: 'archive-payment-method', paymentMethod }) as const;
export const paymentMethods: Subject<'none' | 'in use' | 'last in use' | 'archived'> = {
  states: {
    none: [],
    'in use': [saveMethod],
    'last in use': [saveMethod, ...defaultPaymentMethods.methods.map(({ id }) => archiveMethod(id))],
    archived: [saveMethod, archiveMethod('pmt_a')],
  },
  async stateOf(desk) {
    const { methods } = (await find(desk, 'payment-methods', 'payment-methods')) ?? defaultPaymentMethods;
    const method = methods.find(({ id }) => id === 'pmt_a');
    if (!method) return 'none';
    if (method.archived) return 'archived';
    return methods.some(({ id, archived }) => id !== 'pmt_a' && !archived) ? 'in use' : 'last in use';
  },
  commands: {
    'save-payment-method': {
      ask: () => saveMethod,
      in: {
        none: '→ in use',
        'in use': '→ in use',
        'last in use': '→ last in use',
        archived: 'payment-method-archived',
      },
    },
    'archive-payment-method': {
      ask: () => archiveMethod('pmt_a'),
      in: {
        none: 'not-found',
        'in use': '→ archived',
        'last in use': 'last-payment-method',
        archived: 'already-archived',
      },
    },
    'restore-payment-method': {
      ask: () => ({ type: 'restore-payment-method', paymentMethod: 'pmt_a' }),
      in: {
        none: 'not-found',
        'in use': 'not-archived',
        'last in use': 'not-archived',
        archived: '→ in use',
      },
    },
  },
};
