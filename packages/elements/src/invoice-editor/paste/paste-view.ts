import type { TaxRate } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { paste } from '../../text/english/paste.js';
import { addEnglish } from '../../text/language.js';
import { writingOf } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { DraftController } from '../draft/draft-controller.js';
import type { PasteController, Pasting } from './paste-controller.js';
import { pasteFields, type PasteField } from './guess-columns.js';
import { planPaste, type PastePlan, type PasteQuestion } from './paste-plan.js';
import { readHtmlTable } from './read-html-table.js';
import { readTsv } from './read-tsv.js';
import type { Sheet } from './sheet.js';

addEnglish({ paste });

export { guessColumns } from './guess-columns.js';

/** So many rows are shown; all of them become lines. */
const shownMax = 50;
/** So many of the cells that need a look are named. */
const namedMax = 5;

/** The table on the clipboard; HTML knows more of it than text does. */
export function readSheet(markup: string, text: string): Sheet {
  const sheet = markup ? readHtmlTable(markup) : undefined;
  return sheet && sheet.length > 0 ? sheet : readTsv(text);
}

/** What the preview works on. */
export interface PasteViewOptions {
  readonly paste: PasteController;
  readonly pasting: Pasting;
  readonly draft: DraftController;
  readonly rates: readonly TaxRate[];
  readonly language: Language;
}

interface Preview extends PasteViewOptions {
  readonly plan: PastePlan;
}

/** What would become of a pasted table, before it does: the columns are chosen, doubts decided, problems seen. */
export function pasteBody(options: PasteViewOptions): TemplateResult {
  const { paste, pasting, draft, rates, language } = options;
  const { paste: texts, buttons } = language.texts;
  const plan = planPaste(pasting.sheet, pasting.choice, rates, draft.lineId);
  const preview = { ...options, plan };
  const isReady =
    plan.questions.every(({ answer }) => answer) &&
    plan.lines.length > 0 &&
    pasting.choice.fields.some((one) => one !== 'none');
  const submit = (event: Event) => {
    event.preventDefault();
    if (isReady) paste.confirm(plan);
  };
  return html`<form class="dialog-body" novalidate @submit=${submit}>
    <h2 class="section-title" id="paste-title" tabindex="-1" autofocus>${texts.title}</h2>
    <label class="has-heading">
      <input
        type="checkbox"
        .checked=${pasting.choice.hasHeading}
        @change=${(event: Event) => paste.choose({ hasHeading: (event.target as HTMLInputElement).checked })}
      />
      ${texts.heading}
    </label>
    ${plan.questions.map((question) => questionField(preview, question))} ${previewTable(preview)}
    <div role="status">${problemList(preview)}</div>
    <div class="footer">
      <button class="button" part="button" type="button" @click=${paste.close}>${buttons.cancel}</button>
      <button
        class="button primary"
        part="button primary"
        type="submit"
        aria-disabled=${isReady ? 'false' : 'true'}
      >
        ${texts.insert(plan.lines.length, writingOf(language))}
      </button>
    </div>
  </form>`;
}

/** A text that may be read in two ways is never guessed: the whole column follows the answer. */
function questionField({ paste, pasting, language }: Preview, question: PasteQuestion): TemplateResult {
  const { column, text } = question;
  const answer = (meaning: 'thousands' | 'decimals') =>
    html`<label class="choice">
      <input
        type="radio"
        name=${`mark-${column}`}
        .checked=${question.answer === meaning}
        @change=${() => paste.choose({ marks: new Map([...pasting.choice.marks, [column, meaning]]) })}
      />
      <span class="amount">${question[meaning]}</span>
    </label>`;
  const field = pasting.choice.fields[column] ?? 'none';
  return html`<fieldset class="doubt">
    <legend class="legend">${language.texts.paste.doubt(text, fieldName(field, language))}</legend>
    <div class="choices">${answer('thousands')}${answer('decimals')}</div>
  </fieldset>`;
}

function previewTable({ paste, pasting, plan, language }: Preview): TemplateResult {
  const { paste: texts } = language.texts;
  const { sheet, choice } = pasting;
  const rows = (choice.hasHeading ? sheet.slice(1) : sheet).slice(0, shownMax);
  const rest = plan.lines.length - rows.length;
  const wrong = new Set(plan.problems.map(({ row, column }) => `${row} ${column}`));
  const chooseField = (column: number, field: PasteField) => {
    // What was this field before is left out now: a line has each of them once.
    const fields = choice.fields.map((one, index) =>
      index === column ? field : one === field ? 'none' : one,
    );
    paste.choose({ fields });
  };
  return html`<div class="table-wrap preview" role="region" tabindex="0" aria-label=${texts.preview}>
      <table>
        <thead>
          <tr>
            ${choice.fields.map(
              (field, column) =>
                html`<th scope="col">
                  <select
                    class="input"
                    part="select"
                    aria-label=${texts.column(column + 1)}
                    @change=${(event: Event) =>
                      chooseField(column, (event.target as HTMLSelectElement).value as PasteField)}
                  >
                    ${pasteFields.map(
                      (one) =>
                        html`<option value=${one} .selected=${one === field}>
                          ${fieldName(one, language)}
                        </option>`,
                    )}
                  </select>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells, row) =>
              html`<tr>
                ${cells.map(({ text }, column) => {
                  const kind = [
                    choice.fields[column] === 'none' ? 'left-out' : '',
                    wrong.has(`${row} ${column}`) ? 'wrong' : '',
                  ].join(' ');
                  return html`<td class=${kind}>${text}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rest > 0 ? html`<p class="hint">${texts.more(rest, writingOf(language))}</p>` : nothing}`;
}

function problemList({ plan, pasting, language }: Preview): TemplateResult | typeof nothing {
  const { problems } = plan;
  if (problems.length === 0) return nothing;
  const { paste: texts } = language.texts;
  const told = { 'no-number': texts.noNumber, 'no-rate': texts.noRate };
  const first = pasting.choice.hasHeading ? 2 : 1;
  return html`<div class="banner warning" part="banner">
    <div>
      <p>${texts.problems(problems.length, writingOf(language))}</p>
      <ul class="problems">
        ${problems
          .slice(0, namedMax)
          .map(
            ({ row, field, kind, text }) =>
              html`<li>${told[kind](row + first, fieldName(field, language), text)}</li>`,
          )}
      </ul>
    </div>
  </div>`;
}

function fieldName(field: PasteField, { texts: { words, paste } }: Language): string {
  switch (field) {
    case 'none':
      return paste.leftOut;
    case 'itemCode':
      return paste.itemCode;
    case 'taxRate':
      return words.tax;
    default:
      return words[field];
  }
}
