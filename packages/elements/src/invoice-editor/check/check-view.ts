import type { LineId, RuleFinding } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { pluralOf } from '../../text/format.js';
import type { CheckTexts } from '../../text/english/check.js';
import type { Language } from '../../text/language.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import { placeOfPath } from '../field-errors.js';
import { kindOf } from './rule-kinds.js';

export { loadCheckTexts } from '../../text/load-check.js';
export { checkStyles } from './check-styles.js';
export { findingsIn } from './findings-in.js';

/** What a panel of findings is made of. */
export interface CheckOptions {
  readonly findings: readonly RuleFinding[];
  readonly texts: CheckTexts;
  readonly language: Language;
  readonly priced: PricedDraft;
  /** Goes to the control. */
  readonly onShow: (place: string) => void;
}

/** What the invoice lacks by EN 16931: one line while it is closed, and quiet while nothing is wrong. */
export function checkPanel(options: CheckOptions): TemplateResult {
  const { findings, texts, language } = options;
  const [errors, warnings] = [of(findings, 'error'), of(findings, 'warning')];
  const hasErrors = errors.length > 0;
  return html`<details class="panel check" part="check" id="check">
    <summary>
      <span class="check-title">${texts.title}</span>
      <span class=${hasErrors ? 'badge danger' : 'muted'}>
        ${summed(errors.length, warnings.length, texts, language)}
      </span>
    </summary>
    ${list(texts.errorsTitle, errors, options)} ${list(texts.warningsTitle, warnings, options)}
  </details>`;
}

/** How many errors there are, beside the button that finalizes. */
export function checkCount(
  findings: readonly RuleFinding[],
  texts: CheckTexts,
  language: Language,
  onOpen: () => void,
): TemplateResult | typeof nothing {
  const { length } = of(findings, 'error');
  if (length === 0) return nothing;
  return html`<button
    class="link check-count"
    part="link"
    type="button"
    aria-label=${`${texts.title}: ${pluralOf(length, texts.errors, language)}`}
    @click=${onOpen}
  >
    ${pluralOf(length, texts.errors, language)}
  </button>`;
}

const of = (findings: readonly RuleFinding[], severity: RuleFinding['severity']) =>
  findings.filter((one) => one.severity === severity);

function summed(errors: number, warnings: number, texts: CheckTexts, language: Language): string {
  const parts = [
    ...(errors > 0 ? [pluralOf(errors, texts.errors, language)] : []),
    ...(warnings > 0 ? [pluralOf(warnings, texts.warnings, language)] : []),
  ];
  return parts.length === 0 ? texts.none : parts.join(', ');
}

function list(title: string, findings: readonly RuleFinding[], options: CheckOptions) {
  if (findings.length === 0) return nothing;
  return html`<section>
    <h4 class="legend">${title}</h4>
    <ul class="findings">
      ${findings.map((finding) => item(finding, options))}
    </ul>
  </section>`;
}

function item(finding: RuleFinding, { texts, language, priced, onShow }: CheckOptions): TemplateResult {
  const { rule, also, path } = finding;
  const [said, isForeign] = sentenceOf(finding, texts);
  const line = lineAt(path, priced);
  const place = placeOfPath(path.split('.'), priced.draft);
  const position = priced.draft.lines.findIndex(({ id }) => id === line) + 1;
  // The sentences of billing name the line themselves.
  const about = position > 0 && kindOf(rule) && texts.notKept ? `${texts.line(position)}: ` : '';
  return html`<li>
    <p>${about}<bdi lang=${ifDefined(isForeign ? 'en' : undefined)}>${said}</bdi></p>
    <p class="rule">
      <span class="hint" dir="ltr">${[rule, ...also].join(' · ')}</span>
      ${
        place
          ? html`<button
              class="link"
              part="link"
              type="button"
              aria-label=${`${language.texts.finish.showMe}: ${said}`}
              @click=${() => onShow(place)}
            >
              ${language.texts.finish.showMe}
            </button>`
          : nothing
      }
    </p>
  </li>`;
}

/** What is wrong, and whether that is English among another language. */
function sentenceOf(
  { rule, severity, sentence }: RuleFinding,
  texts: CheckTexts,
): readonly [string, boolean] {
  const kind = kindOf(rule);
  const own = kind && texts.sentences[kind];
  if (!own) return [sentence, texts.notKept !== ''];
  return [severity === 'warning' && kind !== 'unreachable' ? `${own} ${texts.notKept}` : own, false];
}

/** The line of the draft that a path leads into: paths count the lines that something was typed in. */
function lineAt(path: string, { lines }: PricedDraft): LineId | undefined {
  const [, index] = /lines\.(\d+)/.exec(path) ?? [];
  return index === undefined ? undefined : [...lines].map(([id]) => id)[Number(index)];
}
