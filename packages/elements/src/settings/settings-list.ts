import type { Action, SettingsEntry } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { HostController } from '../controllers/host-controller.js';
import { cardTable, type Column } from '../parts/card-table.js';
import { empty, errorBanner, unready } from '../parts/states.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import type { EntriesController } from './entries-controller.js';

addEnglish({ words });

/** What a list of the settings says and shows. */
export interface SettingsListOptions<E extends SettingsEntry, N extends string> {
  readonly list: EntriesController<E, N>;
  readonly host: HostController;
  readonly title: string;
  readonly about: string;
  /** What the button says that adds an entry. */
  readonly add: string;
  /** What is said while there are none. */
  readonly none: string;
  /** The columns between the name and what can be done. */
  readonly columns: readonly Column[];
  /** Their cells. */
  readonly cells: (entry: E) => TemplateResult;
  /** Words beside the name. */
  readonly badges?: (entry: E) => unknown;
  /** The form of the entry that is edited or added. */
  readonly form: () => TemplateResult;
  /** What stands between the list and what is archived. */
  readonly more?: unknown;
  readonly texts: SettingsTexts;
  readonly language: Language;
}

/** The entries in use, each edited where it stands; those that are archived behind a disclosure. */
export function settingsList<E extends SettingsEntry, N extends string>(
  options: SettingsListOptions<E, N>,
): TemplateResult {
  const { list, host, title, about, add, more, texts, language } = options;
  const { opened } = list;
  const isReady = list.entries.state.status === 'ready';
  return html`<section class="section" part="list" id="list" aria-label=${title}>
    <div class="header" part="header">
      <slot name="header"><h2 class="title" part="title">${title}</h2></slot>
      <div class="actions">
        <slot name="actions"></slot>
        ${
          isReady && list.mayAdd && !opened?.isNew
            ? html`<button class="button" part="button" type="button" id="add" @click=${list.add}>
                ${add}
              </button>`
            : nothing
        }
      </div>
      <p class="muted about">${about}</p>
    </div>
    ${
      unready(host, list.entries, language) ??
      html`${isReady && !list.mayAdd ? html`<p class="banner" part="banner">${texts.readOnly}</p>` : nothing}
      ${notice(options)} ${opened?.isNew ? html`<div class="panel">${options.form()}</div>` : nothing}
      ${entriesInUse(options)} ${more ?? nothing} ${archivedEntries(options)}`
    }
  </section>`;
}

/** What was archived or restored last, with the way back; or why it was not. */
function notice<E extends SettingsEntry, N extends string>({
  list: { moved, moving, undo },
  texts,
}: SettingsListOptions<E, N>): TemplateResult {
  return html`<div role="status">
      ${
        moved
          ? html`<div class="banner" part="banner">
              <p>${texts.moved[moved.move](moved.entry.name)}</p>
              ${
                moved.move === 'archive'
                  ? html`<button class="link" part="link" type="button" id="undo" @click=${undo}>
                      ${texts.undo}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
    ${errorBanner(moving.message)}`;
}

function entriesInUse<E extends SettingsEntry, N extends string>(
  options: SettingsListOptions<E, N>,
): unknown {
  const { list, title, none, columns, form, language } = options;
  const { opened } = list;
  // One that somebody archived meanwhile is still written here.
  const shown = list.all.filter(({ id, archived }) => !archived || id === opened?.id);
  if (shown.length === 0) return opened ? nothing : empty(none);
  return cardTable({
    label: title,
    columns: allColumns(options),
    rows: repeat(
      shown,
      ({ id }) => id,
      (entry) =>
        entry.id === opened?.id
          ? html`<tr part="row" role="row" class="editing">
              <td role="cell" colspan=${columns.length + 2}>${form()}</td>
            </tr>`
          : entryRow(options, entry, language),
    ),
  });
}

function archivedEntries<E extends SettingsEntry, N extends string>(
  options: SettingsListOptions<E, N>,
): unknown {
  const { list, texts, language } = options;
  const archived = list.all.filter(({ id, archived }) => archived && id !== list.opened?.id);
  if (archived.length === 0) return nothing;
  return html`<details part="archived">
    <summary>${texts.archived(archived.length)}</summary>
    ${cardTable({
      label: texts.archived(archived.length),
      columns: allColumns(options),
      rows: archived.map((entry) => entryRow(options, entry, language)),
    })}
  </details>`;
}

const allColumns = <E extends SettingsEntry, N extends string>({
  columns,
  texts,
  language,
}: SettingsListOptions<E, N>): readonly Column[] => [
  texts.name,
  ...columns,
  { unseen: language.texts.words.actions },
];

function entryRow<E extends SettingsEntry, N extends string>(
  options: SettingsListOptions<E, N>,
  entry: E,
  language: Language,
): TemplateResult {
  const { list, cells, badges, texts } = options;
  const { id, name, archived } = entry;
  const can = list.actions(entry);
  const button = (action: Action | undefined, [label, named]: (typeof texts)['edit'], act: () => void) =>
    action && !action.refusal
      ? html`<button
          class="button quiet"
          part="button"
          type="button"
          aria-label=${named(name)}
          data-command=${action.command}
          @click=${act}
        >
          ${label}
        </button>`
      : nothing;
  const move = archived ? can?.restore : can?.archive;
  return html`<tr part="row" role="row" class="selectable" id=${`${archived ? 'archived' : 'used'}-${id}`}>
    <th role="rowheader" scope="row" class="who">
      <span class="name"><bdi>${name}</bdi> ${badges?.(entry) ?? nothing}</span>
      ${
        move?.refusal && move.refusal.type !== 'forbidden'
          ? html`<p class="hint">${refusalText(move.refusal, language)}</p>`
          : nothing
      }
    </th>
    ${cells(entry)}
    <td role="cell" class="row-actions">
      ${archived ? nothing : button(can?.save, texts.edit, () => list.edit(entry))}
      ${
        archived
          ? button(move, texts.restore, () => void list.move(entry, 'restore'))
          : button(move, texts.archive, () => void list.move(entry, 'archive'))
      }
    </td>
  </tr>`;
}
