import { find } from './found.js';
import { credit, issued, voidCredit } from './steps.js';
import type { Subject } from './subject.js';

export const creditNotes: Subject<'none' | 'issued' | 'void'> = {
  states: {
    none: issued(),
    issued: [...issued(), credit('crn_1', '60')],
    void: [...issued(), credit('crn_1', '60'), voidCredit],
  },
  stateOf: async (desk) => (await find(desk, 'credit-note', 'crn_1'))?.status ?? 'none',
  commands: {
    'issue-credit-note': {
      ask: () => credit('crn_1', '10'),
      in: { none: '→ issued', issued: 'id-taken', void: 'id-taken' },
    },
    'void-credit-note': {
      ask: () => voidCredit,
      in: { none: 'not-found', issued: '→ void', void: 'credit-note-void' },
    },
  },
};

type CreditDraftState = 'none' | 'draft' | 'stale draft' | 'issued';
const saveDraft = (version: number) =>
  ({ ...credit('crn_1', '60'), type: 'save-credit-note-draft', version }) as const;
export const creditDrafts: Subject<CreditDraftState> = {
  states: {
    none: issued(),
    draft: [...issued(), saveDraft(0)],
    'stale draft': [...issued(), saveDraft(0), saveDraft(1)],
    issued: [...issued(), credit('crn_1', '60')],
  },
  stateOf: async (desk) => {
    if (await find(desk, 'credit-note', 'crn_1')) return 'issued';
    const found = await desk.billing.find({ kind: 'credit-note-draft', where: { id: 'crn_1' }, limit: 1 });
    return found[0] ? (found[0].version === 1 ? 'draft' : 'stale draft') : 'none';
  },
  commands: {
    'save-credit-note-draft': {
      ask: () => saveDraft(1),
      in: {
        none: 'stale-version',
        draft: '→ stale draft',
        'stale draft': 'stale-version',
        issued: 'id-taken',
      },
    },
    'delete-credit-note-draft': {
      ask: () => ({ type: 'delete-credit-note-draft', creditNote: 'crn_1' }),
      in: { none: 'not-found', draft: '→ none', 'stale draft': '→ none', issued: 'not-found' },
    },
    'issue-credit-note-draft': {
      ask: () => ({ type: 'issue-credit-note-draft', creditNote: 'crn_1', version: 1 }),
      in: { none: 'not-found', draft: '→ issued', 'stale draft': 'stale-version', issued: 'not-found' },
    },
  },
};
