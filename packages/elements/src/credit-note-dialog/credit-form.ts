import { issueCreditNoteAction } from '@billkit/billing';
import type { CreditNoteId, Invoice, OpenInvoice, PaidInvoice, Refusal, RefundId } from '@billkit/billing';
import type { LitElement, ReactiveController } from 'lit';
import { CommandController } from '../controllers/command-controller.js';
import type { DialogController } from '../controllers/dialog-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import type { Way } from '../controllers/find-way.js';
import { WayController } from '../controllers/way-controller.js';
import { creditInputs, dispositionInput, emptyEntry, entryOf, everythingLeft } from './credit-entry.js';
import type { CreditEntry } from './credit-entry.js';
import { CreditFormData } from './credit-form-data.js';

/** What a credit note is filled in for. */
export interface CreditFormSurroundings {
  readonly host: HostController;
  readonly dialog: DialogController;
  /** Empty while the dialog is closed. */
  readonly invoice: () => string;
  /** Whether everything that is left is ticked to begin with. */
  readonly isEverything: () => boolean;
}

type Ids = Record<'issue' | 'save' | 'delete', `cmd_${string}`> & { readonly creditNote: CreditNoteId };

/** What is asked in the place of a reason that is not given yet: no other decision hangs on it. */
const someReason = '–';

/**
 * A credit note while it is filled in: what was typed, and what the books would say to it now. It is loaded when a dialog
 * opens for the first time.
 */
export class CreditForm implements ReactiveController {
  entry = emptyEntry;
  /** The draft that is gone on with. */
  draft: { readonly id: CreditNoteId; readonly version: number } | undefined;
  isStarted = false;
  readonly data: CreditFormData;
  readonly command: CommandController;
  readonly #issuing: WayController;
  readonly #saving: WayController;
  readonly #element: LitElement;
  readonly #around: CreditFormSurroundings;
  readonly #refunds = new Map<string, RefundId>();
  /** Made when the form begins, so that sending twice has one effect. */
  #ids: Ids = { issue: 'cmd_', save: 'cmd_', delete: 'cmd_', creditNote: 'crn_' };

  constructor(element: LitElement, around: CreditFormSurroundings) {
    const { host, invoice } = around;
    this.#element = element;
    this.#around = around;
    this.command = new CommandController(element, host, ['issue-credit-note', 'save-credit-note-draft']);
    this.data = new CreditFormData(element, host, invoice);
    element.addController(this);
    this.#issuing = new WayController(element, host, () => {
      const asked = this.#asked;
      return asked && { ...asked, type: 'issue-credit-note' };
    });
    this.#saving = new WayController(element, host, () => {
      const asked = this.#asked;
      return asked && { ...asked, type: 'save-credit-note-draft', version: this.draft?.version ?? 0 };
    });
  }

  /** Begins anew with the next thing that is read. */
  restart(): void {
    this.isStarted = false;
    this.command.reset();
  }

  /** Begins once everything is read: with the draft there is, or blank. */
  hostUpdate(): void {
    const { invoice, draft, isRead } = this.data;
    if (!this.isStarted && this.#around.invoice() && invoice && isRead) this.#begin(invoice, draft);
  }

  #begin(invoice: Invoice, draft: CreditFormData['draft']): void {
    const host = this.#around.host.value;
    if (!host) return;
    this.isStarted = true;
    this.draft = draft && { id: draft.record.id, version: draft.version };
    const id = () => host.newId('cmd');
    const creditNote = draft?.record.id ?? host.newId('crn');
    this.#ids = { issue: id(), save: id(), delete: id(), creditNote };
    this.#refunds.clear();
    const isEverything = this.#around.isEverything();
    // The first line, or the title when all is ticked.
    this.#around.dialog.begin(isEverything ? '#title' : 'input[type="checkbox"]:not(:disabled)');
    const lines = isEverything && isIssued(invoice) ? everythingLeft(invoice) : emptyEntry.lines;
    this.entry = draft ? entryOf(draft.record) : { ...emptyEntry, issuedOn: host.today(), lines };
  }

  readonly change = (entry: CreditEntry): void => {
    this.entry = entry;
    this.#around.dialog.touch();
    this.command.forgive();
    this.#element.requestUpdate();
  };

  /** The invoice, where a credit note on it can be filled in: also where steps before it would make it possible. */
  get creditable(): OpenInvoice | PaidInvoice | undefined {
    const { invoice } = this.data;
    if (!invoice || !isIssued(invoice)) return undefined;
    const { refusal } = this;
    return !refusal || inTheWay.includes(refusal.type) ? invoice : undefined;
  }

  /** Why the invoice takes no credit note as it is; of one of which nothing is left, that, and not that it is paid. */
  get refusal(): Refusal | null {
    const [{ invoice, preferences }, actor] = [this.data, this.#around.host.value?.actor()];
    if (!invoice || !actor) return null;
    const { refusal } = issueCreditNoteAction(invoice, actor, preferences);
    return refusal?.type === 'invoice-not-open'
      ? (issueCreditNoteAction(invoice, actor, { accountCredit: true }).refusal ?? refusal)
      : refusal;
  }

  /** What would come of issuing it now. */
  get way(): Way | undefined {
    return this.#issuing.way;
  }

  get canIssue(): boolean {
    return this.#issuing.isFree && this.#reason !== '';
  }

  get canSave(): boolean {
    return this.#saving.isFree && this.#reason !== '';
  }

  /** The id it has, or is to have. */
  get creditNote(): CreditNoteId {
    return this.#ids.creditNote;
  }

  /** Issues it, through its draft where it has one. Answers whether it was done. */
  async issue(): Promise<boolean> {
    const { issue: id, creditNote } = this.#ids;
    if (!this.draft) return this.#finish({ ...this.#content, type: 'issue-credit-note', id });
    if (this.#around.dialog.isDirty && !(await this.#store())) return false;
    const { version } = this.draft;
    return this.#finish({ type: 'issue-credit-note-draft', id, creditNote, version });
  }

  /** Takes what is in the way away, and issues it: all of that or nothing. */
  async carryOut(): Promise<boolean> {
    const { way } = this;
    if (way?.status !== 'planned' || this.#reason === '') return this.issue();
    const { creditNote, issue: id } = this.#ids;
    const steps = way.steps.map((step) =>
      step.type === 'issue-credit-note' ? { ...step, reason: this.entry.reason } : step,
    );
    const after = this.draft ? [{ type: 'delete-credit-note-draft', creditNote } as const] : [];
    return this.#finish({ type: 'execute-plan', id, steps: [...steps, ...after] });
  }

  /** Keeps it as a draft. */
  async save(): Promise<boolean> {
    const isSaved = await this.#store();
    if (isSaved) this.#around.dialog.close('saved');
    return isSaved;
  }

  /** Erases its draft, and begins with a blank one. */
  async deleteDraft(): Promise<void> {
    const { delete: id, creditNote } = this.#ids;
    const sent = await this.command.send({ type: 'delete-credit-note-draft', id, creditNote });
    if (sent.status !== 'done' || !this.data.invoice) return;
    this.restart();
    this.#begin(this.data.invoice, undefined);
  }

  async #store(): Promise<boolean> {
    const version = this.draft?.version ?? 0;
    const sent = await this.command.send({
      ...{ ...this.#content, type: 'save-credit-note-draft', id: this.#ids.save, version },
    });
    if (sent.status !== 'done') return false;
    this.#around.dialog.isDirty = false;
    this.draft = { id: this.#ids.creditNote, version: version + 1 };
    this.#ids = { ...this.#ids, save: this.#around.host.value?.newId('cmd') ?? 'cmd_' };
    return true;
  }

  async #finish(command: Parameters<CommandController['send']>[0]): Promise<boolean> {
    const sent = await this.command.send(command);
    if (sent.status === 'done') this.#around.dialog.close('issued');
    return sent.status === 'done';
  }

  get #reason(): string {
    return this.entry.reason.trim();
  }

  /** What the books are asked about while it is filled in. */
  get #asked() {
    const { isStarted } = this;
    return isStarted && this.#around.invoice()
      ? { ...this.#content, reason: this.#reason || someReason }
      : null;
  }

  /** What is filled in, as both commands take it. */
  get #content() {
    const { reason, memo, issuedOn, disposition } = this.entry;
    // What was unlinked meanwhile cannot be given back; that what was to be has no place now is shown.
    const held = new Set(this.data.allocations.map(({ id }) => id));
    const refunds = new Map([...disposition.refunds].filter(([id]) => held.has(id)));
    return {
      ...{ creditNote: this.#ids.creditNote, invoice: this.#around.invoice() as `inv_${string}` },
      ...{ issuedOn, reason, lines: creditInputs(this.entry), ...(memo.trim() && { memo }) },
      ...dispositionInput({ ...disposition, refunds }, (allocation) => this.#refundOf(allocation)),
    };
  }

  #refundOf(allocation: string): RefundId {
    const id = this.#refunds.get(allocation) ?? this.#around.host.value?.newId('rfd') ?? 'rfd_';
    this.#refunds.set(allocation, id);
    return id;
  }
}

/** What steps before it may take away. */
const inTheWay: readonly Refusal['type'][] = ['invoice-not-open', 'amount-reserved'];

const isIssued = (invoice: Invoice): invoice is OpenInvoice | PaidInvoice =>
  invoice.status === 'open' || invoice.status === 'paid';
