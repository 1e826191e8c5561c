import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { day, id, publicToken } from '../input/fields.js';
import type { CommandId } from '../records/ids.js';
import { requireActiveLink, type RevokedPublicLink } from '../records/public-link.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/** Makes a public link show nothing any more, for good: it was sent to somebody else, say. */
export interface RevokePublicLink {
  readonly type: 'revoke-public-link';
  readonly id: CommandId;
  readonly token: string;
  readonly revokedOn: Day;
}

/** Refuses, in this order, with `not-found`, `public-link-revoked`. */
export const revokePublicLink: Handler<RevokePublicLink> = {
  check: object<RevokePublicLink>({
    type: oneOf('revoke-public-link'),
    id: id('cmd'),
    token: publicToken,
    revokedOn: day,
  }),

  reads: ({ token }) => [{ kind: 'public-link', id: token }],

  decide({ token, revokedOn }, books) {
    const found = books.require('public-link', token);
    if (!found.ok) return found;
    const active = requireActiveLink(found.value);
    if (!active.ok) return active;
    const revoked: RevokedPublicLink = { ...active.value, status: 'revoked', revokedOn };
    return ok({ writes: [revoked] });
  },
};
