import type { Desk } from '@billkit/billing/testing';
import { find } from './found.js';
import type { Subject } from './subject.js';

const saveRate = { type: 'save-tax-rate', taxRate: 'tax_a', name: 'GST', percent: '10' } as const;
const addSystem = { type: 'add-system-tax-rates', region: 'AU' } as const;
const archiveRate = { type: 'archive-tax-rate', taxRate: 'tax_a' } as const;
const stateOfRate = (id: string) => async (desk: Desk) => {
  const rate = (await find(desk, 'tax-rates', 'tax-rates'))?.rates.find((one) => one.id === id);
  return rate ? (rate.archived ? 'archived' : 'in use') : 'none';
};
export const taxRates: Subject<'none' | 'in use' | 'archived'> = {
  states: { none: [], 'in use': [saveRate], archived: [saveRate, archiveRate] },
  stateOf: stateOfRate('tax_a'),
  commands: {
    'save-tax-rate': {
      ask: () => saveRate,
      in: { none: '→ in use', 'in use': '→ in use', archived: 'tax-rate-archived' },
    },
    'archive-tax-rate': {
      ask: () => archiveRate,
      in: { none: 'not-found', 'in use': '→ archived', archived: 'already-archived' },
    },
    'restore-tax-rate': {
      ask: () => ({ type: 'restore-tax-rate', taxRate: 'tax_a' }),
      in: { none: 'not-found', 'in use': 'not-archived', archived: '→ in use' },
    },
  },
};

const systemRate = { taxRate: 'tax_au-gst' } as const;
export const systemTaxRates: Subject<'none' | 'in use' | 'archived'> = {
  states: {
    none: [],
    'in use': [addSystem],
    archived: [addSystem, { ...archiveRate, ...systemRate }],
  },
  stateOf: stateOfRate('tax_au-gst'),
  commands: {
    'add-system-tax-rates': {
      ask: () => addSystem,
      in: { none: '→ in use', 'in use': '→ in use', archived: '→ archived' },
    },
    'save-tax-rate': {
      ask: () => ({ ...saveRate, ...systemRate }),
      in: { none: '→ in use', 'in use': 'tax-rate-fixed', archived: 'tax-rate-fixed' },
    },
    'archive-tax-rate': {
      ask: () => ({ ...archiveRate, ...systemRate }),
      in: { none: 'not-found', 'in use': '→ archived', archived: 'already-archived' },
    },
    'restore-tax-rate': {
      ask: () => ({ type: 'restore-tax-rate', ...systemRate }),
      in: { none: 'not-found', 'in use': 'not-archived', archived: '→ in use' },
    },
  },
};
