/**
 * Ids are made by whoever sends the command, so that a retry names the same record.
 * The prefix says the kind to a person reading a log and to the compiler; the rest is letters, digits, `_` and `-`,
 * at most 64 characters in all.
 */
export type InvoiceId = `inv_${string}`;
export type LineId = `lin_${string}`;
export type PaymentId = `pay_${string}`;
/** Derived from the id of the command that allocated, so it may be a little longer than 64 characters. */
export type AllocationId = `alc_${string}`;
/** Derived from the id of the command that reverted. */
export type ArchivedInvoiceId = `arc_${string}`;
export type CreditNoteId = `crn_${string}`;
/** Derived from the id of the command that applied the credit. */
export type CreditAllocationId = `cal_${string}`;
export type WriteOffId = `wof_${string}`;
export type RefundId = `rfd_${string}`;
export type DisputeId = `dsp_${string}`;
export type TaxRateId = `tax_${string}`;
export type PaymentMethodId = `pmt_${string}`;
export type InvoiceTemplateId = `tpl_${string}`;
export type CancellationReasonId = `rsn_${string}`;
export type CatalogItemId = `itm_${string}`;
export type ClientId = `cli_${string}`;
export type ContactId = `con_${string}`;
export type PractitionerId = `prc_${string}`;
export type LocationId = `loc_${string}`;
export type CommandId = `cmd_${string}`;
