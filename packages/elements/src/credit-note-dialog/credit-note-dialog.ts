import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DialogController } from '../controllers/dialog-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { BillingNavigateEvent, type CloseReason } from '../events.js';
import { painted } from '../painted.js';
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

  readonly #host = new HostController(this);
  readonly #dialog = new DialogController(this, (reason) => this.#end(reason));
  /** What a closed dialog needs none of; loaded after the first paint, so that it is there when the dialog opens. */
  readonly #work = new OnDemand(this, async (language) => {
    const view: typeof CreditWork = await import('./credit-work.js');
    this.#form ??= new view.CreditForm(this, {
      ...{ host: this.#host, dialog: this.#dialog },
      invoice: () => (this.open ? this.invoiceId : ''),
      isEverything: () => this.preset !== 'none',
    });
    return { view, styles: view.creditNoteStyles, texts: await view.loadTexts(language) };
  });
  #form: CreditForm | undefined;
  #answer: ((creditNote: string | null) => void) | undefined;

  /** Opens it. Answers, when it closes, the id of the credit note, or `null` when none was issued. */
  show(): Promise<string | null> {
    this.open = true;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Closes it without asking. */
  close(reason: CloseReason = 'api'): void {
    this.#dialog.close(reason);
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

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') || changed.has('invoiceId')) this.#form?.restart();
  }

  override firstUpdated(): void {
    void painted().then(() => this.#work.begin());
  }

  override render(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.#dialog.onCancel}
      @close=${this.#dialog.onClose}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  #content(): TemplateResult {
    const language = languageOf(this);
    const [{ part, isFailed, retry }, form] = [this.#work, this.#form];
    if (part && form)
      return part.view.creditContent({
        ...{ form, language, texts: part.texts, isLeaving: this.#dialog.isLeaving },
        today: this.#host.value?.today(),
        onSubmit: () => void this.submit(),
        onCarryOut: () => void this.#send((one) => one.carryOut()),
        onSave: () => void this.#send((one) => one.save()),
        onClose: this.#dialog.requestClose,
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

  #end(reason: CloseReason): void {
    this.#answer?.((reason === 'issued' && this.#form?.creditNote) || null);
    this.#answer = undefined;
  }

  /** The host shows a credit note that is on the invoice already. */
  #leaveFor(creditNote: string): void {
    this.close('cancel');
    this.dispatchEvent(new BillingNavigateEvent('credit-note', creditNote));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'credit-note-dialog': CreditNoteDialog;
  }
}
