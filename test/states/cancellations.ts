import { find } from './found.js';
import type { Subject } from './subject.js';

const saveReason = {
  type: 'save-cancellation-reason',
  cancellationReason: 'rsn_a',
  name: 'No-show',
  source: 'client',
} as const;
const archiveReason = { type: 'archive-cancellation-reason', cancellationReason: 'rsn_a' } as const;
export const reasons: Subject<'none' | 'in use' | 'archived'> = {
  states: { none: [], 'in use': [saveReason], archived: [saveReason, archiveReason] },
  async stateOf(desk) {
    const [reason] = (await find(desk, 'cancellation-reasons', 'cancellation-reasons'))?.reasons ?? [];
    return reason ? (reason.archived ? 'archived' : 'in use') : 'none';
  },
  commands: {
    'save-cancellation-reason': {
      ask: () => saveReason,
      in: { none: '→ in use', 'in use': '→ in use', archived: 'entry-archived' },
    },
    'archive-cancellation-reason': {
      ask: () => archiveReason,
      in: { none: 'not-found', 'in use': '→ archived', archived: 'already-archived' },
    },
    'restore-cancellation-reason': {
      ask: () => ({ ...archiveReason, type: 'restore-cancellation-reason' }),
      in: { none: 'not-found', 'in use': 'not-archived', archived: '→ in use' },
    },
  },
};

const savePolicy = { type: 'save-cancellation-policy', version: 0, rules: [] } as const;
export const policy: Subject<'never saved' | 'saved'> = {
  states: { 'never saved': [], saved: [savePolicy] },
  stateOf: async (desk) =>
    (await find(desk, 'cancellation-policy', 'cancellation-policy')) ? 'saved' : 'never saved',
  commands: {
    'save-cancellation-policy': {
      ask: () => savePolicy,
      in: { 'never saved': '→ saved', saved: 'stale-version' },
    },
  },
};
