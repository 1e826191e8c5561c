import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { InvoiceId } from './ids.js';

interface Base {
  readonly kind: 'public-link';
  /** The token: who has it may see the invoice. Made by the host, of at least 128 random bits. */
  readonly id: string;
  readonly invoice: InvoiceId;
  readonly createdOn: Day;
}

/** Shows an invoice to whoever holds its token (billing.md I-55). An invoice may have several. */
export interface ActivePublicLink extends Base {
  readonly status: 'active';
}

/** Shows nothing any more, for good. */
export interface RevokedPublicLink extends Base {
  readonly status: 'revoked';
  readonly revokedOn: Day;
}

export type PublicLink = ActivePublicLink | RevokedPublicLink;

/** Refuses with `public-link-revoked`. */
export function requireActiveLink(link: PublicLink): Result<ActivePublicLink, Refusal> {
  return link.status === 'active' ? ok(link) : no({ type: 'public-link-revoked', invoice: link.invoice });
}
