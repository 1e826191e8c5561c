import type {
  Asked,
  AuditEntry,
  Command,
  CommandType,
  Party,
  PartyRole,
  Refusal,
  StorageProblem,
} from '@billkit/billing';
import type { DraftContent, Invoice, InvoiceId } from '@billkit/billing';

/** The names of the events around each write: asked before it, and told after it was done. Public surface. */
export const eventNames = {
  'create-draft': ['billing-invoice-save-request', 'billing-invoice-saved'],
  'revise-draft': ['billing-invoice-save-request', 'billing-invoice-saved'],
  'delete-draft': ['billing-invoice-delete-request', 'billing-invoice-deleted'],
  'number-draft': ['billing-invoice-number-request', 'billing-invoice-numbered'],
  'finalize-invoice': ['billing-invoice-finalize-request', 'billing-invoice-finalized'],
  'revert-to-draft': ['billing-invoice-revert-request', 'billing-invoice-reverted'],
  'void-invoice': ['billing-invoice-void-request', 'billing-invoice-voided'],
  'create-public-link': ['billing-public-link-create-request', 'billing-public-link-created'],
  'revoke-public-link': ['billing-public-link-revoke-request', 'billing-public-link-revoked'],
  'duplicate-invoice': ['billing-invoice-duplicate-request', 'billing-invoice-duplicated'],
  'reissue-invoice': ['billing-invoice-reissue-request', 'billing-invoice-reissued'],
  'mark-as-sent': ['billing-invoice-mark-sent-request', 'billing-invoice-marked-sent'],
  'record-payment': ['billing-payment-record-request', 'billing-payment-recorded'],
  'start-online-payment': ['billing-online-payment-start-request', 'billing-online-payment-started'],
  'confirm-online-payment': ['billing-online-payment-confirm-request', 'billing-online-payment-confirmed'],
  'fail-online-payment': ['billing-online-payment-fail-request', 'billing-online-payment-failed'],
  'allocate-payment': ['billing-payment-allocate-request', 'billing-payment-allocated'],
  'allocate-payments': ['billing-payments-allocate-request', 'billing-payments-allocated'],
  'move-allocation': ['billing-allocation-move-request', 'billing-allocation-moved'],
  'remove-allocation': ['billing-allocation-remove-request', 'billing-allocation-removed'],
  'refund-payment': ['billing-payment-refund-request', 'billing-payment-refunded'],
  'refund-invoices': ['billing-invoices-refund-request', 'billing-invoices-refunded'],
  'complete-refund': ['billing-refund-complete-request', 'billing-refund-completed'],
  'fail-refund': ['billing-refund-fail-request', 'billing-refund-failed'],
  'return-refund': ['billing-refund-return-request', 'billing-refund-returned'],
  'void-payment': ['billing-payment-void-request', 'billing-payment-voided'],
  'open-dispute': ['billing-dispute-open-request', 'billing-dispute-opened'],
  'win-dispute': ['billing-dispute-win-request', 'billing-dispute-won'],
  'lose-dispute': ['billing-dispute-lose-request', 'billing-dispute-lost'],
  'reverse-dispute': ['billing-dispute-reverse-request', 'billing-dispute-reversed'],
  'issue-credit-note': ['billing-credit-issue-request', 'billing-credit-issued'],
  'save-credit-note-draft': ['billing-credit-draft-save-request', 'billing-credit-draft-saved'],
  'delete-credit-note-draft': ['billing-credit-draft-delete-request', 'billing-credit-draft-deleted'],
  'issue-credit-note-draft': ['billing-credit-issue-request', 'billing-credit-issued'],
  'void-credit-note': ['billing-credit-void-request', 'billing-credit-voided'],
  'apply-credit': ['billing-credit-apply-request', 'billing-credit-applied'],
  'remove-credit-allocation': [
    'billing-credit-allocation-remove-request',
    'billing-credit-allocation-removed',
  ],
  'refund-credit': ['billing-credit-refund-request', 'billing-credit-refunded'],
  'write-off-invoice': ['billing-invoice-write-off-request', 'billing-invoice-written-off'],
  'reverse-write-off': ['billing-write-off-reverse-request', 'billing-write-off-reversed'],
  'execute-plan': ['billing-plan-execute-request', 'billing-plan-executed'],
  'close-period': ['billing-period-close-request', 'billing-period-closed'],
  'change-preferences': ['billing-preferences-save-request', 'billing-preferences-saved'],
  'add-system-tax-rates': ['billing-tax-rates-add-request', 'billing-tax-rates-added'],
  'save-tax-rate': ['billing-tax-rate-save-request', 'billing-tax-rate-saved'],
  'archive-tax-rate': ['billing-tax-rate-archive-request', 'billing-tax-rate-archived'],
  'restore-tax-rate': ['billing-tax-rate-restore-request', 'billing-tax-rate-restored'],
  'save-payment-method': ['billing-payment-method-save-request', 'billing-payment-method-saved'],
  'archive-payment-method': ['billing-payment-method-archive-request', 'billing-payment-method-archived'],
  'restore-payment-method': ['billing-payment-method-restore-request', 'billing-payment-method-restored'],
  'save-business': ['billing-business-save-request', 'billing-business-saved'],
  'save-invoice-template': ['billing-template-save-request', 'billing-template-saved'],
  'archive-invoice-template': ['billing-template-archive-request', 'billing-template-archived'],
  'restore-invoice-template': ['billing-template-restore-request', 'billing-template-restored'],
  'save-cancellation-reason': [
    'billing-cancellation-reason-save-request',
    'billing-cancellation-reason-saved',
  ],
  'archive-cancellation-reason': [
    'billing-cancellation-reason-archive-request',
    'billing-cancellation-reason-archived',
  ],
  'restore-cancellation-reason': [
    'billing-cancellation-reason-restore-request',
    'billing-cancellation-reason-restored',
  ],
  'save-cancellation-policy': [
    'billing-cancellation-policy-save-request',
    'billing-cancellation-policy-saved',
  ],
  'save-catalog-item': ['billing-item-save-request', 'billing-item-saved'],
  'archive-catalog-item': ['billing-item-archive-request', 'billing-item-archived'],
  'restore-catalog-item': ['billing-item-restore-request', 'billing-item-restored'],
  'save-directory-entry': ['billing-directory-save-request', 'billing-directory-saved'],
  'archive-directory-entry': ['billing-directory-archive-request', 'billing-directory-archived'],
  'restore-directory-entry': ['billing-directory-restore-request', 'billing-directory-restored'],
  'erase-client': ['billing-client-erase-request', 'billing-client-erased'],
} as const satisfies Readonly<Record<CommandType, readonly [request: string, done: string]>>;

const asking = { bubbles: true, composed: true, cancelable: true } as const;
const telling = { bubbles: true, composed: true } as const;

/**
 * Asked before each write, with the exact command. `preventDefault()` stops it; `waitUntil(promise)` holds it until
 * the host has agreed, and a rejected promise stops it with the error's message.
 */
export class BillingRequestEvent extends CustomEvent<{ readonly command: Asked<Command> }> {
  readonly #answers: Promise<unknown>[] = [];

  constructor(command: Asked<Command>) {
    super(eventNames[command.type][0], { ...asking, detail: { command } });
  }

  waitUntil(answer: Promise<unknown>): void {
    this.#answers.push(answer);
  }

  /** Settles when the host has agreed to everything; rejects with the first no. */
  agreed(): Promise<unknown> {
    return Promise.all(this.#answers);
  }
}

/** Told after a write was done, with its audit entry. */
export class BillingDoneEvent extends CustomEvent<{ readonly entry: AuditEntry }> {
  constructor(entry: AuditEntry) {
    super(eventNames[entry.command.type][1], { ...telling, detail: { entry } });
  }
}

/** What went wrong: a refusal, what the store said, what the host said, or a mistake of ours. */
export interface BillingErrorDetail {
  readonly code: Refusal['type'] | StorageProblem | 'vetoed' | 'unexpected';
  /** For a person. */
  readonly message: string;
  readonly refusal?: Refusal;
  readonly cause?: unknown;
}

/** Told when a write or a read did not come about. Every request is followed by exactly one done or error. */
export class BillingErrorEvent extends CustomEvent<BillingErrorDetail> {
  constructor(detail: BillingErrorDetail) {
    super('billing-error', { ...telling, detail });
  }
}

/** What a link or a row leads to. */
export type Destination = 'invoice' | 'payment' | 'client' | 'credit-note';

/** Asked when a person follows a link in an element; the host shows the place, elements never do. */
export class BillingNavigateEvent extends CustomEvent<{ readonly to: Destination; readonly id: string }> {
  constructor(to: Destination, id: string) {
    super('billing-navigate', { ...asking, detail: { to, id } });
  }
}

/**
 * Asked when a person chooses something that takes another element: a new payment, a credit note, the editor. The host
 * opens that element.
 */
export class BillingActionRequestEvent extends CustomEvent<{
  readonly action: CommandType;
  readonly id: string;
}> {
  constructor(action: CommandType, id: string) {
    super('billing-action-request', { ...asking, detail: { action, id } });
  }
}

/** Told when a person narrowed a list down or ordered it otherwise: its view, to be kept in an address. */
export class BillingQueryChangeEvent extends CustomEvent<{ readonly view: string }> {
  constructor(view: string) {
    super('billing-query-change', { ...telling, detail: { view } });
  }
}

/** Told when an editor took up what was typed before a reload or a crash: how many fields and lines are not saved. */
export class BillingDraftRestoredEvent extends CustomEvent<{
  readonly invoice: string;
  readonly changes: number;
}> {
  constructor(invoice: string, changes: number) {
    super('billing-draft-restored', { ...telling, detail: { invoice, changes } });
  }
}

/** What both sides of a conflict wrote, and how it ends. */
export interface BillingConflictDetail {
  readonly invoice: InvoiceId;
  /** What is typed, as it would be saved. */
  readonly mine: Asked<DraftContent>;
  /** What somebody else wrote meanwhile; null: they deleted it. */
  readonly theirs: Invoice | null;
  /** The next save replaces theirs. Does nothing where it is no draft any more. */
  readonly keepMine: () => void;
  /** What was typed is gone. */
  readonly loadTheirs: () => void;
}

/**
 * Told when somebody else wrote what is being typed in; nothing of either is lost. `preventDefault()` leaves the question
 * to the host, who ends it with `keepMine()` or `loadTheirs()`.
 */
export class BillingConflictEvent extends CustomEvent<BillingConflictDetail> {
  constructor(detail: BillingConflictDetail) {
    super('billing-conflict', { ...asking, detail });
  }
}

/** Asked before a pasted table becomes lines; `preventDefault()` leaves it in its preview. */
export class BillingLinesPasteEvent extends CustomEvent<{
  /** How many lines it becomes. */
  readonly lines: number;
  /** What each column of the table becomes. */
  readonly columns: readonly string[];
  /** How many cells are pasted that have to be mended. */
  readonly problems: number;
}> {
  constructor(lines: number, columns: readonly string[], problems: number) {
    super('billing-lines-paste', { ...asking, detail: { lines, columns, problems } });
  }
}

/**
 * Asked when a person adds someone by name and the directory is the host's own, which then answers with whom it added,
 * now or later. Whoever was chosen before stays until it does.
 */
export class BillingPartyCreateRequestEvent extends CustomEvent<{
  readonly role: PartyRole;
  readonly name: string;
  readonly respond: (party: Party) => void;
}> {
  constructor(role: PartyRole, name: string, respond: (party: Party) => void) {
    super('billing-party-create-request', { ...asking, detail: { role, name, respond } });
  }
}

/** Told when a person leaves a payment form without recording anything. */
export class BillingPaymentCancelEvent extends CustomEvent<null> {
  constructor() {
    super('billing-payment-cancel', telling);
  }
}

/** Why a dialog closed. */
export type CloseReason = 'issued' | 'cancel' | 'escape' | 'api';

/** A dialog opened. Does not bubble: a dialog around it would take it for its own. */
export class BillingOpenEvent extends CustomEvent<null> {
  constructor() {
    super('billing-open');
  }
}

/** A person wants to close a dialog; `preventDefault()` keeps it open. Does not bubble. */
export class BillingCloseRequestEvent extends CustomEvent<{ readonly reason: CloseReason }> {
  constructor(reason: CloseReason) {
    super('billing-close-request', { cancelable: true, detail: { reason } });
  }
}

/** A dialog closed. Does not bubble. */
export class BillingCloseEvent extends CustomEvent<{ readonly reason: CloseReason }> {
  constructor(reason: CloseReason) {
    super('billing-close', { detail: { reason } });
  }
}

type Pairs = typeof eventNames;
type RequestEvents = Record<Pairs[CommandType][0], BillingRequestEvent>;
type DoneEvents = Record<Pairs[CommandType][1], BillingDoneEvent>;

declare global {
  interface HTMLElementEventMap extends RequestEvents, DoneEvents {
    'billing-error': BillingErrorEvent;
    'billing-action-request': BillingActionRequestEvent;
    'billing-open': BillingOpenEvent;
    'billing-close-request': BillingCloseRequestEvent;
    'billing-close': BillingCloseEvent;
    'billing-conflict': BillingConflictEvent;
    'billing-draft-restored': BillingDraftRestoredEvent;
    'billing-lines-paste': BillingLinesPasteEvent;
    'billing-navigate': BillingNavigateEvent;
    'billing-party-create-request': BillingPartyCreateRequestEvent;
    'billing-query-change': BillingQueryChangeEvent;
    'billing-payment-cancel': BillingPaymentCancelEvent;
  }
}
