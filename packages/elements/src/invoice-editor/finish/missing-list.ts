import { missingInDraft, type LineId, type Missing, type Preferences } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { refusalText } from '../../text/refusal-text.js';
import type { Language } from '../../text/language.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import { linePlace, placeOf } from '../field-errors.js';
import type { FinishController } from './finish-controller.js';

/** Something that keeps the invoice from being finalized, and the control to mend it with. */
export interface MissingThing {
  readonly missing: Missing;
  readonly place: string | undefined;
  /** Where it is a line, counted from 1 as the form shows it. */
  readonly position: number | undefined;
}

/** Everything for which the invoice as it is typed could not be finalized, by billing's own rules. */
export function missingIn(
  priced: PricedDraft,
  finish: FinishController,
  preferences: Preferences,
): readonly MissingThing[] {
  const { draft, preview, dueOn } = priced;
  const ids = [...priced.lines].map(([id]) => id);
  const found = missingInDraft(
    preview,
    { invoice: finish.invoice, client: draft.client, dueOn },
    preferences,
  );
  const paid = finish.previewOf(priced)?.refusal;
  const all: readonly Missing[] = [...found, ...(paid ? [{ refusal: paid, line: null }] : [])];
  return all.map((missing) => {
    const line = missing.line === null ? undefined : ids[missing.line];
    return { missing, place: placeIn(priced, missing, line), position: positionOf(priced, line) };
  });
}

function placeIn({ draft }: PricedDraft, { refusal }: Missing, line: LineId | undefined): string | undefined {
  return line ? (placeOf(refusal, draft) ?? linePlace(line, refusal)) : placeOf(refusal, draft);
}

function positionOf({ draft }: PricedDraft, line: LineId | undefined): number | undefined {
  return line && draft.lines.findIndex(({ id }) => id === line) + 1;
}

/** What is missing, one sentence each; each leads to where it is mended, and the first has the focus. */
export function missingList(
  things: readonly MissingThing[],
  language: Language,
  onFix: (place: string) => void,
): TemplateResult {
  const { texts } = language;
  const item = ({ missing: { refusal }, place, position }: MissingThing, index: number) => {
    const sentence = refusalText(refusal, language);
    const name = position === undefined ? nameOf(place, language) : texts.lines.numbered(position);
    const said = name && refusal.type !== 'line-without-description' ? `${name}: ${sentence}` : sentence;
    return html`<li>
      ${
        place
          ? html`<button
              class="link"
              part="link"
              type="button"
              ?autofocus=${index === 0}
              @click=${() => onFix(place)}
            >
              ${said}
            </button>`
          : said
      }
    </li>`;
  };
  const first = things.find(({ place }) => place)?.place;
  return html`<div class="banner warning missing" part="banner">
    <p>${texts.finish.missing}</p>
    <ul>
      ${things.map(item)}
    </ul>
    ${
      first
        ? html`<button class="button" part="button" type="button" @click=${() => onFix(first)}>
            ${texts.finish.showMe}
          </button>`
        : nothing
    }
  </div>`;
}

/** What a field outside the lines is called. */
function nameOf(place: string | undefined, { texts: { words, finish } }: Language): string | undefined {
  const names: Readonly<Record<string, string>> = {
    client: words.client,
    issuedOn: words.issueDate,
    dueOn: words.dueDate,
    amount: words.amount,
    method: words.method,
    receivedOn: finish.receivedOn,
  };
  return place === undefined ? undefined : names[place];
}
