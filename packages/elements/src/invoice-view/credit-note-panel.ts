import { creditNoteActions, type Actor, type CreditNote, type Invoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { ModalController } from '../controllers/modal-controller.js';
import type { Destination } from '../events.js';
import { badge } from '../parts/badges.js';
import { rateNamesOf, taxName } from '../parts/rate-names.js';
import { formatAmount, formatDay } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import type { Language } from '../text/language.js';

/** A credit note, as a dialog of the invoice it is on. */
export interface CreditNotePanelOptions {
  /** Unique in its element; the modal controller's selector is `#id`. */
  readonly id: string;
  readonly modal: ModalController;
  readonly note: CreditNote | undefined;
  /** The one it is on. */
  readonly invoice: Invoice;
  readonly actor: Actor;
  readonly language: Language;
  /** Wants to see all of it. */
  readonly onNavigate: (to: Destination, id: string) => void;
  /** Wants to void it; is to be asked first. */
  readonly onVoid: (note: CreditNote) => void;
}

/** Shows what was credited and why, and leads to voiding it. */
export function creditNotePanel(options: CreditNotePanelOptions): TemplateResult {
  const { id, modal, note } = options;
  return html`<dialog
    class="small"
    part="dialog"
    id=${id}
    aria-labelledby=${`${id}-title`}
    @close=${modal.hide}
  >
    ${modal.isOpen && note ? body(options, note) : nothing}
  </dialog>`;
}

function body(
  { id, modal, invoice, actor, language, onNavigate, onVoid }: CreditNotePanelOptions,
  note: CreditNote,
): TemplateResult {
  const money = (amount: CreditNote['total']) => formatAmount(amount, note.currency, language);
  const { texts } = language;
  const { credit, words } = texts;
  const names = rateNamesOf(invoice.lines, language);
  const refusal = creditNoteActions(note, actor).find((one) => one.command === 'void-credit-note')?.refusal;
  return html`<div class="dialog-body">
    <h2 class="section-title" id=${`${id}-title`}>
      ${credit.title(note.number)} ${note.status === 'void' ? badge(credit.void, '') : nothing}
    </h2>
    <p><bdi>${note.reason}</bdi></p>
    <p class="muted">${credit.onInvoice(formatDay(note.issuedOn, language), note.invoiceNumber)}</p>
    <dl class="totals">
      ${note.lines.map(
        ({ description, net }) =>
          html`<dt><bdi>${description}</bdi></dt>
            <dd class="amount">${money(net)}</dd>`,
      )}
      ${note.taxes.map(
        ({ percent, tax }) =>
          html`<dt><bdi>${taxName(percent, names, language)}</bdi></dt>
            <dd class="amount">${money(tax)}</dd>`,
      )}
      <dt class="total">${words.total}</dt>
      <dd class="amount total">${money(note.total)}</dd>
      ${
        note.payable === undefined
          ? nothing
          : html`<dt>${words.offPayable}</dt>
              <dd class="amount">${money(note.payable)}</dd>`
      }
    </dl>
    ${
      note.status === 'void'
        ? html`<p class="muted">
            ${credit.voidedOn(formatDay(note.voidedOn, language))}
            ${note.voidReason ? html`<bdi>${note.voidReason}</bdi>` : nothing}
          </p>`
        : refusal
          ? html`<p class="muted">${refusalText(refusal, language)}</p>`
          : nothing
    }
    <div class="footer">
      <button class="button" part="button" type="button" @click=${modal.hide}>${texts.buttons.close}</button>
      <button class="button" part="button" type="button" @click=${() => onNavigate('credit-note', note.id)}>
        ${credit.open}
      </button>
      ${
        refusal
          ? nothing
          : html`<button
              class="button danger"
              part="button danger"
              type="button"
              @click=${() => onVoid(note)}
            >
              ${texts.actions['void-credit-note']}
            </button>`
      }
    </div>
  </div>`;
}
