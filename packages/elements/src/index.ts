export { billingContext } from './billing-context.js';
export type { BillingHost } from './billing-context.js';
export { AccountStatement } from './account-statement/account-statement.js';
export { eventNames } from './event-names.js';
export { AllocationDetail } from './allocation-detail/allocation-detail.js';
export { AllocationPicker } from './allocation-picker/allocation-picker.js';
export { BillingProvider } from './billing-provider.js';
export {
  BillingActionRequestEvent,
  BillingAllocationChangeEvent,
  BillingCloseEvent,
  BillingCloseRequestEvent,
  BillingDoneEvent,
  BillingDraftRestoredEvent,
  BillingErrorEvent,
  BillingConflictEvent,
  BillingLinesPasteEvent,
  BillingNavigateEvent,
  BillingOpenEvent,
  BillingItemCreateRequestEvent,
  BillingPartyCreateRequestEvent,
  BillingPaymentCancelEvent,
  BillingQueryChangeEvent,
  BillingRequestEvent,
  BillingSelectionChangeEvent,
  BillingSendRequestEvent,
  type ActionAsked,
  type AllocationSource,
  type BillingErrorDetail,
  type BillingSendDetail,
  type CloseReason,
  type Destination,
} from './events.js';
export { createBrowserJournal, type BrowserJournalOptions } from './journal/browser-journal.js';
export type { DraftJournal, KeptDraft } from './journal/draft-journal.js';
export { createMemoryJournal } from './journal/memory-journal.js';
export { newId } from './new-id.js';
export { formatAmount, formatDay, formatDecimal, formatPercent } from './text/format.js';
export { addMessages, type Language, type LanguageLike } from './text/language.js';
export type { LaterMessages, MessageOverrides, Messages } from './text/messages.js';
export { problemText } from './text/refusal-text.js';
export { languageFor, languageOf, refusalText } from './text/whole.js';
export { CreditNoteDialog } from './credit-note-dialog/credit-note-dialog.js';
export { CreditNoteView } from './credit-note-view/credit-note-view.js';
export type { EditorState } from './invoice-editor/editor-placeholder.js';
export { DayField } from './fields/day-field.js';
export { MoneyField } from './fields/money-field.js';
export { InvoiceEditor } from './invoice-editor/invoice-editor.js';
export type { ShortcutId, ShortcutKeys } from './invoice-editor/shortcuts.js';
export { InvoiceList } from './invoice-list/invoice-list.js';
export { InvoiceView } from './invoice-view/invoice-view.js';
export { PaymentDetail } from './payment-detail/payment-detail.js';
export { PaymentForm } from './payment-form/payment-form.js';
export { PaymentList } from './payment-list/payment-list.js';
export { PaymentMethodSettings } from './payment-method-settings/payment-method-settings.js';
export { RefundDialog } from './refund-dialog/refund-dialog.js';
export { SendInvoiceDialog } from './send-invoice-dialog/send-invoice-dialog.js';
export { TaxSettings } from './tax-settings/tax-settings.js';
export { CancellationSettings } from './cancellation-settings/cancellation-settings.js';
export { InvoiceTemplateSettings } from './invoice-template-settings/invoice-template-settings.js';
export { InvoicePreferences } from './invoice-preferences/invoice-preferences.js';
export { BusinessSettings } from './business-settings/business-settings.js';
