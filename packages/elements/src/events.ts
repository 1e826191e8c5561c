import type {
  Asked,
  AuditEntry,
  Command,
  CommandType,
  Party,
  OfferedItem,
  PartyRole,
  Refusal,
  StorageProblem,
} from '@billkit/billing';
import type { DraftContent, Invoice, InvoiceId, IssuedInvoice } from '@billkit/billing';
import type { eventNames } from './event-names.js';

const asking = { bubbles: true, composed: true, cancelable: true } as const;
const telling = { bubbles: true, composed: true } as const;

/** Asked of the host, who may stop it with `preventDefault()` or take its time with `waitUntil(promise)`. */
class BillingAskEvent<Detail> extends CustomEvent<Detail> {
  readonly #answers: Promise<unknown>[] = [];

  constructor(name: string, detail: Detail) {
    super(name, { ...asking, detail });
  }

  waitUntil(answer: Promise<unknown>): void {
    this.#answers.push(answer);
  }

  /** Whether anybody answers. */
  get isAnswered(): boolean {
    return this.#answers.length > 0;
  }

  /** Settles when the host has agreed to everything; rejects with the first no. */
  agreed(): Promise<unknown> {
    return Promise.all(this.#answers);
  }
}

/**
 * Asked before each write, with the exact command. `preventDefault()` stops it; `waitUntil(promise)` holds it until
 * the host has agreed, and a rejected promise stops it with the error's message.
 */
export class BillingRequestEvent extends BillingAskEvent<{ readonly command: Asked<Command> }> {
  constructor(name: keyof RequestEvents, command: Asked<Command>) {
    super(name, { command });
  }
}

/** An invoice that is to be sent. */
export interface BillingSendDetail {
  readonly invoice: IssuedInvoice;
  /** The addresses, with commas in between. */
  readonly to: string;
  readonly subject: string;
  readonly message: string;
  /** The invoice as it is printed: a page of its own that needs nothing else, to be attached or made a PDF of. */
  readonly document: File;
}

/**
 * Asked of the host, who sends invoices: `waitUntil(promise)` until it went out; then it is marked as sent. A rejected
 * promise says why it did not, with the error's message. Nobody who waits: it was not sent.
 */
export class BillingSendRequestEvent extends BillingAskEvent<BillingSendDetail> {
  constructor(detail: BillingSendDetail) {
    super('billing-send-request', detail);
  }
}

/** Told after a write was done, with its audit entry. */
export class BillingDoneEvent extends CustomEvent<{ readonly entry: AuditEntry }> {
  constructor(name: keyof DoneEvents, entry: AuditEntry) {
    super(name, { ...telling, detail: { entry } });
  }
}

/** What went wrong: a refusal, what the store said, what the host said, or a mistake of ours. */
export interface BillingErrorDetail {
  readonly code: Refusal['type'] | StorageProblem | 'vetoed' | 'not-sent' | 'unexpected';
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

/** What takes another element: what a command does, or sending an invoice. */
export type ActionAsked = CommandType | 'send-invoice';

/**
 * Asked when a person chooses something that takes another element: a new payment, a credit note, the editor, the dialog
 * that sends. The host opens that element.
 */
export class BillingActionRequestEvent extends CustomEvent<{
  readonly action: ActionAsked;
  readonly id: string;
}> {
  constructor(action: ActionAsked, id: string) {
    super('billing-action-request', { ...asking, detail: { action, id } });
  }
}

/** Told when a person narrowed a list down or ordered it otherwise: its view, to be kept in an address. */
export class BillingQueryChangeEvent extends CustomEvent<{ readonly view: string }> {
  constructor(view: string) {
    super('billing-query-change', { ...telling, detail: { view } });
  }
}

/** Told when a person chose other rows of a list: their ids. */
export class BillingSelectionChangeEvent extends CustomEvent<{ readonly ids: readonly string[] }> {
  constructor(ids: readonly string[]) {
    super('billing-selection-change', { ...telling, detail: { ids } });
  }
}

/** What spread a sum: a strategy, a person's hand, or nothing any more. */
export type AllocationSource = 'oldest' | 'exact' | 'proportional' | 'hand' | 'clear';

/** Told when a person spread a sum over invoices otherwise. */
export class BillingAllocationChangeEvent extends CustomEvent<{
  readonly allocations: readonly { readonly invoice: string; readonly amount: string }[];
  /** What is left, as plain decimal text; below zero where more is spread than there is. */
  readonly unapplied: string;
  readonly source: AllocationSource;
}> {
  constructor(
    allocations: readonly { readonly invoice: string; readonly amount: string }[],
    unapplied: string,
    source: AllocationSource,
  ) {
    super('billing-allocation-change', { ...telling, detail: { allocations, unapplied, source } });
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

/**
 * Asked when a person looks for something that is not on the price list and the directory is the host's own, which then
 * answers with what it put there, now or later. The line is filled with it.
 */
export class BillingItemCreateRequestEvent extends CustomEvent<{
  readonly name: string;
  readonly respond: (item: OfferedItem) => void;
}> {
  constructor(name: string, respond: (item: OfferedItem) => void) {
    super('billing-item-create-request', { ...asking, detail: { name, respond } });
  }
}

/** Told when a person leaves a payment form without recording anything. */
export class BillingPaymentCancelEvent extends CustomEvent<null> {
  constructor() {
    super('billing-payment-cancel', telling);
  }
}

/** Why a dialog closed. */
export type CloseReason = 'issued' | 'sent' | 'saved' | 'cancel' | 'escape' | 'api';

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
    'billing-allocation-change': BillingAllocationChangeEvent;
    'billing-open': BillingOpenEvent;
    'billing-close-request': BillingCloseRequestEvent;
    'billing-close': BillingCloseEvent;
    'billing-conflict': BillingConflictEvent;
    'billing-draft-restored': BillingDraftRestoredEvent;
    'billing-lines-paste': BillingLinesPasteEvent;
    'billing-navigate': BillingNavigateEvent;
    'billing-item-create-request': BillingItemCreateRequestEvent;
    'billing-party-create-request': BillingPartyCreateRequestEvent;
    'billing-query-change': BillingQueryChangeEvent;
    'billing-selection-change': BillingSelectionChangeEvent;
    'billing-send-request': BillingSendRequestEvent;
    'billing-payment-cancel': BillingPaymentCancelEvent;
  }
}
