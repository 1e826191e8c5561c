import type { Books } from './books.js';
import type { AddSystemTaxRates } from './commands/add-system-tax-rates.js';
import type { AllocatePayment } from './commands/allocate-payment.js';
import type { AllocatePayments } from './commands/allocate-payments.js';
import type { MoveAllocation } from './commands/move-allocation.js';
import type { ApplyCredit } from './commands/apply-credit.js';
import type { ArchiveCancellationReason } from './commands/archive-cancellation-reason.js';
import type { ArchiveCatalogItem } from './commands/archive-catalog-item.js';
import type { ArchiveDirectoryEntry } from './commands/archive-directory-entry.js';
import type { ArchiveInvoiceTemplate } from './commands/archive-invoice-template.js';
import type { ArchivePaymentMethod } from './commands/archive-payment-method.js';
import type { ArchiveTaxRate } from './commands/archive-tax-rate.js';
import type { ChangePreferences } from './commands/change-preferences.js';
import type { ClosePeriod } from './commands/close-period.js';
import type { ConfirmOnlinePayment } from './commands/confirm-online-payment.js';
import type { CreateDraft } from './commands/create-draft.js';
import type { CreatePublicLink } from './commands/create-public-link.js';
import type { DeleteCreditNoteDraft } from './commands/delete-credit-note-draft.js';
import type { DeleteDraft } from './commands/delete-draft.js';
import type { LoseDispute } from './commands/lose-dispute.js';
import type { OpenDispute } from './commands/open-dispute.js';
import type { ReverseDispute } from './commands/reverse-dispute.js';
import type { WinDispute } from './commands/win-dispute.js';
import type { DuplicateInvoice } from './commands/duplicate-invoice.js';
import type { EraseClient } from './commands/erase-client.js';
import type { ExecutePlan } from './commands/execute-plan.js';
import type { FailOnlinePayment } from './commands/fail-online-payment.js';
import type { FinalizeInvoice } from './commands/finalize-invoice.js';
import type { IssueCreditNote } from './commands/issue-credit-note.js';
import type { IssueCreditNoteDraft } from './commands/issue-credit-note-draft.js';
import type { MarkAsSent } from './commands/mark-as-sent.js';
import type { NumberDraft } from './commands/number-draft.js';
import type { RecordPayment } from './commands/record-payment.js';
import type { CompleteRefund } from './commands/complete-refund.js';
import type { FailRefund } from './commands/fail-refund.js';
import type { ReturnRefund } from './commands/return-refund.js';
import type { RefundInvoices } from './commands/refund-invoices.js';
import type { RefundCredit } from './commands/refund-credit.js';
import type { RefundPayment } from './commands/refund-payment.js';
import type { ReissueInvoice } from './commands/reissue-invoice.js';
import type { RemoveAllocation } from './commands/remove-allocation.js';
import type { RemoveCreditAllocation } from './commands/remove-credit-allocation.js';
import type { RestoreCancellationReason } from './commands/restore-cancellation-reason.js';
import type { RestoreCatalogItem } from './commands/restore-catalog-item.js';
import type { RestoreDirectoryEntry } from './commands/restore-directory-entry.js';
import type { RestoreInvoiceTemplate } from './commands/restore-invoice-template.js';
import type { RestorePaymentMethod } from './commands/restore-payment-method.js';
import type { RestoreTaxRate } from './commands/restore-tax-rate.js';
import type { RevertToDraft } from './commands/revert-to-draft.js';
import type { ReverseWriteOff } from './commands/reverse-write-off.js';
import type { ReviseDraft } from './commands/revise-draft.js';
import type { SaveBusiness } from './commands/save-business.js';
import type { SaveCancellationPolicy } from './commands/save-cancellation-policy.js';
import type { SaveCancellationReason } from './commands/save-cancellation-reason.js';
import type { SaveCatalogItem } from './commands/save-catalog-item.js';
import type { SaveCreditNoteDraft } from './commands/save-credit-note-draft.js';
import type { SaveDirectoryEntry } from './commands/save-directory-entry.js';
import type { SaveInvoiceTemplate } from './commands/save-invoice-template.js';
import type { RevokePublicLink } from './commands/revoke-public-link.js';
import type { SavePaymentMethod } from './commands/save-payment-method.js';
import type { SaveTaxRate } from './commands/save-tax-rate.js';
import type { StartOnlinePayment } from './commands/start-online-payment.js';
import type { VoidCreditNote } from './commands/void-credit-note.js';
import type { VoidInvoice } from './commands/void-invoice.js';
import type { VoidPayment } from './commands/void-payment.js';
import type { WriteOffInvoice } from './commands/write-off-invoice.js';
import type { Check } from './input/check.js';
import type { Asker } from './policy.js';
import type { BillingRecord, Ref } from './records/record.js';
import type { StockMovement } from './records/stock.js';
import type { Refusal } from './refusal.js';
import type { Result } from './result.js';

/** One thing that can be asked of the books. Ids, days and amounts come with it, so deciding needs no clock. */
export type SingleCommand =
  | CreateDraft
  | ReviseDraft
  | DeleteDraft
  | NumberDraft
  | FinalizeInvoice
  | RevertToDraft
  | VoidInvoice
  | DuplicateInvoice
  | ReissueInvoice
  | MarkAsSent
  | CreatePublicLink
  | RevokePublicLink
  | RecordPayment
  | StartOnlinePayment
  | ConfirmOnlinePayment
  | FailOnlinePayment
  | AllocatePayment
  | AllocatePayments
  | MoveAllocation
  | RemoveAllocation
  | RefundPayment
  | RefundInvoices
  | CompleteRefund
  | FailRefund
  | ReturnRefund
  | VoidPayment
  | OpenDispute
  | WinDispute
  | LoseDispute
  | ReverseDispute
  | IssueCreditNote
  | SaveCreditNoteDraft
  | DeleteCreditNoteDraft
  | IssueCreditNoteDraft
  | VoidCreditNote
  | ApplyCredit
  | RemoveCreditAllocation
  | RefundCredit
  | WriteOffInvoice
  | ReverseWriteOff
  | ClosePeriod
  | ChangePreferences
  | AddSystemTaxRates
  | SaveTaxRate
  | ArchiveTaxRate
  | RestoreTaxRate
  | SavePaymentMethod
  | ArchivePaymentMethod
  | RestorePaymentMethod
  | SaveBusiness
  | SaveInvoiceTemplate
  | ArchiveInvoiceTemplate
  | RestoreInvoiceTemplate
  | SaveCancellationReason
  | ArchiveCancellationReason
  | RestoreCancellationReason
  | SaveCancellationPolicy
  | SaveCatalogItem
  | ArchiveCatalogItem
  | RestoreCatalogItem
  | SaveDirectoryEntry
  | ArchiveDirectoryEntry
  | RestoreDirectoryEntry
  | EraseClient;

/** Everything that can be asked of the books: one thing, or several at once. */
export type Command = SingleCommand | ExecutePlan;

export type CommandType = Command['type'];

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never;

/** A command of a plan: it has no id of its own. */
export type PlanStep = WithoutId<SingleCommand>;

/** The records as they will be, all of them or none. */
export interface Decision {
  readonly writes: readonly BillingRecord[];
  readonly deletes?: readonly Ref[];
  /** Pieces of products that leave the host's stock or come back to it. */
  readonly stock?: readonly StockMovement[];
}

/** How one command is read, what it looks at, and what it does. Pure: the same answer every time. */
export interface Handler<C> {
  /** Reads the command's content from outside. */
  readonly check: Check<C>;
  /**
   * Every record the decision looks at. Asked again with what it named so far, until it names nothing new: a
   * command that names an allocation learns from it which payment and invoice to read.
   */
  reads(command: C, books: Books): readonly Ref[];
  decide(command: C, books: Books, asker: Asker): Result<Decision, Refusal>;
}
