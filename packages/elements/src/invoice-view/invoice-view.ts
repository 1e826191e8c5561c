import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Actor, Invoice } from '@billkit/billing';
import { property } from 'lit/decorators.js';
import { HostController } from '../controllers/host-controller.js';
import { BillingActionRequestEvent } from '../events.js';
import { documentLineStyles } from '../invoice-document/document-line-styles.js';
import { documentStyles } from '../invoice-document/document-styles.js';
import { voidBanner } from '../invoice-document/invoice-document.js';
import { PaperController } from '../invoice-document/paper-controller.js';
import { invoiceBadges } from '../parts/badges.js';
import { empty } from '../parts/states.js';
import { TimelineController } from '../parts/timeline-controller.js';
import { sharedStyles } from '../styles/shared.js';
import { editor } from '../text/english/editor.js';
import { invoice } from '../text/english/invoice.js';
import { words } from '../text/english/words.js';
import { addEnglish, languageOf } from '../text/language.js';
import { InvoiceDialogs } from './invoice-dialogs.js';
import { invoiceLedger } from './invoice-ledger.js';
import { invoiceMenus } from './invoice-menus.js';
import { InvoiceViewData } from './invoice-view-data.js';
import { invoiceViewStyles } from './invoice-view-styles.js';

addEnglish({ editor, invoice, words });

/**
 * One invoice: the document, what settled it, and what can be done with it. What cannot be done says why, and what only
 * stands in the way can be taken back in one step with it.
 *
 * @summary An invoice with its payments and credit notes.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose a payment or a credit note, or a draft was made of the invoice.
 * @fires {BillingActionRequestEvent} billing-action-request - A new payment, a credit note, the editor, or sending is wanted.
 * @fires {BillingRequestEvent} billing-payment-allocate-request - Before money already held is applied.
 * @fires {BillingDoneEvent} billing-payment-allocated - After it was.
 * @fires {BillingRequestEvent} billing-allocation-remove-request - Before an allocation is removed.
 * @fires {BillingDoneEvent} billing-allocation-removed - After it was.
 * @fires {BillingRequestEvent} billing-credit-void-request - Before a credit note is voided.
 * @fires {BillingDoneEvent} billing-credit-voided - After it was.
 * @fires {BillingRequestEvent} billing-credit-allocation-remove-request - Before credit is taken back.
 * @fires {BillingDoneEvent} billing-credit-allocation-removed - After it was.
 * @fires {BillingRequestEvent} billing-invoice-write-off-request - Before an amount is written off.
 * @fires {BillingDoneEvent} billing-invoice-written-off - After it was.
 * @fires {BillingRequestEvent} billing-write-off-reverse-request - Before a write-off is reversed.
 * @fires {BillingDoneEvent} billing-write-off-reversed - After it was.
 * @fires {BillingRequestEvent} billing-invoice-void-request - Before the invoice is voided.
 * @fires {BillingDoneEvent} billing-invoice-voided - After it was.
 * @fires {BillingRequestEvent} billing-invoice-revert-request - Before the invoice becomes a draft again.
 * @fires {BillingDoneEvent} billing-invoice-reverted - After it did.
 * @fires {BillingRequestEvent} billing-invoice-delete-request - Before a draft is deleted.
 * @fires {BillingDoneEvent} billing-invoice-deleted - After it was.
 * @fires {BillingRequestEvent} billing-invoice-mark-sent-request - Before the invoice is marked as sent.
 * @fires {BillingDoneEvent} billing-invoice-marked-sent - After it was.
 * @fires {BillingRequestEvent} billing-invoice-duplicate-request - Before a draft is made that says the same.
 * @fires {BillingDoneEvent} billing-invoice-duplicated - After it was.
 * @fires {BillingRequestEvent} billing-invoice-reissue-request - Before a draft is made in the place of a void invoice.
 * @fires {BillingDoneEvent} billing-invoice-reissued - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @fires {BillingRequestEvent} billing-plan-execute-request - Before what stands in the way is taken back, and the invoice voided or reverted.
 * @fires {BillingDoneEvent} billing-plan-executed - After it was.
 * @slot actions - Buttons of the host, before the element's own.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the invoice could not be read.
 * @slot empty - In the place of the sentence that there is no such invoice.
 * @csspart base - All of it.
 * @csspart header - Number, badges and buttons.
 * @csspart document - What is printed.
 * @csspart issuer - Who issues it, at the top.
 * @csspart logo - The logo there.
 * @csspart events - What it is about.
 * @csspart installments - What is to be paid in parts.
 * @csspart payment-code - The code it is paid by, with what the code says; a Swiss one as payment part and receipt.
 * @csspart qr - The picture of that code.
 * @csspart footer - The text below it.
 * @csspart facts - Days, practitioner and reference.
 * @csspart memo - The text above the lines.
 * @csspart lines - The table of lines.
 * @csspart totals - Subtotal to amount due.
 * @csspart ledger - Payments, credit, credit notes or write-offs.
 * @csspart entry - One payment, credit, credit note or write-off.
 * @csspart badge - A word about the invoice's state.
 * @csspart plan - What stands in the way of something, step by step.
 * @csspart timeline - What was done, and by whom.
 * @csspart menu - A list of actions.
 * @csspart dialog - A dialog.
 * @cssproperty --billing-invoice-width - How wide the invoice may get. Default: 60rem.
 */
export class InvoiceView extends LitElement {
  static override styles = [sharedStyles, documentStyles, documentLineStyles, invoiceViewStyles];

  /** The invoice to show. */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';
  /** The language the document is written in, by its tag; empty for that of the page. */
  @property({ attribute: 'document-lang' }) accessor documentLang = '';

  readonly #host = new HostController(this);
  readonly #data = new InvoiceViewData(this, this.#host, () => this.invoiceId);
  readonly #paper = new PaperController(this, () => this.documentLang);
  readonly #dialogs = new InvoiceDialogs(this, this.#host, this.#data);
  readonly #timeline = new TimelineController(this, this.#host, () => {
    const shown = this.#data.invoice;
    return shown && { kind: 'invoice', id: shown.id };
  });

  /** Prints the document, and nothing else of the page: on every page its columns are named and its number is written. */
  print(): void {
    this.#paper.print(this.#data.invoice);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // What was asked about one invoice is not asked about the next.
    if (changed.has('invoiceId')) this.#dialogs.close();
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const waiting = this.#data.waiting(language);
    if (waiting) return waiting;
    const [{ invoice }, { texts }, host] = [this.#data, language, this.#host.value];
    if (!invoice || !host)
      return html`<div role="status">
        ${empty(this.#dialogs.isDeleted ? texts.states.draftDeleted : texts.states.noInvoice)}
      </div>`;
    const name = invoice.number ?? texts.words.draft;
    const dialogs = this.#dialogs;
    return html`<article class="base" part="base" aria-label=${texts.editor.invoiceNumber(name)}>
        <div class="header" part="header">
          <h2 class="title number" part="title">${name}</h2>
          ${invoiceBadges(invoice, host.today(), language, this.#data.disputed)}
          <div class="actions"><slot name="actions"></slot>${this.#menus(invoice)}</div>
        </div>
        ${voidBanner(invoice, language)} ${this.#paper.render(invoice, this.#data.issuedWith(invoice))}
        ${invoiceLedger({
          ...this.#data.attached,
          ...{ actor: this.#actor, invoice: invoice.id, language },
          ...{ onAllocation: dialogs.showAllocation, onNote: dialogs.showNote, onNavigate: dialogs.navigate },
          onTakeBack: ({ id: creditAllocation }) =>
            dialogs.ask({ question: 'remove-credit-allocation', creditAllocation }),
          onReverse: ({ id: writeOff }) => dialogs.ask({ question: 'reverse-write-off', writeOff }),
        })}
        ${this.#timeline.render(language)}
      </article>
      ${dialogs.render(invoice, this.#actor, language)}`;
  }

  #menus(invoice: Invoice): TemplateResult {
    return invoiceMenus({
      invoice,
      actor: this.#actor,
      preferences: this.#data.preferences,
      language: languageOf(this),
      onChoose: (command) => this.#dialogs.choose(command, invoice),
      onPrint: () => this.print(),
      onSend: () => this.dispatchEvent(new BillingActionRequestEvent('send-invoice', invoice.id)),
    });
  }

  get #actor(): Actor {
    return this.#host.value?.actor() ?? { id: '', role: 'client' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-view': InvoiceView;
  }
}
