import { today } from '@billkit/billing/testing';
import { find } from './found.js';
import { issued } from './steps.js';
import type { Subject } from './subject.js';

const token = 'x'.repeat(22);
const createLink = { type: 'create-public-link', token, invoice: 'inv_a', createdOn: today } as const;
const revokeLink = { type: 'revoke-public-link', token, revokedOn: today } as const;
export const publicLinks: Subject<'none' | 'active' | 'revoked'> = {
  states: {
    none: issued(),
    active: [...issued(), createLink],
    revoked: [...issued(), createLink, revokeLink],
  },
  stateOf: async (desk) => (await find(desk, 'public-link', token))?.status ?? 'none',
  commands: {
    'create-public-link': {
      ask: () => createLink,
      in: { none: '→ active', active: 'id-taken', revoked: 'id-taken' },
    },
    'revoke-public-link': {
      ask: () => revokeLink,
      in: { none: 'not-found', active: '→ revoked', revoked: 'public-link-revoked' },
    },
  },
};
