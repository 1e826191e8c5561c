export { createBilling, type Billing, type BillingOptions } from './billing.js';
export { findAccount, findAccounts, kindsOfAccount } from './find-account.js';
export { findAll } from './find-all.js';
export { findDisputedInvoices } from './find-disputed-invoices.js';
export { findHistory } from './find-history.js';
export { findInvoices, type InvoicesAsked } from './find-invoices.js';
export type { DaysAsked, FoundPage, PageAsked } from './find-matching.js';
export {
  findPayments,
  receivedStandings,
  type PaymentsAsked,
  type ReceivedStanding,
} from './find-payments.js';
export { findTotalProblems, type TotalProblem } from './find-total-problems.js';
export { findPeriod, type PeriodRecords } from './find-period.js';
export { findPlan, previewPlan, type BalanceMove, type PlanPreview } from './plan.js';
export { Books } from './books.js';
export type { Command, CommandType, Decision, PlanStep, SingleCommand } from './command.js';
export { directoryIn, directoryOf, mayAdd, mayAddItem, partyRoles, recordsAdd } from './directory.js';
export { sortName } from './records/sort-name.js';
export type { Directory, DirectoryLists, OfferedItem, Page, PartyRole, Search } from './directory.js';
export { commandTypes } from './handlers.js';
export {
  defaultPolicy,
  grantOf,
  roles,
  type Actor,
  type Asker,
  type Grant,
  type Policy,
  type Role,
} from './policy.js';
export type { LimitedCommand, OwnCommand, UpTo } from './policy.js';
export {
  compareCursors,
  cursorOf,
  duePlaceOf,
  dueSelections,
  limitMax,
  queryOfAny,
  selectionOf,
  selections,
  selectorsOf,
} from './query.js';
export type { Cursor, Found, OrderedBy, Query, Selectors } from './query.js';
export type { SettingsEntry, SettingsListKind } from './refusal-about.js';
export type { DisputeRefusalType } from './dispute-refusal.js';
export type { InputProblem, InputRefusal, Refusal, RefusalType } from './refusal.js';
export { no, ok, type Result } from './result.js';
export type { Commit, Expected, Storage, Stored } from './storage.js';
export { StorageError, type StorageProblem } from './storage-error.js';

export type { DirectoryRef } from './input/directory-entry.js';
export type { Asked } from './input/asked.js';
export { hasCardNumber } from './input/card-number.js';
export type { AddSystemTaxRates } from './commands/add-system-tax-rates.js';
export { taxModes } from './input/fields.js';
export type { AllocatePayment } from './commands/allocate-payment.js';
export type { AllocatePayments } from './commands/allocate-payments.js';
export type { ArchiveInvoiceTemplate } from './commands/archive-invoice-template.js';
export type { ArchivePaymentMethod } from './commands/archive-payment-method.js';
export type { ArchiveTaxRate } from './commands/archive-tax-rate.js';
export type { ClosePeriod } from './commands/close-period.js';
export type { AmountInInput, ChangePreferences } from './commands/change-preferences.js';
export type { CompleteRefund } from './commands/complete-refund.js';
export type { ConfirmOnlinePayment } from './commands/confirm-online-payment.js';
export type { CreateDraft } from './commands/create-draft.js';
export type { CreatePublicLink } from './commands/create-public-link.js';
export type { EraseClient } from './commands/erase-client.js';
export type { ExecutePlan } from './commands/execute-plan.js';
export type { DeleteDraft } from './commands/delete-draft.js';
export type { DraftContent } from './commands/draft-content.js';
export type { InstallmentTermsInput } from './commands/installment-content.js';
export type { AdjustmentInput, InvoiceAdjustmentInput, LineInput } from './commands/line-content.js';
export type { DuplicateInvoice } from './commands/duplicate-invoice.js';
export type { FailRefund } from './commands/fail-refund.js';
export type { FailOnlinePayment } from './commands/fail-online-payment.js';
export type { FinalizeInvoice, FinalizePayment } from './commands/finalize-invoice.js';
export type { DispositionInput } from './commands/disposition.js';
export type { CreditInput, IssueCreditNote } from './commands/issue-credit-note.js';
export type { IssueCreditNoteDraft } from './commands/issue-credit-note-draft.js';
export type { LoseDispute } from './commands/lose-dispute.js';
export type { MarkAsSent } from './commands/mark-as-sent.js';
export type { MoveAllocation } from './commands/move-allocation.js';
export type { NumberDraft } from './commands/number-draft.js';
export type { OpenDispute } from './commands/open-dispute.js';
export type { RecordPayment } from './commands/record-payment.js';
export type { RefundInvoices } from './commands/refund-invoices.js';
export type { RefundCredit } from './commands/refund-credit.js';
export type { RefundPayment } from './commands/refund-payment.js';
export type { ReissueInvoice } from './commands/reissue-invoice.js';
export type { RemoveAllocation } from './commands/remove-allocation.js';
export type { RemoveCreditAllocation } from './commands/remove-credit-allocation.js';
export type { RestoreInvoiceTemplate } from './commands/restore-invoice-template.js';
export type { RestorePaymentMethod } from './commands/restore-payment-method.js';
export type { RestoreTaxRate } from './commands/restore-tax-rate.js';
export type { ReturnRefund } from './commands/return-refund.js';
export type { RevertToDraft } from './commands/revert-to-draft.js';
export type { ReverseDispute } from './commands/reverse-dispute.js';
export type { ReverseWriteOff } from './commands/reverse-write-off.js';
export type { ReviseDraft } from './commands/revise-draft.js';
export type { SaveBusiness } from './commands/save-business.js';
export type { SaveInvoiceTemplate } from './commands/save-invoice-template.js';
export type { RevokePublicLink } from './commands/revoke-public-link.js';
export type { SavePaymentMethod } from './commands/save-payment-method.js';
export type { SaveTaxRate } from './commands/save-tax-rate.js';
export type { AllocationInput } from './commands/spread.js';
export type { SaveCancellationReason } from './commands/save-cancellation-reason.js';
export type { ApplyCredit, CreditAllocationInput } from './commands/apply-credit.js';
export type { ArchiveCancellationReason } from './commands/archive-cancellation-reason.js';
export type { RestoreCancellationReason } from './commands/restore-cancellation-reason.js';
export type { SaveCancellationPolicy } from './commands/save-cancellation-policy.js';
export type { SaveCatalogItem } from './commands/save-catalog-item.js';
export type { ArchiveCatalogItem } from './commands/archive-catalog-item.js';
export type { RestoreCatalogItem } from './commands/restore-catalog-item.js';
export type { SaveDirectoryEntry } from './commands/save-directory-entry.js';
export type { ArchiveDirectoryEntry } from './commands/archive-directory-entry.js';
export type { RestoreDirectoryEntry } from './commands/restore-directory-entry.js';
export type { TakeBackInput } from './commands/take-back.js';
export type { DeleteCreditNoteDraft } from './commands/delete-credit-note-draft.js';
export type { SaveCreditNoteDraft } from './commands/save-credit-note-draft.js';
export type { StartOnlinePayment } from './commands/start-online-payment.js';
export type { VoidCreditNote } from './commands/void-credit-note.js';
export type { VoidInvoice } from './commands/void-invoice.js';
export type { VoidPayment } from './commands/void-payment.js';
export type { WinDispute } from './commands/win-dispute.js';
export type { WriteOffInvoice } from './commands/write-off-invoice.js';

export { add, amountOf, compare, isNegative, isPositive, isZero, max, min, negate } from './money/amount.js';
export { parseAmount, subtract, sum, zero, type Amount, type AmountProblem } from './money/amount.js';
export { currencies, currencyOf, minorDigits, parseCurrency, type Currency } from './money/currency.js';
export { decimalOf, parseDecimal, type Decimal, type DecimalLimits } from './money/decimal.js';
export { type DecimalProblem } from './money/decimal.js';
export { percentLimits, priceLimits, quantityLimits, taxPercentLimits } from './money/decimal.js';
export { round, type RoundingMode } from './money/rounding.js';
export { split, splitCapped } from './money/split.js';
export { addDays, addMonths, compareDays, dayOf, daysBetween, parseDay, type Day } from './time/day.js';
export { type DayProblem } from './time/day.js';
export { clockOf, dayOfTime, localTimeOf, minutesBetween, parseLocalTime } from './time/local-time.js';
export type { LocalTime, LocalTimeProblem } from './time/local-time.js';

export { createPricer } from './pricing/create-pricer.js';
export { priceInvoice } from './pricing/price-invoice.js';
export type { DocumentAdjustmentFigures, InvoiceFigures, LineFigures } from './pricing/figures.js';
export type { TaxFigures } from './pricing/figures.js';
export type { Adjustment, DocumentAdjustment, PricingInput, PricingLine } from './pricing/pricing-input.js';
export type { PricingTax, TaxMode, TaxRounding, TaxRules } from './pricing/pricing-input.js';

export { unreachableGross } from './pricing/unreachable-gross.js';
export type { ReachableGross, UnreachableGross } from './pricing/unreachable-gross.js';

export { explain, type Explanation } from './explain/explain.js';
export { explainDraft, type DraftExplanation } from './views/explain-draft.js';
export { explainInvoice } from './views/explain-invoice.js';
export { replay } from './explain/replay.js';
export type { CashStep, GivenStep, LimitStep, PartStep, ProductStep, ShareStep } from './explain/step.js';
export type { SumStep } from './explain/step.js';
export type { ExactValue, Operand, Step } from './explain/step.js';
export type { StepRule } from './explain/step-rules.js';
export { operandsOf, stepsTo } from './explain/steps-to.js';
export { exactText } from './explain/exact-value.js';
export { subjectOf, type StepSubject } from './explain/subject-of.js';

export { checkInvoice, invoiceRules } from './rules/check-invoice.js';
export { countries } from './rules/countries.js';
export type { InvoiceRule, RuleFinding, RuleSeverity } from './rules/rule.js';
export type { RuleAdjustment, RuleDocument, RuleDocumentAdjustment } from './rules/rule-document.js';
export type { RuleLine, RuleParty, RuleTax } from './rules/rule-document.js';

export type { ActiveAllocation, Allocation, RemovedAllocation } from './records/allocation.js';
export type { ArchivedInvoice } from './records/archived-invoice.js';
export type { AuditEntry, EntryLink, Written } from './records/audit-entry.js';
export { isQrIban, printedIban, type Iban } from './records/account-number.js';
export type { Business, BusinessDetails, PostalAddress } from './records/business.js';
export { requireCancelable } from './records/cancellation.js';
export type { CancellationPolicy, CancellationRule } from './records/cancellation-policy.js';
export { cancellationSources, noCancellationReasons } from './records/cancellation-reasons.js';
export type { CancellationReason, CancellationReasons } from './records/cancellation-reasons.js';
export type { CancellationSource } from './records/cancellation-reasons.js';
export type { Activity, CatalogItem, CatalogItemContent, GroupClass } from './records/catalog-item.js';
export type { Product, Service } from './records/catalog-item.js';
export { contactTypes, partyOf, practitionerRoles } from './records/directory-entry.js';
export type { Client, CompanyClient, Contact, ContactContent } from './records/directory-entry.js';
export type { ContactType, DirectoryEntry, DirectoryEntryContent } from './records/directory-entry.js';
export type { DirectoryKind, Location, LocationContent, PersonClient } from './records/directory-entry.js';
export type { Practitioner, PractitionerContent, PractitionerRole } from './records/directory-entry.js';
export { controlTotalsOf, moved, totalKeyOf, totalMoves } from './records/control-total.js';
export type { ControlTotal, TotalKey, TotalsAsked } from './records/control-total.js';
export { priceCredit } from './records/credit.js';
export { creditableLines } from './records/creditable-lines.js';
export type { CreditAsked, CreditFigures } from './records/credit.js';
export type { CreditableLine } from './records/creditable-lines.js';
export type { ActiveCreditAllocation, CreditAllocation } from './records/credit-allocation.js';
export type { RemovedCreditAllocation } from './records/credit-allocation.js';
export { appliedOf, beyondDue, offDue, payableOf, remainingOf } from './records/credit-note.js';
export type {
  AccountCredit,
  CreditLine,
  CreditNote,
  Disposition,
  IssuedCreditNote,
} from './records/credit-note.js';
export type { CreditNoteDraft, DraftDisposition, DraftTakeBack } from './records/credit-note-draft.js';
export type { VoidedCreditNote } from './records/credit-note.js';
export { deliveryWays, type Delivery, type DeliveryWay } from './records/delivery.js';
export { lossOf, type Dispute, type DisputeReference, type Loss } from './records/dispute.js';
export type { LostDispute, TakenFromInvoice } from './records/dispute.js';
export { eventKinds } from './records/event-link.js';
export type { EventCancellation, EventKind } from './records/event-link.js';
export type { EventLink, LinkedEvent } from './records/event-link.js';
export type * from './records/ids.js';
export {
  allocatedTo,
  amountDueOf,
  creditedOf,
  creditedOffDue,
  creditedPayableOf,
} from './records/invoice.js';
export { unreservedDue } from './records/reserved-due.js';
export { installmentStandings, nextDueOn, nextInstallment } from './records/installments.js';
export type { Installment, InstallmentDue, InstallmentStanding } from './records/installments.js';
export type { InstallmentTerms } from './records/installments.js';
export type { PayableCredit } from './records/invoice.js';
export type { DraftInvoice, Invoice, IssuedInvoice, IssuedWith, LineCredit } from './records/invoice.js';
export type { NewDraft, NumberedDraft } from './records/invoice.js';
export type { OpenInvoice, PaidInvoice, VoidedInvoice } from './records/invoice.js';
export {
  clientWords,
  defaultInvoiceTemplates,
  printedWith,
  standardTemplate,
} from './records/invoice-templates.js';
export type { InvoiceTemplate, InvoiceTemplates, TemplateContent } from './records/invoice-templates.js';
export { figuresOf } from './records/invoice-figures.js';
export type { InvoiceAdjustment, Line, LineTax } from './records/line.js';
export type { LocationPrefix, NumberFormat } from './records/number-format.js';
export type { DocumentType, NumberSeries, RetiredNumbers, SeriesId } from './records/number-series.js';
export type { ProviderReference } from './records/provider-reference.js';
export type { ActivePublicLink, PublicLink, RevokedPublicLink } from './records/public-link.js';
export type { PrecedingInvoice } from './records/reissue.js';
export { stockMovements } from './records/stock.js';
export type { LineProduct, StockMovement, StockReason } from './records/stock.js';
export type { Party } from './records/party.js';
export { allocatedFrom, disputedOf, lostOf, undisputedOf } from './records/payment.js';
export type { MethodUsed, Payment, ReceivedPayment } from './records/payment.js';
export { failedOutcomes, paymentDay, type FailedOutcome, type FailedPayment } from './records/payment.js';
export { paymentPurposes, type PaymentPurpose } from './records/payment.js';
export type {
  NumberedPayment,
  OnlineReceipt,
  PaymentPart,
  PendingPayment,
  VoidedPayment,
} from './records/payment.js';
export { defaultPaymentMethods, isOnlineType, paymentMethodTypes } from './records/payment-methods.js';
export type { PaymentMethod, PaymentMethods, PaymentMethodType } from './records/payment-methods.js';
export {
  cashIncrementIn,
  defaultPreferences,
  smallBalanceIn,
  type AmountIn,
  type Preferences,
} from './records/preferences.js';
export { byAge } from './records/oldest-first.js';
export { openItemsOf, type Figure, type OpenItem } from './records/open-item.js';
export { proposedSettlements, type ProposedSettlement } from './records/settlements.js';
export { erasedName, type Erasure } from './records/personal.js';
export { keyOf, refOf, type BillingRecord, type Kind, type RecordOf, type Ref } from './records/record.js';
export { isLive, type CompletedRefund, type FailedRefund, type LiveRefund } from './records/refund.js';
export type { PendingRefund, Refund, ReturnedRefund } from './records/refund.js';
export { systemTaxRates, taxRegions, type SystemTaxRate } from './records/system-tax-rates.js';
export { type TaxRegion } from './records/system-tax-rates.js';
export type { ActiveWriteOff, ReversedWriteOff, WriteOff } from './records/write-off.js';
export { defaultTaxCategory, noTaxRates, type TaxRate, type TaxRates } from './records/tax-rates.js';

export { exportBooks, importBooks, type ImportProblem } from './history/export-books.js';
export { parseExport, readExport, type ExportedBooks, type ExportProblem } from './history/export-text.js';
export { headOf, verifyHistory, type HistoryProblem } from './history/verify-history.js';

export { accountOf, type Account, type AccountAsked } from './views/account.js';
export { balanceOn, creditLeftOn, invoicesDueOn, paymentsHeldOn } from './views/account-figures.js';
export type { CreditLeft, InvoiceDue, PaymentHeld } from './views/account-figures.js';
export { activityOf, type AccountActivity, type AccountFact } from './views/activity.js';
export { agedTotals, balanceInTotals, type AgedTotal, type AgedTotals } from './views/aged-totals.js';
export { ageingDays, ageingOn, type Ageing, type AgeingBucket } from './views/ageing.js';
export { activityKnownBefore, refsOf } from './views/known-activity.js';
export { paymentsByMethod } from './views/payments-by-method.js';
export type { MethodTotal, PaymentsByMethod } from './views/payments-by-method.js';
export { usualPeriod, usualPeriods, type Period, type UsualPeriod } from './views/period.js';
export { historyOf, type RecordChange } from './views/record-history.js';
export { remindersDue, reminderSteps } from './views/reminders.js';
export type { ReminderDue, ReminderStep } from './views/reminders.js';
export { salesByPractitioner, type PractitionerSales } from './views/sales-by-practitioner.js';
export { activityStatement, openStatement } from './views/statement.js';
export type { ActivityStatement, OpenStatement, StatementLine } from './views/statement.js';
export {
  allocationActions,
  creditAllocationActions,
  creditNoteActions,
  deleteDraftAction,
  disputeActions,
  invoiceActions,
  issueCreditNoteAction,
  paymentActions,
  recordPaymentAction,
  startOnlinePaymentAction,
} from './views/actions.js';
export { refundActions, writeOffActions, type Action, type Viewer } from './views/actions.js';
export {
  cancellationReasonActions,
  invoiceTemplateActions,
  paymentMethodActions,
  settingsAction,
  taxRateActions,
  type EntryActions,
} from './views/settings-actions.js';
export { balanceOf, type Balance } from './views/balance.js';
export { creditLimits, type CreditLimits } from './views/credit-limits.js';
export { previewCredit, type CreditPreview } from './views/credit-preview.js';
export { checkBooks, type BooksProblem } from './views/check-books.js';
export { previewDisposition } from './views/disposition-preview.js';
export type { DispositionPlace, DispositionPreview } from './views/disposition-preview.js';
export { drawnShare } from './views/drawn-share.js';
export { eventText, type EventWords } from './views/event-text.js';
export { billableHours, hoursOf, lineOfItem, type ItemLine } from './views/item-line.js';
export { closingMoved, type ClosingMoved } from './views/closing-moved.js';
export { mastheadOf, type Masthead } from './views/masthead.js';
export { missingInDraft, type DraftHead, type Missing } from './views/missing-in-draft.js';
export { previewDueOn, previewFinalPayment, type FinalPaymentPreview } from './views/finalize-preview.js';
export {
  createDraftPreview,
  previewDraft,
  type DraftPreview,
  type DraftTerms,
} from './views/draft-preview.js';
export { disputedInvoices } from './views/disputed-invoices.js';
export { eventInvoiceState, type EventInvoiceState } from './views/event-state.js';
export { nextNumber, type NextNumber, type NextNumberAsked } from './views/next-number.js';
export { checkDraft, ruleDocumentOf, type RuleAccount } from './views/invoice-rules.js';
export { proposeNewestDue, proposeOldestDue } from './views/proposed-allocations.js';
export type { ProposedAllocation, ProposedAllocations } from './views/proposed-allocations.js';
export { proposeCancellation, reasonText } from './views/proposed-cancellation.js';
export type { CanceledEvent, EventLine, ProposedCancellation } from './views/proposed-cancellation.js';
export { proposeInvoiceRefund, type InvoiceRefundAsked } from './views/proposed-invoice-refund.js';
export { proposeCredit, type ProposedCredit } from './views/proposed-credit.js';
export { proposeReversal } from './views/proposed-reversal.js';
export { proposeTakeBacks } from './views/proposed-take-backs.js';
export type { ProposedTakeBack, ProposedTakeBacks } from './views/proposed-take-backs.js';
export { planFor, type Attached } from './views/plan-for.js';
export { proposeExactMatch, type ProposedMatch } from './views/proposed-match.js';
export { proposeProportional } from './views/proposed-proportional.js';
export { proposeSpecified, type SpecifiedPart } from './views/proposed-specified.js';
export { paymentCodeOf } from './views/payment-code-of.js';
export type {
  PaymentCode,
  PaymentCodePart,
  PaymentCodeProblem,
  PaymentCodeScheme,
  SwissBill,
  SwissCode,
  SwissParty,
  TransferCode,
} from './views/payment-code.js';
export { printedBill, type PrintedBill } from './views/printed-bill.js';
export { creditorReference, printedReference, qrReference } from './views/payment-reference.js';
export { publicInvoice, type PublicDocument, type PublicInvoice } from './views/public-invoice.js';
export type { PublicAdjustment, PublicEvent, PublicLine, PublicParty } from './views/public-invoice.js';
export { recordsAbout } from './views/records-about.js';
export { sampleInvoice, type SampleAsked, type SampleWords } from './views/sample-invoice.js';
export {
  previewOnlineSpread,
  previewSpread,
  type SpreadPreview,
  type SpreadRow,
} from './views/spread-preview.js';
export { invoiceStandings, paymentStanding } from './views/standing.js';
export type { InvoiceStanding, PaymentLifecycle, PaymentUse } from './views/standing.js';
export { taxSummary, type Taxed, type TaxSummary, type TaxSummaryRow } from './views/tax-summary.js';
export { unallocatedMoney, type UnallocatedMoney } from './views/unallocated-money.js';
