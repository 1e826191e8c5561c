import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HostController } from '../controllers/host-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import {
  BillingCloseEvent,
  BillingCloseRequestEvent,
  BillingNavigateEvent,
  BillingOpenEvent,
  type CloseReason,
} from '../events.js';
import { loading, noProvider, readFailed } from '../parts/states.js';
import { sharedStyles } from '../styles/shared.js';
import { buttons } from '../text/english/words.js';
import { addEnglish, languageOf } from '../text/language.js';
import type { CreditForm } from './credit-form.js';
import type * as CreditWork from './credit-work.js';
import { dialogStyles } from './dialog-styles.js';

addEnglish({ buttons });

/**
 * Credits lines of an invoice, by quantity or by amount, with the caps in sight and the totals as they will be: at once, or
 * kept as a draft, which the dialog goes on with when it opens again. Where the account keeps credit it says what becomes of
 * the part above the amount due; where something stands in the way it shows the steps that take it away.
 *
 * @summary A credit note on one invoice.
 * @fires {BillingOpenEvent} billing-open - The dialog opened. Does not bubble.
 * @fires {BillingCloseRequestEvent} billing-close-request - A person wants to close it; can be stopped. Does not bubble.
 * @fires {BillingCloseEvent} billing-close - The dialog closed, with the reason. Does not bubble.
 * @fires {BillingRequestEvent} billing-credit-issue-request - Before the credit note is issued.
 * @fires {BillingDoneEvent} billing-credit-issued - After it was.
 * @fires {BillingRequestEvent} billing-credit-draft-save-request - Before it is kept as a draft.
 * @fires {BillingDoneEvent} billing-credit-draft-saved - After it was.
 * @fires {BillingRequestEvent} billing-credit-draft-delete-request - Before its draft is deleted.
 * @fires {BillingDoneEvent} billing-credit-draft-deleted - After it was.
 * @fires {BillingRequestEvent} billing-plan-execute-request - Before it is issued with the steps that make it possible.
 * @fires {BillingDoneEvent} billing-plan-executed - After it was.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose a credit note that is on the invoice already.
 * @fires {BillingErrorEvent} billing-error - It was not issued.
 * @slot actions - Buttons of the host, before the dialog's own.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the invoice could not be read.
 * @slot empty - In the place of why the invoice takes no credit note.
 * @csspart dialog - The dialog.
 * @csspart limits - What can be credited at most, of all and at each rate.
 * @csspart lines-toolbar - The quick choices.
 * @csspart lines - The table of lines.
 * @csspart line - One of them.
 * @csspart credit-quantity - How much of a line's quantity is credited.
 * @csspart credit-amount - How much of a line's amount is credited.
 * @csspart disposition - What becomes of the part above the amount due.
 * @csspart disposition-row - One place where some of it goes.
 * @csspart remainder - What of it has no place yet.
 * @csspart plan - The steps that make it possible.
 * @csspart preview - The number it gets.
 * @csspart totals - What it comes to.
 * @csspart close-button - Closes it.
 * @cssproperty --billing-credit-dialog-width - How wide it may get. Default: 54rem.
 */
export class CreditNoteDialog extends LitElement {
  static override styles = [sharedStyles, dialogStyles];

  /** Whether it is shown. */
  @property({ type: Boolean, reflect: true }) accessor open = false;
  /** The invoice to credit. */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';
  /** What is ticked to begin with: nothing, or everything that is left. A draft is gone on with as it is. */
  @property() accessor preset: 'none' | 'all' | 'remaining' = 'none';

  /** Whether a person was asked if what they typed may go. */
  @state() private accessor isLeaving = false;

  readonly #host = new HostController(this);
  /** What a closed dialog needs none of. */
  readonly #work = new OnDemand(this, async (language) => {
    const view: typeof CreditWork = await import('./credit-work.js');
    this.#form ??= new view.CreditForm(this, {
      host: this.#host,
      invoice: () => (this.open ? this.invoiceId : ''),
      isEverything: () => this.preset !== 'none',
      onDone: (reason, creditNote) => this.#close(reason, creditNote),
    });
    return { view, styles: view.creditNoteStyles, texts: await view.loadTexts(language) };
  });
  #form: CreditForm | undefined;
  /** Whether the form has just come, and focus is to go into it. */
  #isArriving = false;
  /** Whether it was told that the dialog opened, and not yet that it closed. */
  #isShown = false;
  #answer: ((creditNote: string | null) => void) | undefined;

  /** Opens it. Answers, when it closes, the id of the credit note, or `null` when none was issued. */
  show(): Promise<string | null> {
    this.open = true;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Closes it without asking. */
  close(reason: CloseReason = 'api'): void {
    this.#close(reason);
  }

  /** Empties it. */
  reset(): void {
    this.#form?.restart();
    this.requestUpdate();
  }

  /** Issues the credit note. Answers whether it was done; closes when it was. */
  async submit(): Promise<boolean> {
    return this.#send((form) => form.issue());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Taken off the page it is no modal any more, and whoever waits for its answer would wait for ever.
    this.close();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') && !changed.has('invoiceId')) return;
    this.#form?.restart();
    this.#isArriving = this.open;
    this.isLeaving = false;
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && dialog.open !== this.open) {
      if (this.open) dialog.showModal();
      else dialog.close();
    }
    if (this.open) this.#arrive();
    // The host took the attribute away.
    else this.#end('api', null);
  }

  override render(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      @input=${() => (this.isLeaving = false)}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  #content(): TemplateResult {
    const language = languageOf(this);
    const [{ part, isFailed, retry }, form] = [this.#work, this.#form];
    if (part && form)
      return part.view.creditContent({
        ...{ form, language, texts: part.texts, isLeaving: this.isLeaving },
        today: this.#host.value?.today(),
        onSubmit: () => void this.submit(),
        onCarryOut: () => void this.#send((one) => one.carryOut()),
        onSave: () => void this.#send((one) => one.save()),
        onClose: (reason) => this.#requestClose(reason),
        onNote: (id) => this.#leaveFor(id),
      });
    const waiting = this.#host.isMissing
      ? noProvider(language)
      : isFailed
        ? readFailed(retry, language)
        : loading(language);
    return html`<div class="dialog-body" id="title" aria-label=${language.texts.states.loading}>
      ${waiting}
      <div class="footer">
        <button class="button" part="close-button button" type="button" @click=${() => this.close('cancel')}>
          ${language.texts.buttons.close}
        </button>
      </div>
    </div>`;
  }

  /** Sends, and puts a person where something is to be mended. */
  async #send(how: (form: CreditForm) => Promise<boolean>): Promise<boolean> {
    const isDone = this.#form !== undefined && (await how(this.#form));
    await this.updateComplete;
    if (!isDone) this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return isDone;
  }

  /** Tells that it opened, and puts a person where they begin: the first line, or the title when all is ticked. */
  #arrive(): void {
    if (!this.#isShown) {
      this.#isShown = true;
      this.dispatchEvent(new BillingOpenEvent());
    }
    if (!this.#isArriving || !this.#form?.isStarted || !this.#work.loaded) return;
    this.#isArriving = false;
    const first = this.preset === 'none' ? 'input[type="checkbox"]:not(:disabled)' : '#title';
    const root = this.renderRoot;
    (root.querySelector<HTMLElement>(first) ?? root.querySelector<HTMLElement>('#title'))?.focus();
  }

  #close(reason: CloseReason, creditNote: string | null = null): void {
    if (!this.open) return;
    this.open = false;
    this.#end(reason, reason === 'issued' ? creditNote : null);
  }

  #end(reason: CloseReason, creditNote: string | null): void {
    this.#answer?.(creditNote);
    this.#answer = undefined;
    if (!this.#isShown) return;
    this.#isShown = false;
    this.dispatchEvent(new BillingCloseEvent(reason));
  }

  /** The host shows a credit note that is on the invoice already. */
  #leaveFor(creditNote: string): void {
    this.close('cancel');
    this.dispatchEvent(new BillingNavigateEvent('credit-note', creditNote));
  }

  /** Browsers close a dialog at the second Escape whatever is said, also when it is to stay. */
  readonly #onClose = (): void => {
    if (this.open) this.requestUpdate();
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#requestClose('escape');
  };

  /** The host may stop it; and what was typed is not thrown away by a slip of the finger. */
  #requestClose(reason: CloseReason): void {
    if (this.#form?.isDirty && !this.isLeaving) {
      this.isLeaving = true;
      return;
    }
    if (this.dispatchEvent(new BillingCloseRequestEvent(reason))) this.close(reason);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'credit-note-dialog': CreditNoteDialog;
  }
}
