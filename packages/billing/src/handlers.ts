import type { Command, CommandType, Handler, SingleCommand } from './command.js';
import { addSystemTaxRates } from './commands/add-system-tax-rates.js';
import { applyCredit } from './commands/apply-credit.js';
import { allocatePayment } from './commands/allocate-payment.js';
import { allocatePayments } from './commands/allocate-payments.js';
import { archivePaymentMethod } from './commands/archive-payment-method.js';
import { archiveTaxRate } from './commands/archive-tax-rate.js';
import { changePreferences } from './commands/change-preferences.js';
import { closePeriod } from './commands/close-period.js';
import { createDraft } from './commands/create-draft.js';
import { createPublicLink } from './commands/create-public-link.js';
import { deleteCreditNoteDraft } from './commands/delete-credit-note-draft.js';
import { deleteDraft } from './commands/delete-draft.js';
import { duplicateInvoice } from './commands/duplicate-invoice.js';
import { eraseClient } from './commands/erase-client.js';
import { executePlan } from './commands/execute-plan.js';
import { finalizeInvoice } from './commands/finalize-invoice.js';
import { issueCreditNote } from './commands/issue-credit-note.js';
import { issueCreditNoteDraft } from './commands/issue-credit-note-draft.js';
import { markAsSent } from './commands/mark-as-sent.js';
import { moveAllocation } from './commands/move-allocation.js';
import { numberDraft } from './commands/number-draft.js';
import { recordPayment } from './commands/record-payment.js';
import { completeRefund } from './commands/complete-refund.js';
import { failRefund } from './commands/fail-refund.js';
import { returnRefund } from './commands/return-refund.js';
import { refundInvoices } from './commands/refund-invoices.js';
import { refundCredit } from './commands/refund-credit.js';
import { refundPayment } from './commands/refund-payment.js';
import { reissueInvoice } from './commands/reissue-invoice.js';
import { removeAllocation } from './commands/remove-allocation.js';
import { removeCreditAllocation } from './commands/remove-credit-allocation.js';
import { restorePaymentMethod } from './commands/restore-payment-method.js';
import { restoreTaxRate } from './commands/restore-tax-rate.js';
import { revertToDraft } from './commands/revert-to-draft.js';
import { reverseWriteOff } from './commands/reverse-write-off.js';
import { reviseDraft } from './commands/revise-draft.js';
import { archiveInvoiceTemplate } from './commands/archive-invoice-template.js';
import { restoreInvoiceTemplate } from './commands/restore-invoice-template.js';
import { archiveCancellationReason } from './commands/archive-cancellation-reason.js';
import { restoreCancellationReason } from './commands/restore-cancellation-reason.js';
import { archiveCatalogItem } from './commands/archive-catalog-item.js';
import { restoreCatalogItem } from './commands/restore-catalog-item.js';
import { archiveDirectoryEntry } from './commands/archive-directory-entry.js';
import { restoreDirectoryEntry } from './commands/restore-directory-entry.js';
import { saveBusiness } from './commands/save-business.js';
import { saveCancellationPolicy } from './commands/save-cancellation-policy.js';
import { saveCancellationReason } from './commands/save-cancellation-reason.js';
import { saveCatalogItem } from './commands/save-catalog-item.js';
import { saveCreditNoteDraft } from './commands/save-credit-note-draft.js';
import { saveDirectoryEntry } from './commands/save-directory-entry.js';
import { saveInvoiceTemplate } from './commands/save-invoice-template.js';
import { revokePublicLink } from './commands/revoke-public-link.js';
import { savePaymentMethod } from './commands/save-payment-method.js';
import { saveTaxRate } from './commands/save-tax-rate.js';
import { voidCreditNote } from './commands/void-credit-note.js';
import { voidInvoice } from './commands/void-invoice.js';
import { voidPayment } from './commands/void-payment.js';
import { writeOffInvoice } from './commands/write-off-invoice.js';
import { inOpenPeriod } from './closed-period.js';
import { variant, type Check } from './input/check.js';

type Handlers<C extends Command> = {
  readonly [T in C['type']]: Handler<Extract<C, { readonly type: T }>>;
};

/** One handler a command. A command without one does not compile. */
const bare: Handlers<SingleCommand> = {
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
  'record-payment': recordPayment,
  'allocate-payment': allocatePayment,
  'allocate-payments': allocatePayments,
  'move-allocation': moveAllocation,
  'remove-allocation': removeAllocation,
  'refund-payment': refundPayment,
  'refund-invoices': refundInvoices,
  'complete-refund': completeRefund,
  'fail-refund': failRefund,
  'return-refund': returnRefund,
  'void-payment': voidPayment,
  'issue-credit-note': issueCreditNote,
  'save-credit-note-draft': saveCreditNoteDraft,
  'delete-credit-note-draft': deleteCreditNoteDraft,
  'issue-credit-note-draft': issueCreditNoteDraft,
  'void-credit-note': voidCreditNote,
  'apply-credit': applyCredit,
  'remove-credit-allocation': removeCreditAllocation,
  'refund-credit': refundCredit,
  'write-off-invoice': writeOffInvoice,
  'reverse-write-off': reverseWriteOff,
  'close-period': closePeriod,
  'change-preferences': changePreferences,
  'add-system-tax-rates': addSystemTaxRates,
  'save-tax-rate': saveTaxRate,
  'archive-tax-rate': archiveTaxRate,
  'restore-tax-rate': restoreTaxRate,
  'save-payment-method': savePaymentMethod,
  'archive-payment-method': archivePaymentMethod,
  'restore-payment-method': restorePaymentMethod,
  'save-business': saveBusiness,
  'save-invoice-template': saveInvoiceTemplate,
  'archive-invoice-template': archiveInvoiceTemplate,
  'restore-invoice-template': restoreInvoiceTemplate,
  'save-cancellation-reason': saveCancellationReason,
  'archive-cancellation-reason': archiveCancellationReason,
  'restore-cancellation-reason': restoreCancellationReason,
  'save-cancellation-policy': saveCancellationPolicy,
  'save-catalog-item': saveCatalogItem,
  'archive-catalog-item': archiveCatalogItem,
  'restore-catalog-item': restoreCatalogItem,
  'save-directory-entry': saveDirectoryEntry,
  'archive-directory-entry': archiveDirectoryEntry,
  'restore-directory-entry': restoreDirectoryEntry,
  'erase-client': eraseClient,
};

const single = Object.fromEntries(
  Object.entries(bare).map(([type, handler]) => [
    type,
    inOpenPeriod(type as SingleCommand['type'], handler as Handler<never>),
  ]),
) as unknown as Handlers<SingleCommand>;

/** Reads one of these commands from outside: a copy with checked content, or what is wrong with it. */
function checkOf<C extends Command>(of: Handlers<C>): Check<C> {
  const checks = Object.entries(of as unknown as Readonly<Record<string, Handler<never>>>).map(
    ([type, { check }]) => [type, check],
  );
  return variant<'type', C>('type', Object.fromEntries(checks) as Parameters<typeof variant<'type', C>>[1]);
}

const handlers: Handlers<Command> = {
  ...single,
  'execute-plan': executePlan(checkOf(single), ({ type }) => single[type]),
};

/** The names of all commands. */
export const commandTypes = Object.keys(handlers) as readonly CommandType[];

export const handlerOf = <C extends Command>({ type }: C): Handler<C> =>
  handlers[type] as unknown as Handler<C>;

/** Reads a command from outside: a copy with checked content, or what is wrong with it. */
export const checkCommand: Check<Command> = checkOf(handlers);
