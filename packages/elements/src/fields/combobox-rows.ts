import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../text/language.js';

/** Something that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What was found. */
export interface Found<T> {
  readonly entries: readonly T[];
  /** Whether there is more than that. */
  readonly isMore: boolean;
}

/** Looks for something by name; anew: what is known may be old. */
export type Find<T> = (text: string, isAnew: boolean) => Promise<Found<T>>;

/** What a search has come to; undefined before its first answer. */
export type Answer = Found<Choice> | 'failed' | undefined;

/** A row of the list: a choice, or something that is done. */
export type Row =
  | { readonly kind: 'entry'; readonly choice: Choice; readonly detail: string | undefined }
  | { readonly kind: 'none' | 'create' | 'retry'; readonly text: string };

interface RowsOptions {
  readonly language: Language;
  readonly chosen: Choice | undefined;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly detailOf?: (choice: never) => string | undefined;
  readonly onCreate?: unknown;
}

/** What can be taken now: to choose nothing where something is chosen, what was found, and to add what was not. */
export function rowsOf(
  { language, chosen, placeholder, isRequired, detailOf, onCreate }: RowsOptions,
  found: Answer,
  typed: string | undefined,
  isWaiting: boolean,
): readonly Row[] {
  const { picker, buttons } = language.texts;
  if (found === 'failed') return isWaiting ? [] : [{ kind: 'retry', text: buttons.tryAgain }];
  const name = typed?.trim() ?? '';
  const entries = found?.entries ?? [];
  const isKnown = entries.some((one) => one.name.toLowerCase() === name.toLowerCase());
  return [
    ...(chosen && !isRequired && placeholder && !name ? [{ kind: 'none', text: placeholder } as const] : []),
    ...entries.map((choice) => ({ kind: 'entry', choice, detail: detailOf?.(choice as never) }) as const),
    ...(onCreate && name && found && !isWaiting && !isKnown
      ? [{ kind: 'create', text: picker.create(name) } as const]
      : []),
  ];
}

/** The place of the row that Enter takes without a step through the list; -1: none. Nothing is added by Enter alone. */
export function meantIn(
  rows: readonly Row[],
  isTyping: boolean,
  chosen: Choice | undefined,
  isStanding: boolean,
): number {
  const best = rows.findIndex(
    (row) => row.kind === 'retry' || (row.kind === 'entry' && (isTyping || row.choice.id === chosen?.id)),
  );
  return best < 0 && isStanding && rows[0]?.kind === 'entry' ? 0 : best;
}

/** The id of a row, by which the input names the one that Enter takes. */
export const rowId = (id: string, index: number): string => `${id}-option-${index}`;

/** A row as it is shown. */
interface OptionRow {
  readonly row: Row;
  readonly id: string;
  readonly typed: string | undefined;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly language: Language;
  readonly onTake: () => void;
}

/** An option of the listbox. */
export const optionRow = ({ row, id, typed = '', isActive, isChosen, onTake }: OptionRow): TemplateResult =>
  html`<li
    class=${isChosen ? `option ${row.kind} chosen` : `option ${row.kind}`}
    part="menu-item"
    role="option"
    id=${id}
    aria-selected=${isActive ? 'true' : 'false'}
    @click=${onTake}
  >
    ${
      row.kind === 'entry'
        ? html`<bdi>${marked(row.choice.name, typed.trim())}</bdi>${
              row.detail ? html`<bdi class="hint">${row.detail}</bdi>` : nothing
            }`
        : row.text
    }
  </li>`;

/** The name with what was typed of it standing out, where the name or a word of it begins so. */
function marked(name: string, typed: string): TemplateResult | string {
  const at = ` ${name}`.toLowerCase().indexOf(` ${typed.toLowerCase()}`);
  if (!typed || at < 0) return name;
  const end = at + typed.length;
  return html`${name.slice(0, at)}<mark>${name.slice(at, end)}</mark>${name.slice(end)}`;
}
