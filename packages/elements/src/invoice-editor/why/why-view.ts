import { html, nothing, type TemplateResult } from 'lit';
import { formatAmount } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { WhyTexts } from '../../text/english/why.js';
import { nameOf, stepOf, tellingStep } from './step-names.js';
import { stepRows } from './step-rows.js';
import type { Asking } from './why-controller.js';

export { loadWhyTexts } from '../../text/load-why.js';
export { explainIt } from './explain-it.js';
export { whyStyles } from './why-styles.js';

/** What an answer is made of. */
export interface WhyOptions {
  readonly asking: Asking;
  readonly texts: WhyTexts;
  readonly language: Language;
  readonly isCopied: boolean | undefined;
  readonly onAsk: (figure: string) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onCopy: () => void;
}

/** Why the figure that was asked about last is what it is, with a way on to each that it is made of. */
export function whyBody(options: WhyOptions): TemplateResult {
  const { asking, texts, language, isCopied, onBack, onClose, onCopy } = options;
  const { buttons } = language.texts;
  const figure = asking.trail.at(-1) ?? '';
  const named = stepOf(asking, figure);
  const step = tellingStep(asking, figure);
  if (!named || !step) return html`<div class="dialog-body"></div>`;
  const { currency } = asking.explanation;
  const terms = [...new Set([...named.terms, ...step.terms])];
  return html`<div class="dialog-body why">
    <div class="head">
      <h2 class="section-title" id="why-title" tabindex="-1" autofocus>
        ${texts.title(nameOf(named, options))}
      </h2>
      <p class="amount result">${formatAmount(named.value, currency, language)}</p>
    </div>
    ${stepRows(step, options)}
    ${terms.length > 0 ? html`<p class="hint" dir="ltr">${texts.norm(terms.join(', '))}</p>` : nothing}
    <div role="status" class="hint">
      ${isCopied === undefined ? nothing : isCopied ? texts.copied : texts.notCopied}
    </div>
    <div class="footer">
      <button class="button quiet copy" part="button" type="button" @click=${onCopy}>${texts.copy}</button>
      ${
        asking.trail.length > 1
          ? html`<button class="button" part="button" type="button" @click=${onBack}>${buttons.back}</button>`
          : nothing
      }
      <button class="button" part="button" type="button" @click=${onClose}>${buttons.close}</button>
    </div>
  </div>`;
}

/** The figure with all its steps, for whoever looks into it elsewhere. */
export function asJson({ explanation, trail }: Asking): string {
  return JSON.stringify({ figure: trail.at(-1), ...explanation }, null, 2);
}
