import {
  creditNoteActions,
  type CommandType,
  type CreditNote,
  type Invoice,
  type Refusal,
} from '@billkit/billing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { ModalController } from '../controllers/modal-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { BillingNavigateEvent } from '../events.js';
import { DocumentLanguage } from '../invoice-document/document-language.js';
import { documentLineStyles } from '../invoice-document/document-line-styles.js';
import { documentStyles } from '../invoice-document/document-styles.js';
import { invoiceViewStyles } from '../invoice-view/invoice-view-styles.js';
import { actionMenu } from '../parts/action-menu.js';
import { badge } from '../parts/badges.js';
import { printAlone } from '../parts/print-alone.js';
import { empty, loading, readFailed } from '../parts/states.js';
import { TimelineController } from '../parts/timeline-controller.js';
import { sharedStyles } from '../styles/shared.js';
import { credit } from '../text/english/credit.js';
import { invoice } from '../text/english/invoice.js';
import { refundStatus } from '../text/english/statuses.js';
import { buttons, words } from '../text/english/words.js';
import { formatDay } from '../text/format.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import type * as Acts from './credit-acts.js';
import { CreditNoteData } from './credit-note-data.js';
import { creditNoteDocument } from './credit-note-document.js';
import { creditNoteLedger } from './credit-note-ledger.js';

addEnglish({ buttons, credit, invoice, refundStatus, words });

const nobody = { id: '', role: 'client' } as const;

/** What steps before it may take away: such an act is offered, and its dialog shows the steps. */
const inTheWay: readonly Refusal['type'][] = ['credit-note-has-allocations'];

/**
 * One credit note: the document by the template of its invoice, what became of the part above the amount due, and what can
 * be done with it. What cannot be done says why.
 *
 * @summary A credit note with what became of its credit.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose an invoice.
 * @fires {BillingRequestEvent} billing-credit-apply-request - Before its credit is applied to invoices.
 * @fires {BillingDoneEvent} billing-credit-applied - After it was.
 * @fires {BillingRequestEvent} billing-credit-allocation-remove-request - Before credit is taken back.
 * @fires {BillingDoneEvent} billing-credit-allocation-removed - After it was.
 * @fires {BillingRequestEvent} billing-credit-refund-request - Before its credit is given back in money.
 * @fires {BillingDoneEvent} billing-credit-refunded - After it was.
 * @fires {BillingRequestEvent} billing-credit-void-request - Before it is voided.
 * @fires {BillingDoneEvent} billing-credit-voided - After it was.
 * @fires {BillingRequestEvent} billing-plan-execute-request - Before it is voided with the steps that make it possible.
 * @fires {BillingDoneEvent} billing-plan-executed - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot actions - Buttons of the host, before the element's own.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the credit note could not be read.
 * @slot empty - In the place of the sentence that there is no such credit note.
 * @csspart base - All of it.
 * @csspart header - Number, badge and buttons.
 * @csspart document - What is printed.
 * @csspart lines - The table of lines.
 * @csspart totals - Subtotal to total.
 * @csspart disposition - Where the part above the amount due went.
 * @csspart ledger - What its credit was applied to, or its refunds.
 * @csspart timeline - What was done, and by whom.
 * @csspart dialog - The dialog in which something is done.
 * @cssproperty --billing-invoice-width - How wide it may get. Default: 60rem.
 */
export class CreditNoteView extends LitElement {
  static override styles = [sharedStyles, documentStyles, documentLineStyles, invoiceViewStyles];

  /** The credit note to show. */
  @property({ attribute: 'credit-note-id' }) accessor creditNoteId = '';
  /** The language the document is written in, by its tag; empty for that of the page. */
  @property({ attribute: 'document-lang' }) accessor documentLang = '';

  readonly #host = new HostController(this);
  readonly #command = new CommandController(this, this.#host);
  readonly #modal = new ModalController(this, '#act');
  readonly #data = new CreditNoteData(this, this.#host, () => this.creditNoteId);
  readonly #written = new DocumentLanguage(this, () => this.documentLang);
  readonly #timeline = new TimelineController(this, this.#host, () => {
    const { note } = this.#data;
    return note && { kind: 'credit-note', id: note.id };
  });
  readonly #work = new OnDemand(this, async (language) => {
    const view: typeof Acts = await import('./credit-acts.js');
    this.#acts ??= new view.CreditActs(this, {
      ...{ host: this.#host, command: this.#command, modal: this.#modal, data: this.#data },
    });
    return { styles: view.wayStyles, texts: await view.loadPlanTexts(language) };
  });
  #acts: Acts.CreditActs | undefined;
  /** What was chosen before what does it had come. */
  #chosen: Parameters<Acts.CreditActs['choose']> | undefined;

  /** Prints the document, and nothing else of the page: on every page its columns are named and its number is written. */
  print(): void {
    const { page } = this.#written.value.texts.invoice;
    const title = this.#data.note?.number;
    printAlone(this, { page, ...(title && { title }) });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('creditNoteId')) {
      // What was asked about one is not asked about the next.
      this.#modal.hide();
      this.#chosen = undefined;
    }
    if (!this.#chosen || !this.#acts || !this.#work.part) return;
    this.#acts.choose(...this.#chosen);
    this.#chosen = undefined;
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const waiting = this.#data.waiting(language);
    if (waiting) return waiting;
    const { note, invoice: of } = this.#data;
    if (!note || !of) return html`<div role="status">${empty(language.texts.credit.missing)}</div>`;
    return html`${this.#body(note, of, language)} ${this.#dialog(note, language)}`;
  }

  #body(note: CreditNote, of: Invoice, language: Language): TemplateResult {
    const { credit: texts, buttons: names, words: named } = language.texts;
    const actor = this.#host.value?.actor() ?? nobody;
    const actions = creditNoteActions(note, actor)
      // Of one that left no credit there is none to use.
      .filter(({ command }) => command === 'void-credit-note' || note.disposition)
      .map((one) => (one.refusal && inTheWay.includes(one.refusal.type) ? { ...one, refusal: null } : one));
    return html`<article class="base" part="base" aria-label=${texts.title(note.number)}>
      <div class="header" part="header">
        <h2 class="title number" part="title">${note.number}</h2>
        ${note.status === 'void' ? badge(texts.void, '') : nothing}
        <div class="actions">
          <slot name="actions"></slot>
          <button class="button" part="button" type="button" @click=${() => this.#navigate(of.id)}>
            ${note.invoiceNumber}
          </button>
          <button class="button quiet" part="button" type="button" @click=${() => this.print()}>
            ${names.print}
          </button>
          ${
            note.status === 'void'
              ? nothing
              : actionMenu({
                  ...{ id: 'actions', label: named.actions, actions, language },
                  onChoose: (command) => this.#choose(command),
                })
          }
        </div>
      </div>
      ${
        note.status === 'void'
          ? html`<p class="banner warning" part="banner">
              ${texts.voidedOn(formatDay(note.voidedOn, language))}
              ${note.voidReason ? html`<bdi>${note.voidReason}</bdi>` : nothing}
            </p>`
          : nothing
      }
      ${creditNoteDocument(note, of, this.#written.value)}
      ${creditNoteLedger({
        ...{ note, allocations: this.#data.allocations, refunds: this.#data.refunds, actor, language },
        onTakeBack: (one) => this.#open('remove-credit-allocation', one),
        onInvoice: (id) => this.#navigate(id),
      })}
      ${this.#timeline.render(language)}
    </article>`;
  }

  #dialog(note: CreditNote, language: Language): TemplateResult {
    const { part, isFailed, retry } = this.#modal.isOpen
      ? this.#work
      : { isFailed: false, retry: () => undefined };
    return html`<dialog
      class="small"
      part="dialog"
      id="act"
      aria-labelledby="act-title"
      @close=${this.#modal.hide}
    >
      ${
        !this.#modal.isOpen
          ? nothing
          : part && this.#acts && !this.#chosen
            ? this.#acts.render(note, part.texts, language)
            : html`<div class="dialog-body" id="act-title" aria-label=${language.texts.states.loading}>
                ${isFailed ? readFailed(retry, language) : loading(language)}
              </div>`
      }
    </dialog>`;
  }

  #choose(command: CommandType): void {
    if (command === 'apply-credit' || command === 'refund-credit' || command === 'void-credit-note')
      this.#open(command);
  }

  #open(...chosen: Parameters<Acts.CreditActs['choose']>): void {
    this.#chosen = chosen;
    this.#work.begin();
    this.#modal.show();
  }

  #navigate(id: string): void {
    this.dispatchEvent(new BillingNavigateEvent('invoice', id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'credit-note-view': CreditNoteView;
  }
}
