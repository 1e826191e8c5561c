import type { IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import { textField } from '../fields/field.js';
import { errorBanner, readFailed } from '../parts/states.js';
import { plannedWay } from '../parts/way-view.js';
import type { PlanTexts } from '../text/english/plan.js';
import { consequences, invoice } from '../text/english/invoice.js';
import { addEnglish, type Language } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import type { ActController } from './act-controller.js';
import { mayBePlanned } from './issued-actions.js';

addEnglish({ consequences, invoice });

export { loadPlanTexts } from '../text/load-plan.js';
export { wayStyles } from '../styles/way.js';

/** What the question is made of. */
export interface ActOptions {
  readonly act: ActController;
  readonly invoice: IssuedInvoice;
  readonly command: CommandController;
  readonly texts: PlanTexts;
  readonly language: Language;
}

/** Asks before something is done to an issued invoice, and shows everything that would be done before it. */
export function actBody(options: ActOptions): TemplateResult {
  const { act, invoice, command, language } = options;
  const { texts } = language;
  const isVoiding = act.command === 'void-invoice';
  const submit = (event: Event) => {
    event.preventDefault();
    void act.confirm();
  };
  const isReady = act.plan.status === 'free' || act.plan.status === 'planned';
  const steps = act.plan.status === 'planned' ? 'execute-plan' : act.command;
  return html`<form class="dialog-body" novalidate @submit=${submit}>
    <h2 class="section-title" id="act-title" tabindex="-1" autofocus>
      ${texts.invoice.ask(texts.actions[act.command], invoice.number)}
    </h2>
    <p>${texts.consequences[act.command]}</p>
    <div class="way" role="status">${way(options)}</div>
    ${
      isVoiding && isReady
        ? textField({
            ...{ id: 'act-reason', label: texts.words.reason, language, value: act.reason },
            ...{ optional: true, onInput: act.type },
          })
        : nothing
    }
    ${act.isAnew ? nothing : errorBanner(command.message)}
    <div class="footer">
      <button class="button" part="button" type="button" @click=${act.modal.hide}>
        ${texts.buttons.cancel}
      </button>
      <button
        class=${isVoiding ? 'button danger' : 'button primary'}
        part="button primary"
        type="submit"
        ?disabled=${command.isRunning || !isReady}
      >
        ${texts.actions[steps]}
      </button>
    </div>
  </form>`;
}

function way({ act, texts, language }: ActOptions): TemplateResult | typeof nothing {
  const { plan } = act;
  switch (plan.status) {
    case 'looking':
      return html`<p class="muted">${texts.looking}</p>`;
    case 'failed':
      return readFailed(() => void act.look(), language);
    case 'none':
      return html`<p class="banner warning" part="banner">
        ${mayBePlanned(plan.refusal) ? texts.none : refusalText(plan.refusal, language)}
      </p>`;
    case 'free':
      return nothing;
    case 'planned':
      return html`${act.isAnew ? html`<p class="banner warning" part="banner">${texts.changed}</p>` : nothing}
      ${plannedWay(plan, texts, language)}`;
  }
}
