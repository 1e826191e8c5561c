import type { SettingsEntry } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { errorBanner } from '../parts/states.js';
import { buttons } from '../text/english/words.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { addEnglish, type Language } from '../text/language.js';
import type { EntriesController } from './entries-controller.js';
import type { FormController } from './form-controller.js';

addEnglish({ buttons });

/** A settings form, around its fields. */
export interface SettingsFormOptions<N extends string> {
  readonly form: FormController<N>;
  /** What it is for; also its heading, unless there is one above it. */
  readonly title: string;
  readonly hasHeading?: boolean;
  /** The fields it has, where what is wrong with them is said. */
  readonly names: readonly N[];
  readonly fields: unknown;
  readonly save: string;
  /** What was tried while something is typed. */
  readonly note?: string | undefined;
  readonly texts: SettingsTexts;
  readonly language: Language;
  /** Whether it is only looked at. */
  readonly isReadOnly?: boolean;
  readonly onSave: () => void;
  /** Absent: it cannot be closed. */
  readonly onCancel?: () => void;
}

/** The fields, what is wrong with the whole, and what can be done. Ctrl or ⌘ with Enter saves; Escape leaves. */
export function settingsForm<N extends string>(options: SettingsFormOptions<N>): TemplateResult {
  const { form, title, hasHeading, names, fields, onSave } = options;
  const submit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  return html`<form
    class="settings-form"
    part="form"
    aria-label=${title}
    novalidate
    @submit=${submit}
    @keydown=${(event: KeyboardEvent) => onFormKey(event, options)}
  >
    ${hasHeading ? html`<h3 class="section-title">${title}</h3>` : nothing}
    <div role="alert">${form.isAsking ? conflict(options) : nothing}</div>
    <fieldset class="typed" ?disabled=${options.isReadOnly ?? false}>${fields}</fieldset>
    ${errorBanner(form.messageBeside(names))} ${options.isReadOnly ? nothing : formEnd(options)}
  </form>`;
}

function formEnd<N extends string>(options: SettingsFormOptions<N>): TemplateResult {
  const { form, note, save, texts, language, onCancel } = options;
  return html`<div class="form-end">
    <p class="muted" role="status">${note ?? (form.isSaved ? texts.saved : '')}</p>
    ${
      onCancel
        ? html`<button class="button cancel" part="button" type="button" @click=${onCancel}>
            ${language.texts.buttons.cancel}
          </button>`
        : nothing
    }
    <button
      class="button primary"
      part="button primary"
      type="submit"
      data-command=${form.saving}
      ?disabled=${form.command.isRunning}
      aria-disabled=${form.isAsking ? 'true' : 'false'}
    >
      ${save}
    </button>
  </div>`;
}

/** Asks its author what holds. */
const conflict = <N extends string>({ form, texts }: SettingsFormOptions<N>): TemplateResult =>
  html`<div class="banner warning asking" part="banner conflict">
    <p>${form.overtaken || texts.changedElsewhere}</p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${form.takeTheirs}>
        ${texts.takeTheirs}
      </button>
      <button class="button" part="button" type="button" @click=${form.keepMine}>${texts.keepMine}</button>
    </div>
  </div>`;

function onFormKey<N extends string>(
  event: KeyboardEvent,
  { form, onSave, onCancel }: SettingsFormOptions<N>,
): void {
  const { key, ctrlKey, metaKey, currentTarget } = event;
  if (event.isComposing) return;
  if (key === 'Enter' && (ctrlKey || metaKey)) {
    event.preventDefault();
    onSave();
  } else if (key === 'Escape' && onCancel) {
    event.preventDefault();
    // What is typed is not thrown away by one key.
    if (form.isDirty) (currentTarget as HTMLElement).querySelector<HTMLElement>('.cancel')?.focus();
    else onCancel();
  }
}

/** The form of the entry of a list that is edited or added. */
export const entryForm = <E extends SettingsEntry, N extends string>({
  list,
  texts,
  ...options
}: Pick<SettingsFormOptions<N>, 'title' | 'names' | 'fields' | 'texts' | 'language'> & {
  readonly list: EntriesController<E, N>;
}): TemplateResult =>
  settingsForm({
    ...{ ...options, texts, form: list.form, hasHeading: true },
    save: list.edited ? texts.save : texts.add,
    note: list.isHeld ? texts.finishFirst : undefined,
    onSave: () => void list.save(),
    onCancel: list.cancel,
  });
