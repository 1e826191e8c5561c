import {
  invoiceActions,
  isPositive,
  previewCredit,
  type CreditPreview,
  type Invoice,
  type OpenInvoice,
} from '@billkit/billing';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import {
  BillingCloseEvent,
  BillingCloseRequestEvent,
  BillingOpenEvent,
  type CloseReason,
} from '../events.js';
import { dayField, textField } from '../fields/field.js';
import { empty, errorBanner, unready } from '../parts/states.js';
import { controls } from '../styles/controls.js';
import { dialogs } from '../styles/dialogs.js';
import { layout } from '../styles/layout.js';
import { tables } from '../styles/tables.js';
import { tokens } from '../styles/tokens.js';
import { formatAmount, languageOf } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import { creditInputs, everythingLeft, withLine, type CreditEntry } from './credit-entry.js';
import { creditTotals, limits } from './credit-figures.js';
import { creditLines } from './credit-lines.js';

const emptyEntry: CreditEntry = { lines: new Map(), reason: '', issuedOn: '' };

/**
 * Credits lines of an open invoice, by quantity or by amount, with the caps in sight and the totals as they will be.
 *
 * @summary A credit note on one invoice.
 * @fires {BillingOpenEvent} billing-open - The dialog opened. Does not bubble.
 * @fires {BillingCloseRequestEvent} billing-close-request - A person wants to close it; can be stopped. Does not bubble.
 * @fires {BillingCloseEvent} billing-close - The dialog closed, with the reason. Does not bubble.
 * @fires {BillingRequestEvent} billing-credit-issue-request - Before the credit note is issued.
 * @fires {BillingDoneEvent} billing-credit-issued - After it was.
 * @fires {BillingErrorEvent} billing-error - It was not issued.
 * @csspart dialog - The dialog.
 * @csspart limits - What can be credited at most.
 * @csspart lines - The table of lines.
 * @csspart line - One of them.
 * @csspart totals - What it comes to.
 */
export class CreditNoteDialog extends LitElement {
  static override styles = [
    tokens,
    controls,
    layout,
    tables,
    dialogs,
    css`
      .how-much .input {
        width: 7rem;
        margin-inline-start: auto;
      }

      .how-much .error {
        max-width: 14rem;
        white-space: normal;
      }
    `,
  ];

  /** Whether it is shown. */
  @property({ type: Boolean, reflect: true }) accessor open = false;
  /** The invoice to credit. */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';
  /** What is ticked to begin with: nothing, or everything that is left. */
  @property() accessor preset: 'none' | 'all' | 'remaining' = 'none';

  @state() private accessor entry = emptyEntry;

  readonly #host = new HostController(this);
  readonly #command = new CommandController(this, this.#host);
  readonly #invoice = new QueryController(this, this.#host, () =>
    this.open && this.invoiceId
      ? ({ kind: 'invoice', where: { id: this.invoiceId }, limit: 1 } as const)
      : null,
  );
  /** Made when the dialog opens, so that issuing twice has one effect. */
  #ids = { command: 'cmd_', creditNote: 'crn_' } as { command: `cmd_${string}`; creditNote: `crn_${string}` };
  #isStarted = false;
  #isDirty = false;
  #answer: ((creditNote: string | null) => void) | undefined;

  /** Opens it. Answers, when it closes, the id of the credit note, or `null` when none was issued. */
  show(): Promise<string | null> {
    this.open = true;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Closes it without asking. */
  close(reason: CloseReason = 'api'): void {
    if (!this.open) return;
    this.open = false;
    this.#answer?.(reason === 'issued' ? this.#ids.creditNote : null);
    this.#answer = undefined;
    this.dispatchEvent(new BillingCloseEvent(reason));
  }

  /** Empties it. */
  reset(): void {
    this.#isStarted = false;
    this.#command.reset();
    this.requestUpdate();
  }

  /** Issues the credit note. Answers whether it was done; closes when it was. */
  async submit(): Promise<boolean> {
    const { reason, issuedOn } = this.entry;
    const { command: id, creditNote } = this.#ids;
    const invoice = this.invoiceId as `inv_${string}`;
    const lines = creditInputs(this.entry);
    const sent = await this.#command.send({
      type: 'issue-credit-note',
      id,
      creditNote,
      invoice,
      issuedOn,
      reason,
      lines,
    });
    if (sent.status === 'done') this.close('issued');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return sent.status === 'done';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') || changed.has('invoiceId')) this.#isStarted = false;
    const [host, invoice] = [this.#host.value, this.#record];
    if (!this.open || this.#isStarted || !host || !invoice) return;
    this.#isStarted = true;
    this.#isDirty = false;
    this.#command.reset();
    this.#ids = { command: host.newId('cmd'), creditNote: host.newId('crn') };
    const isEverything = this.preset !== 'none' && invoice.status === 'open';
    this.entry = {
      ...emptyEntry,
      issuedOn: host.today(),
      lines: isEverything ? everythingLeft(invoice) : new Map(),
    };
  }

  override updated(changed: PropertyValues<this>): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open === this.open) return;
    if (this.open) dialog.showModal();
    else dialog.close();
    if (changed.has('open') && this.open) this.dispatchEvent(new BillingOpenEvent());
  }

  override render(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.#onCancel}
      @keydown=${this.#onKeydown}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  #content(): TemplateResult {
    const invoice = this.#record;
    const name = invoice?.number ?? '';
    const title = html`<h2 class="title" part="title" id="title" tabindex="-1">Credit note for ${name}</h2>`;
    const refusal = this.#refusalOf(invoice);
    if (invoice?.status === 'open' && !refusal) return this.#form(invoice, title);
    const why = refusal
      ? empty(refusal)
      : (unready(this.#host, this.#invoice) ?? empty('This invoice does not exist.'));
    return html`<div class="dialog-body">
      ${title} ${why}
      <div class="footer">
        <button class="button" part="close-button button" type="button" @click=${() => this.close('cancel')}>
          Close
        </button>
      </div>
    </div>`;
  }

  #form(invoice: OpenInvoice, title: TemplateResult): TemplateResult {
    const language = languageOf(this);
    const inputs = creditInputs(this.entry);
    const preview = previewCredit(invoice, inputs);
    const credits = new Map(
      inputs.flatMap(({ line }, index) => {
        const credit = preview.lines[index];
        return credit ? [[line, credit] as const] : [];
      }),
    );
    const basis =
      invoice.taxMode === 'inclusive' ? 'Amounts include tax.' : 'Amounts are before tax; tax is added.';
    const act = isPositive(preview.figures.total)
      ? `Issue credit note of ${formatAmount(preview.figures.total, invoice.currency, language)}`
      : 'Issue credit note';
    return html`<form class="dialog-body" novalidate @submit=${this.#onSubmit}>
      ${title} ${limits(invoice, language)}
      <div class="toolbar" part="lines-toolbar">
        <button
          class="button"
          part="button"
          type="button"
          @click=${() => this.#fill(everythingLeft(invoice))}
        >
          Everything that is left
        </button>
        <button class="button" part="button" type="button" @click=${() => this.#fill(new Map())}>
          Clear
        </button>
        <span class="hint">${basis}</span>
      </div>
      ${creditLines({
        invoice,
        entry: this.entry,
        credits,
        language,
        onChange: (line, text) => this.#change(withLine(this.entry, line, text)),
      })}
      ${this.#fields()} ${creditTotals(invoice, preview, language)} ${errorBanner(this.#banner(preview))}
      <div class="footer" part="footer">
        <slot name="actions"></slot>
        <button class="button" part="button" type="button" @click=${this.#askToClose}>Cancel</button>
        <button
          class="button primary"
          part="button primary"
          type="submit"
          ?disabled=${this.#command.isRunning}
        >
          ${act}
        </button>
      </div>
    </form>`;
  }

  #fields(): TemplateResult {
    const { reason, issuedOn } = this.entry;
    return html`<div class="fields">
      ${textField({
        id: 'reason',
        label: 'Reason',
        value: reason,
        error: this.#errorOf('reason'),
        onInput: (value) => this.#change({ ...this.entry, reason: value }),
      })}
      ${dayField({
        id: 'issued-on',
        label: 'Date',
        value: issuedOn,
        error: this.#errorOf('issuedOn'),
        onInput: (value) => this.#change({ ...this.entry, issuedOn: value }),
      })}
    </div>`;
  }

  get #record(): Invoice | undefined {
    return this.#invoice.state.status === 'ready' ? this.#invoice.state.value[0]?.record : undefined;
  }

  /** Why the invoice cannot be credited now; empty when it can. */
  #refusalOf(invoice: Invoice | undefined): string {
    const actor = this.#host.value?.actor();
    const action = invoice && actor ? invoiceActions(invoice, actor) : [];
    const refusal = action.find(({ command }) => command === 'issue-credit-note')?.refusal;
    return refusal ? refusalText(refusal, languageOf(this)) : '';
  }

  #change(entry: CreditEntry): void {
    this.entry = entry;
    this.#isDirty = true;
    if (this.#command.state.status === 'refused') this.#command.reset();
  }

  #fill(lines: CreditEntry['lines']): void {
    this.#change({ ...this.entry, lines });
  }

  /** What the books said about a field the last time they were asked. */
  #errorOf(field: string): string | undefined {
    const { state } = this.#command;
    const isAsked = state.status === 'refused' && 'path' in state.refusal && state.refusal.path === field;
    return isAsked ? state.message : undefined;
  }

  /** What went wrong and has no field to stand at. */
  #banner(preview: CreditPreview): string {
    if (preview.refusal) return refusalText(preview.refusal, languageOf(this));
    const { state } = this.#command;
    if (state.status !== 'refused' || !('path' in state.refusal)) return this.#command.message;
    const { path } = state.refusal;
    if (path === 'lines') return 'Choose at least one line to credit.';
    return path === 'reason' || path === 'issuedOn' || path.startsWith('lines.') ? '' : state.message;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.submit();
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#requestClose('escape');
  };

  readonly #askToClose = (): void => this.#requestClose('cancel');

  /** The host may stop it, and what was typed is not thrown away by a slip of the finger. */
  #requestClose(reason: CloseReason): void {
    if (!this.dispatchEvent(new BillingCloseRequestEvent(reason))) return;
    if (reason === 'escape' && this.#isDirty) {
      this.#isDirty = false;
      this.requestUpdate();
      return;
    }
    this.close(reason);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'credit-note-dialog': CreditNoteDialog;
  }
}
