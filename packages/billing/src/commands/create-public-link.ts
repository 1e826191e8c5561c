import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { day, id, publicToken } from '../input/fields.js';
import { requireSendable } from '../records/delivery.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import type { ActivePublicLink } from '../records/public-link.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/**
 * Makes a link by which an invoice is shared (billing.md I-55). The link stays whatever becomes of the invoice; what it
 * shows then is said by `publicInvoice`.
 */
export interface CreatePublicLink {
  readonly type: 'create-public-link';
  readonly id: CommandId;
  /** Of at least 128 random bits, written as 22 to 128 letters, digits, `_` and `-`. Never used before. */
  readonly token: string;
  readonly invoice: InvoiceId;
  readonly createdOn: Day;
}

/** Refuses, in this order, with `id-taken` for a token that was used before, `not-found`, `invoice-not-sendable`. */
export const createPublicLink: Handler<CreatePublicLink> = {
  check: object<CreatePublicLink>({
    type: oneOf('create-public-link'),
    id: id('cmd'),
    token: publicToken,
    invoice: id('inv'),
    createdOn: day,
  }),

  reads: ({ token, invoice }) => [
    { kind: 'public-link', id: token },
    { kind: 'invoice', id: invoice },
  ],

  decide({ token, invoice, createdOn }, books) {
    const free = books.requireFree('public-link', token);
    if (!free.ok) return free;
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const sendable = requireSendable(found.value);
    if (!sendable.ok) return sendable;
    const link: ActivePublicLink = { kind: 'public-link', id: token, invoice, status: 'active', createdOn };
    return ok({ writes: [link] });
  },
};
