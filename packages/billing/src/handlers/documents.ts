import { createDraft } from '../commands/create-draft.js';
import { createPublicLink } from '../commands/create-public-link.js';
import { deleteDraft } from '../commands/delete-draft.js';
import { duplicateInvoice } from '../commands/duplicate-invoice.js';
import { finalizeInvoice } from '../commands/finalize-invoice.js';
import { markAsSent } from '../commands/mark-as-sent.js';
import { numberDraft } from '../commands/number-draft.js';
import { reissueInvoice } from '../commands/reissue-invoice.js';
import { revertToDraft } from '../commands/revert-to-draft.js';
import { reviseDraft } from '../commands/revise-draft.js';
import { revokePublicLink } from '../commands/revoke-public-link.js';
import { voidInvoice } from '../commands/void-invoice.js';
import type { HandlersIn } from '../handlers.js';

/** Drafts, and what becomes of invoices. */
export const documents: HandlersIn<'documents'> = {
  'create-draft': createDraft,
  'revise-draft': reviseDraft,
  'delete-draft': deleteDraft,
  'number-draft': numberDraft,
  'finalize-invoice': finalizeInvoice,
  'revert-to-draft': revertToDraft,
  'void-invoice': voidInvoice,
  'duplicate-invoice': duplicateInvoice,
  'reissue-invoice': reissueInvoice,
  'mark-as-sent': markAsSent,
  'create-public-link': createPublicLink,
  'revoke-public-link': revokePublicLink,
};
