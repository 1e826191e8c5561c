import { applyCredit } from '../commands/apply-credit.js';
import { deleteCreditNoteDraft } from '../commands/delete-credit-note-draft.js';
import { issueCreditNote } from '../commands/issue-credit-note.js';
import { issueCreditNoteDraft } from '../commands/issue-credit-note-draft.js';
import { refundCredit } from '../commands/refund-credit.js';
import { removeCreditAllocation } from '../commands/remove-credit-allocation.js';
import { saveCreditNoteDraft } from '../commands/save-credit-note-draft.js';
import { voidCreditNote } from '../commands/void-credit-note.js';
import type { HandlersIn } from '../handlers.js';

/** Credit notes, and the credit that is kept. */
export const credit: HandlersIn<'credit'> = {
  'issue-credit-note': issueCreditNote,
  'save-credit-note-draft': saveCreditNoteDraft,
  'delete-credit-note-draft': deleteCreditNoteDraft,
  'issue-credit-note-draft': issueCreditNoteDraft,
  'void-credit-note': voidCreditNote,
  'apply-credit': applyCredit,
  'remove-credit-allocation': removeCreditAllocation,
  'refund-credit': refundCredit,
};
