import type { BalanceMove, PlanPreview, Refusal } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { AskedStep } from '../controllers/find-way.js';
import { formatAmount } from '../text/format.js';
import type { PlanTexts } from '../text/english/plan.js';
import { actions } from '../text/english/actions.js';
import { words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';

addEnglish({ actions, words });

/** Why it cannot be done by itself, where a refusal says so; every step with which it can, and every balance that moves. */
export const plannedWay = (
  {
    steps,
    preview,
    refusal,
  }: {
    readonly steps: readonly AskedStep[];
    readonly preview: PlanPreview;
    readonly refusal?: Refusal | undefined;
  },
  texts: PlanTexts,
  language: Language,
): TemplateResult =>
  html`${refusal ? html`<p class="banner warning" part="banner">${refusalText(refusal, language)}</p>` : nothing}
    <p>${texts.together}</p>
    ${planSteps(steps, preview, texts, language)} ${balances(preview.moves, texts, language)}`;

/** The steps of a plan, each with the number of what it does something to. */
const planSteps = (
  steps: readonly AskedStep[],
  preview: PlanPreview,
  texts: PlanTexts,
  language: Language,
): TemplateResult =>
  html`<ol class="plan-steps" part="plan">
    ${steps.map((step) => html`<li>${stepText(step, preview, texts, language)}</li>`)}
  </ol>`;

function stepText(
  step: AskedStep,
  { writes }: PlanPreview,
  plan: PlanTexts,
  { texts }: Language,
): TemplateResult {
  // The first that it names: a credit note is told by its own number, not by that of its invoice.
  const [number] = Object.values(step).flatMap((about: unknown) =>
    writes.flatMap((one) => (one.id === about && 'number' in one && one.number !== null ? [one.number] : [])),
  );
  const isAgain = step.type === 'allocate-payment' || step.type === 'apply-credit';
  return html`${isAgain ? plan.again : texts.actions[step.type]}
  ${number ? html`<bdi class="number">${number}</bdi>` : nothing}`;
}

/** Every balance that moves, before and after. */
export function balances(moves: readonly BalanceMove[], texts: PlanTexts, language: Language) {
  if (moves.length === 0) return nothing;
  const { words } = language.texts;
  const names = {
    'amount-due': words.amountDue,
    unallocated: words.unallocated,
    remaining: texts.remaining,
  };
  return html`<table class="balances" aria-label=${texts.balances}>
    <thead>
      <tr>
        <th scope="col">${texts.figure}</th>
        <th scope="col" class="amount">${texts.before}</th>
        <th scope="col" class="amount">${texts.after}</th>
      </tr>
    </thead>
    <tbody>
      ${moves.map(
        ({ number, figure, currency, before, after }) =>
          html`<tr>
            <th scope="row">
              <bdi class="number">${number ?? words.draft}</bdi>
              <span class="hint">${names[figure]}</span>
            </th>
            <td class="amount">${formatAmount(before, currency, language)}</td>
            <td class="amount">${formatAmount(after, currency, language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
