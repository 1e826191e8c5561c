import type { CommandType } from './command.js';
import type { InputRefusal } from './input/input-refusal.js';
import type { CreditRefusal } from './credit-refusal.js';
import type { DisputeRefusal } from './dispute-refusal.js';
import type { Amount } from './money/amount.js';
import type { Currency } from './money/currency.js';
import type { Decimal } from './money/decimal.js';
import type { Role } from './policy.js';
import type {
  AllocationId,
  CommandId,
  InvoiceId,
  LineId,
  PaymentId,
  TaxRateId,
  WriteOffId,
} from './records/ids.js';
import type { Invoice } from './records/invoice.js';
import type { FailedOutcome } from './records/payment.js';
import type { Kind } from './records/record.js';
import type {
  AboutInvoice,
  AboutPayment,
  AboutRefund,
  SettingsEntry,
  SettingsListKind,
  Sum,
} from './refusal-about.js';
import type { Day } from './time/day.js';
import type { LocalTime } from './time/local-time.js';

export type { InputProblem, InputRefusal } from './input/input-refusal.js';

/** The noes about installments. */
type InstallmentRefusal =
  | { readonly type: 'due-day-with-installments'; readonly dueOn: Day }
  | { readonly type: 'installments-not-whole'; readonly together: Decimal }
  | {
      readonly type: 'installments-mismatch';
      readonly invoice: InvoiceId;
      readonly currency: Currency;
      readonly payable: Amount;
      readonly together: Amount;
    };

/**
 * A business no: expected, shown to a person, changes nothing. Which of several that apply is given first is
 * stated by each command. `docs/reference/refusals.md` has the exact condition of each.
 */
export type Refusal =
  | InputRefusal
  | { readonly type: 'forbidden'; readonly command: CommandType; readonly role: Role }
  | ({ readonly type: 'above-amount-limit'; readonly command: CommandType; readonly limit: Amount } & Sum)
  | { readonly type: 'period-closed'; readonly closedUntil: Day; readonly date: Day }
  | { readonly type: 'command-id-reused'; readonly command: CommandId }
  | { readonly type: 'too-busy' }
  | { readonly type: 'step-needs-earlier-one'; readonly step: number; readonly command: CommandType }
  | { readonly type: 'not-found'; readonly kind: Kind; readonly id: string }
  | { readonly type: 'id-taken'; readonly kind: Kind; readonly id: string }
  | {
      readonly type: 'stale-version';
      readonly kind: Kind;
      readonly id: string;
      readonly seen: number;
      readonly current: number;
    }
  | ({ readonly type: 'invoice-not-draft'; readonly status: Invoice['status'] } & AboutInvoice)
  | {
      readonly type: 'invoice-not-open';
      readonly invoice: InvoiceId;
      readonly number: string | null;
      readonly status: Invoice['status'];
    }
  | {
      readonly type: 'invoice-not-sendable';
      readonly invoice: InvoiceId;
      readonly number: string | null;
      readonly status: 'draft' | 'void';
    }
  | {
      readonly type: 'invoice-not-void';
      readonly invoice: InvoiceId;
      readonly number: string | null;
      readonly status: Exclude<Invoice['status'], 'void'>;
    }
  | { readonly type: 'public-link-revoked'; readonly invoice: InvoiceId }
  | ({ readonly type: 'already-reissued'; readonly replacedBy: InvoiceId } & AboutInvoice)
  | ({ readonly type: 'invoice-has-allocations' } & AboutInvoice & Sum)
  | ({ readonly type: 'invoice-has-credit-notes' } & AboutInvoice & Sum)
  | ({ readonly type: 'invoice-has-write-offs' } & AboutInvoice & Sum)
  | ({ readonly type: 'invoice-has-pending-payments' } & AboutInvoice & Sum)
  | { readonly type: 'no-lines'; readonly invoice: InvoiceId }
  | {
      readonly type: 'line-without-description';
      readonly invoice: InvoiceId;
      readonly line: LineId;
      readonly position: number;
    }
  | {
      readonly type: 'negative-line';
      readonly invoice: InvoiceId;
      readonly line: LineId;
      readonly position: number;
    }
  | { readonly type: 'total-too-large'; readonly invoice: InvoiceId }
  | { readonly type: 'total-negative'; readonly invoice: InvoiceId }
  | InstallmentRefusal
  | { readonly type: 'nothing-due'; readonly invoice: InvoiceId }
  | { readonly type: 'due-before-issue'; readonly issuedOn: Day; readonly dueOn: Day }
  | ({ readonly type: 'exceeds-amount-due'; readonly amountDue: Amount } & AboutInvoice & Sum)
  | ({
      readonly type: 'amount-reserved';
      readonly currency: Currency;
      readonly amountDue: Amount;
      readonly reserved: Amount;
    } & AboutInvoice)
  | ({ readonly type: 'exceeds-unallocated'; readonly unallocated: Amount } & AboutPayment & Sum)
  | {
      readonly type: 'allocations-exceed-amount';
      readonly currency: Currency;
      readonly amount: Amount;
      readonly applied: Amount;
    }
  | {
      readonly type: 'overpayment-not-allowed';
      readonly role: Role;
      readonly currency: Currency;
      readonly excess: Amount;
    }
  | ({ readonly type: 'exceeds-small-balance'; readonly limit: Amount } & AboutInvoice & Sum)
  | { readonly type: 'invoice-listed-twice'; readonly invoice: InvoiceId }
  | { readonly type: 'payment-listed-twice'; readonly payment: PaymentId }
  | ({ readonly type: 'other-client'; readonly client: string } & AboutInvoice)
  | { readonly type: 'currency-mismatch'; readonly expected: Currency; readonly actual: Currency }
  | ({ readonly type: 'payment-pending'; readonly payment: PaymentId } & Sum)
  | { readonly type: 'payment-failed'; readonly payment: PaymentId; readonly outcome: FailedOutcome }
  | ({ readonly type: 'payment-received' } & AboutPayment)
  | ({ readonly type: 'payment-void' } & AboutPayment)
  | ({ readonly type: 'payment-online'; readonly provider: string } & AboutPayment)
  | {
      readonly type: 'provider-reference-used';
      readonly provider: string;
      readonly reference: string;
      readonly payment: PaymentId;
    }
  | { readonly type: 'online-payment-off' }
  | { readonly type: 'method-not-online'; readonly name: string }
  | ({ readonly type: 'payment-has-allocations' } & AboutPayment & Sum)
  | ({ readonly type: 'payment-has-refunds' } & AboutPayment & Sum)
  | ({ readonly type: 'payment-has-pending-refunds' } & AboutPayment & Sum)
  | ({ readonly type: 'nothing-unallocated' } & AboutPayment)
  | { readonly type: 'allocation-removed'; readonly allocation: AllocationId; readonly number: string }
  | {
      readonly type: 'already-on-invoice';
      readonly allocation: AllocationId;
      readonly number: string;
      readonly invoiceNumber: string;
    }
  | ({
      readonly type: 'refund-not-pending';
      readonly status: 'completed' | 'failed' | 'returned';
    } & AboutRefund)
  | ({
      readonly type: 'refund-not-completed';
      readonly status: 'pending' | 'failed' | 'returned';
    } & AboutRefund)
  | CreditRefusal
  | DisputeRefusal
  | { readonly type: 'write-off-reversed'; readonly writeOff: WriteOffId; readonly number: string }
  | { readonly type: 'event-listed-twice'; readonly event: string }
  | { readonly type: 'event-of-other-client'; readonly event: string; readonly client: string }
  | {
      readonly type: 'event-already-invoiced';
      readonly event: string;
      readonly invoice: InvoiceId;
      readonly number: string | null;
      readonly status: Exclude<Invoice['status'], 'void'>;
    }
  | {
      readonly type: 'event-not-on-invoice';
      readonly event: string;
      readonly line: LineId;
      readonly position: number;
    }
  | { readonly type: 'line-listed-twice'; readonly line: LineId }
  | { readonly type: 'name-taken'; readonly name: string }
  | { readonly type: 'already-archived'; readonly name: string }
  | { readonly type: 'not-archived'; readonly name: string }
  | { readonly type: 'tax-rate-fixed'; readonly name: string }
  | { readonly type: 'tax-rate-archived'; readonly name: string }
  | { readonly type: 'tax-rate-listed-twice'; readonly rate: TaxRateId }
  | { readonly type: 'entry-archived'; readonly name: string }
  | { readonly type: 'entry-changed'; readonly kind: SettingsListKind; readonly entry: SettingsEntry }
  | { readonly type: 'notice-listed-twice'; readonly noticeHours: number }
  | { readonly type: 'event-past'; readonly startsAt: LocalTime; readonly canceledAt: LocalTime }
  | { readonly type: 'standard-template'; readonly name: string }
  | { readonly type: 'payment-method-archived'; readonly name: string }
  | { readonly type: 'last-payment-method'; readonly name: string }
  | { readonly type: 'method-type-fixed'; readonly name: string }
  | { readonly type: 'currency-listed-twice'; readonly currency: Currency }
  | { readonly type: 'location-listed-twice'; readonly location: string }
  | { readonly type: 'numbers-not-by-hand' }
  | { readonly type: 'next-number-too-low'; readonly next: number; readonly least: number };

export type RefusalType = Refusal['type'];
