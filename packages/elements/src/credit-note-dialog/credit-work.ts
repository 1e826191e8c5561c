import type { CreditNote } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { empty } from '../parts/states.js';
import { filled } from '../text/filled.js';
import type { Language } from '../text/language.js';
import { loadCreditFormTexts } from '../text/load-credit-form.js';
import { loadPlanTexts } from '../text/load-plan.js';
import { refusalText } from '../text/refusal-text.js';
import { creditForm, type CreditFormOptions } from './credit-form-view.js';

export { CreditForm } from './credit-form.js';
export { creditNoteStyles } from './credit-note-styles.js';

/** All that the form says beside the catalog. */
export const loadTexts = async (language: Language) => ({
  ...(await loadPlanTexts(language)),
  ...(await loadCreditFormTexts(language)),
});

/** What is in the dialog. */
export interface CreditContentOptions extends Omit<CreditFormOptions, 'invoice' | 'title'> {
  /** A credit note that is on the invoice already was chosen. */
  readonly onNote: (id: string) => void;
}

/** The form; or why there is none, with the credit notes that there are. */
export function creditContent(options: CreditContentOptions): TemplateResult {
  const { form, language, texts, onClose, onNote } = options;
  const { credit, states, buttons } = language.texts;
  const { data, creditable: invoice, refusal } = form;
  const title = html`<h2 class="title" part="title" id="title" tabindex="-1">
    ${
      data.invoice
        ? filled(credit.titleFor, { invoice: html`<span class="number">${data.invoice.number}</span>` })
        : credit.kind
    }
  </h2>`;
  const waiting = data.waiting(language);
  if (!waiting && invoice && form.isStarted) return creditForm({ ...options, invoice, title });
  const why = waiting ?? empty(refusal ? refusalText(refusal, language) : states.noInvoice);
  return html`<div class="dialog-body">
    ${title} ${why} ${waiting ? nothing : noteList(data.notes, texts.notes, onNote)}
    <div class="footer">
      <button class="button" part="close-button button" type="button" @click=${() => onClose('cancel')}>
        ${buttons.close}
      </button>
    </div>
  </div>`;
}

function noteList(notes: readonly CreditNote[], label: string, onNote: (id: string) => void) {
  if (notes.length === 0) return nothing;
  return html`<p>
    ${label}:
    ${notes.map(
      ({ id, number }) =>
        html`<button class="link number" part="link" type="button" @click=${() => onNote(id)}>
          ${number}
        </button> `,
    )}
  </p>`;
}
