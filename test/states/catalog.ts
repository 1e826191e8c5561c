import { find } from './found.js';
import type { Subject } from './subject.js';

const band = {
  ...({ type: 'product', id: 'itm_a', name: 'Band', unitPrice: '21.9' } as const),
  ...{ taxRates: [], tracksStock: false },
};
const saveItem = (version: number) => ({ type: 'save-catalog-item', version, item: band }) as const;
const archiveItem = { type: 'archive-catalog-item', item: 'itm_a' } as const;
export const catalogItems: Subject<'none' | 'active' | 'archived'> = {
  states: { none: [], active: [saveItem(0)], archived: [saveItem(0), archiveItem] },
  stateOf: async (desk) => (await find(desk, 'catalog-item', 'itm_a'))?.status ?? 'none',
  commands: {
    'save-catalog-item': {
      ask: async (desk) => saveItem({ none: 0, active: 1, archived: 2 }[await catalogItems.stateOf(desk)]),
      in: { none: '→ active', active: '→ active', archived: 'entry-archived' },
    },
    'archive-catalog-item': {
      ask: () => archiveItem,
      in: { none: 'not-found', active: '→ archived', archived: 'already-archived' },
    },
    'restore-catalog-item': {
      ask: () => ({ type: 'restore-catalog-item', item: 'itm_a' }),
      in: { none: 'not-found', active: 'not-archived', archived: '→ active' },
    },
  },
};
