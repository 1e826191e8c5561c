import { isPositive, parseDay, type Decision, type PaymentMethod, type Refusal } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandController } from '../../controllers/command-controller.js';
import { errorBanner } from '../../parts/states.js';
import { formatAmount, formatDay } from '../../text/format.js';
import { refusalText } from '../../text/refusal-text.js';
import type { FinishController } from './finish-controller.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import { missingList } from './missing-list.js';
import type { Language } from '../../text/language.js';

/** What the review shows. */
export interface ReviewOptions {
  readonly priced: PricedDraft;
  readonly finish: FinishController;
  readonly command: CommandController;
  readonly methods: readonly PaymentMethod[];
  readonly totals: () => TemplateResult;
  readonly language: Language;
  /** Closes the review and goes to what is missing. */
  readonly onFix: (refusal: Refusal) => void;
  /** The same for one of several things that are missing. */
  readonly onPlace: (place: string) => void;
  readonly onRetry: () => void;
}

/** A last look before the invoice becomes a demand: what is missing, or else what will be written. */
export function reviewDialog(options: ReviewOptions): TemplateResult {
  const { modal } = options.finish;
  return html`<dialog
    class="small"
    part="dialog review"
    id="review"
    aria-labelledby="review-title"
    @close=${modal.hide}
  >
    ${modal.isOpen ? body(options) : nothing}
  </dialog>`;
}

function body(options: ReviewOptions): TemplateResult {
  const { priced, finish, command, methods, totals, language } = options;
  const { draft, dueOn } = priced;
  const { texts } = language;
  const submit = (event: Event) => {
    event.preventDefault();
    void finish.confirm(priced, methods);
  };
  const fact = (name: string, value: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const due = dueOn.ok ? dueOn : parseDay(draft.dueOn);
  return html`<form class="dialog-body" novalidate @submit=${submit}>
    <h2
      class="section-title"
      id="review-title"
      tabindex="-1"
      ?autofocus=${finish.review.status !== 'missing'}
    >
      ${texts.finish.title}
    </h2>
    <dl class="facts">
      ${fact(texts.words.client, draft.client?.name ?? '')}
      ${draft.payer ? fact(texts.words.invoiceTo, draft.payer.name) : nothing}
      ${fact(texts.words.dueDate, due.ok ? formatDay(due.value, language) : draft.dueOn)}
    </dl>
    ${totals()} ${outcome(options)} ${errorBanner(command.message)}
    <div class="footer">
      <button class="button" part="button" type="button" @click=${finish.modal.hide}>
        ${texts.buttons.back}
      </button>
      <button
        class="button primary"
        part="button primary"
        type="submit"
        ?disabled=${command.isRunning || finish.review.status !== 'ready'}
      >
        ${command.isRunning ? texts.finish.finalizing : texts.actions['finalize-invoice']}
      </button>
    </div>
  </form>`;
}

function outcome({ finish, priced, language, onFix, onPlace, onRetry }: ReviewOptions): TemplateResult {
  const { review } = finish;
  const { texts } = language;
  switch (review.status) {
    case 'checking':
      return html`<p class="muted" role="status">${texts.finish.checking}</p>`;
    case 'failed':
      return html`<div class="banner error-banner" part="banner error" role="alert">
        <p>${texts.finish.unchecked}</p>
        <button class="button" part="button" type="button" @click=${onRetry}>
          ${texts.buttons.tryAgain}
        </button>
      </div>`;
    case 'missing':
      return missingList(review.things, language, onPlace);
    case 'refused':
      return html`<div class="banner warning" part="banner" role="alert">
        <p>${refusalText(review.refusal, language)}</p>
        <button class="button" part="button" type="button" @click=${() => onFix(review.refusal)}>
          ${texts.finish.showMe}
        </button>
      </div>`;
    case 'ready':
      return html`<p class="muted" role="status">${consequence(review.decision, priced, language)}</p>`;
  }
}

/** What billing is about to write, in a sentence. */
function consequence({ writes }: Decision, { currency }: PricedDraft, language: Language): string {
  const payment = writes.find((record) => record.kind === 'payment');
  const invoice = writes.find((record) => record.kind === 'invoice');
  const number = invoice?.number ?? '';
  const { finish } = language.texts;
  if (payment?.status !== 'received')
    return invoice?.status === 'paid' ? finish.nothingToPay(number) : finish.asksForPayment(number);
  const amount = formatAmount(payment.amount, currency, language);
  const taken = finish.takesPayment(number, amount, payment.method.name);
  if (!isPositive(payment.unallocated)) return taken;
  return `${taken} ${finish.staysUnallocated(formatAmount(payment.unallocated, currency, language))}`;
}
