import { html, nothing, type TemplateResult } from 'lit';
import { merge } from '../../text/english/merge.js';
import { paste } from '../../text/english/paste.js';
import { addEnglish } from '../../text/language.js';
import { formatDay, writingOf } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { LineDraft } from '../draft/draft-model.js';
import type { MergeController, Merging } from './merge-controller.js';
import { rateOf, type PricedDraft } from '../draft/priced-draft.js';
import type { Conflict, LinePart, Side } from './merge-drafts.js';

addEnglish({ merge, paste });

export { mergeDrafts } from './merge-drafts.js';

/** What the comparison is shown from. */
interface MergeViewOptions {
  readonly merging: Merging;
  readonly control: MergeController;
  readonly priced: PricedDraft;
  readonly language: Language;
}

/** What both changed, to be chosen one by one; mine stays where nothing is chosen. */
export function mergeBody(options: MergeViewOptions): TemplateResult {
  const { merging, control, language } = options;
  const { merge: texts, buttons } = language.texts;
  const { conflicts, theirChanges } = merging.merge;
  const submit = (event: Event) => {
    event.preventDefault();
    control.confirm();
  };
  return html`<form class="dialog-body" novalidate @submit=${submit}>
    <h2 class="section-title" id="merge-title" tabindex="-1" autofocus>${texts.title}</h2>
    ${theirChanges > 0 ? html`<p>${texts.theirChanges(theirChanges, writingOf(language))}</p>` : nothing}
    ${conflicts.length > 0 ? html`<p>${texts.choose}</p>` : nothing}
    <div class="conflicts">${conflicts.map((conflict) => choice(options, conflict))}</div>
    <div class="footer">
      <button class="button" part="button" type="button" @click=${control.close}>${buttons.cancel}</button>
      <button class="button primary" part="button primary" type="submit">${texts.take}</button>
    </div>
  </form>`;
}

function choice(options: MergeViewOptions, conflict: Conflict): TemplateResult {
  const { merging, control, language } = options;
  const { merge: texts } = language.texts;
  const text = (side: keyof Conflict['versions']) => versionText(options, conflict, side);
  const chosen = merging.choices.get(conflict.key) ?? 'mine';
  const radio = (side: Side) =>
    html`<label class="choice version">
      <input
        type="radio"
        name=${conflict.key}
        .checked=${chosen === side}
        @change=${() => control.choose(conflict.key, side)}
      />
      <span><span class="hint">${texts[side]}</span><span class="text">${text(side)}</span></span>
    </label>`;
  return html`<fieldset class="doubt">
    <legend class="legend">${nameOf(options, conflict)}</legend>
    <p class="hint">${texts.was(text('base'))}</p>
    <div class="choices">${radio('mine')}${radio('theirs')}</div>
  </fieldset>`;
}

/** What is asked about: a field, or a line with the column. */
function nameOf({ priced, language }: MergeViewOptions, conflict: Conflict): string {
  const { words, lines, merge, paste } = language.texts;
  if ('line' in conflict) {
    const at = priced.draft.lines.findIndex(({ id }) => id === conflict.line);
    const { mine, theirs } = conflict.versions;
    const name = at < 0 ? (theirs ?? mine)?.description : lines.numbered(at + 1);
    if (!conflict.part) return name ?? words.line;
    const column = conflict.part === 'more' ? paste.itemCode : partName(conflict.part, words);
    return lines.named(column, name ?? words.line);
  }
  const names: { readonly [Field in typeof conflict.field]?: string } = {
    ...{ client: words.client, payer: words.invoiceTo, practitioner: words.practitioner },
    ...{ location: words.location, issuedOn: words.issueDate, dueOn: words.dueDate },
    ...{ taxMode: words.prices, reference: words.reference, memo: words.memo, discount: words.discount },
  };
  return names[conflict.field] ?? merge.other;
}

const partName = (part: Exclude<LinePart, 'more'>, words: Language['texts']['words']): string =>
  part === 'taxRate' ? words.tax : words[part];

function versionText(
  options: MergeViewOptions,
  conflict: Conflict,
  side: keyof Conflict['versions'],
): string {
  const { language } = options;
  const { merge } = language.texts;
  if ('line' in conflict) {
    const line = conflict.versions[side];
    if (!line) return merge.noLine;
    return (conflict.part ? partText(options, line, conflict.part) : lineText(line)) || merge.nothing;
  }
  const value = conflict.versions[side][conflict.field];
  if (conflict.field === 'issuedOn' || conflict.field === 'dueOn')
    return dayText(value, language) || merge.nothing;
  if (conflict.field === 'taxMode' && typeof value === 'string' && value in language.texts.taxModes)
    return language.texts.taxModes[value as keyof Language['texts']['taxModes']];
  if (typeof value === 'string') return value || merge.nothing;
  if (value && 'name' in value) return value.name;
  return value ? JSON.stringify(value) : merge.nothing;
}

function dayText(value: unknown, language: Language): string {
  const text = typeof value === 'string' ? value : '';
  return /^\d{4}-\d\d-\d\d$/.test(text) ? formatDay(text as Parameters<typeof formatDay>[0], language) : text;
}

const lineText = ({ description, quantity, unitPrice }: LineDraft): string =>
  `${description}: ${quantity} × ${unitPrice}`;

function partText({ priced, language }: MergeViewOptions, line: LineDraft, part: LinePart): string {
  switch (part) {
    case 'discount':
      return line.discount && `${line.discount} ${line.discountType === 'percent' ? '%' : priced.currency}`;
    case 'taxRate':
      return rateOf(priced, line.id, line.taxRate)?.name ?? language.texts.lines.noTax;
    case 'more':
      return [line.itemCode, line.servedOn, line.more && JSON.stringify(line.more)]
        .filter(Boolean)
        .join(', ');
    default:
      return line[part];
  }
}
