import { html, nothing, type TemplateResult } from 'lit';
import { balances, plannedWay } from '../parts/way-view.js';
import { errorBanner, readFailed } from '../parts/states.js';
import { actions } from '../text/english/actions.js';
import { credit } from '../text/english/credit.js';
import type { PaymentActTexts } from '../text/english/payment-acts.js';
import { payment } from '../text/english/payments.js';
import type { PlanTexts } from '../text/english/plan.js';
import { buttons, words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';
import { loadPaymentActTexts } from '../text/load-payment-acts.js';
import { loadPlanTexts } from '../text/load-plan.js';
import { paymentName } from '../text/payment-name.js';
import { refusalText } from '../text/refusal-text.js';
import type { PaymentAct, PaymentActEntry, PaymentActType } from './act.js';
import type { PaymentActController } from './act-controller.js';
import { actFields, actNotes } from './act-fields.js';

addEnglish({ actions, buttons, credit, payment, words });

export { wayStyles } from '../styles/way.js';

/** The texts of the dialog in a language. */
export const loadTexts = async (language: Language) => ({
  texts: await loadPaymentActTexts(language),
  plan: await loadPlanTexts(language),
});

/** What the dialog is made of. */
export interface ActOptions {
  readonly controller: PaymentActController;
  readonly act: PaymentAct;
  readonly entry: PaymentActEntry;
  /** Whether a person is asked if what they typed may go. */
  readonly isLeaving: boolean;
  readonly texts: PaymentActTexts;
  readonly plan: PlanTexts;
  readonly language: Language;
}

/** What cannot be undone: the title has the focus, not a field or the button. */
const final: readonly PaymentActType[] = ['void-payment', 'lose-dispute'];

/** What is asked, what is filled in, how it can be done, and every balance before and after. */
export function actBody(options: ActOptions): TemplateResult {
  const { controller, act, isLeaving, texts, language } = options;
  const { command, way } = controller;
  const isFinal = final.includes(act.type);
  const { actions, buttons, credit } = language.texts;
  const submit = (event: Event) => {
    event.preventDefault();
    void controller.confirm();
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void controller.confirm();
  };
  const label = way.status === 'planned' ? actions['execute-plan'] : actions[act.type];
  const isRefused = way.status === 'none' && !('path' in way.refusal);
  return html`<form class="dialog-body act" novalidate @submit=${submit} @keydown=${onKeydown}>
    <h2 class="section-title" id="act-title" tabindex="-1" ?autofocus=${isFinal}>
      ${titleOf(act, texts, language)}
    </h2>
    <p>${texts[act.type]}</p>
    ${actFields(options)}
    <div class="way" role="status">${wayOf(options)}</div>
    ${actNotes(options)} ${errorBanner(controller.isAnew || isRefused ? '' : command.message)}
    <div class="footer" part="footer">
      <div class="refused" role="status">${refusedBy(options)}</div>
      ${isLeaving ? html`<p class="banner warning" role="alert">${credit.leaving}</p>` : nothing}
      <slot name="actions"></slot>
      <button class="button" part="close-button button" type="button" @click=${controller.cancel}>
        ${isLeaving ? credit.discard : buttons.cancel}
      </button>
      <button
        class=${isFinal ? 'button danger' : 'button primary'}
        part="button primary"
        type="submit"
        ?disabled=${command.isRunning || isRefused}
      >
        ${label}
      </button>
    </div>
  </form>`;
}

function titleOf({ type, payment }: PaymentAct, acts: PaymentActTexts, language: Language): string {
  const { payment: texts, actions } = language.texts;
  const name = paymentName(payment, language);
  if (type === 'refund-payment') return texts.refundTitle(name);
  return type === 'void-payment' ? texts.voidTitle(name) : acts.title(actions[type], name);
}

/** Why it cannot be done: beside the button that cannot be pressed, however much is above it. */
function refusedBy({ controller: { refusal }, language }: ActOptions): TemplateResult | typeof nothing {
  return refusal && !('path' in refusal)
    ? html`<p class="banner warning" part="banner">${refusalText(refusal, language)}</p>`
    : nothing;
}

/** All that is done for it, and what changes by it. */
function wayOf({ controller, plan, language }: ActOptions): TemplateResult | typeof nothing {
  const { way, isAnew } = controller;
  switch (way.status) {
    case 'looking':
      return html`<p class="muted">${plan.looking}</p>`;
    case 'failed':
      return readFailed(() => void controller.look(), language);
    case 'none':
      return nothing;
    case 'free':
    case 'planned':
      return html`${isAnew ? html`<p class="banner warning" part="banner">${plan.changed}</p>` : nothing}
      ${
        way.status === 'planned'
          ? plannedWay(way, plan, language)
          : balances(way.preview.moves, plan, language)
      }`;
  }
}
