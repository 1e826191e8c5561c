import { limitMax } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { selectField } from '../fields/field.js';
import { lists } from '../text/english/lists.js';
import { words } from '../text/english/words.js';
import { addEnglish } from '../text/language.js';
import type { Language } from '../text/language.js';

addEnglish({ lists, words });

/** A list of records with a filter by status. */
export interface ListFrameOptions<S extends string> {
  readonly title: string;
  /** Empty for all. */
  readonly status: S | '';
  readonly choices: readonly { readonly value: S; readonly label: string }[];
  readonly body: unknown;
  readonly language: Language;
  readonly onStatus: (status: S | '') => void;
}

/** The title, the filter, the host's buttons, and what the list holds. */
export function listFrame<S extends string>(options: ListFrameOptions<S>): TemplateResult {
  const { title, status, choices, body, language, onStatus } = options;
  const { texts } = language;
  return html`<section class="base" part="base" aria-label=${title}>
    <div class="header" part="header">
      <slot name="header"><h2 class="title" part="title">${title}</h2></slot>
      <div class="actions">
        ${selectField({
          id: 'status',
          label: texts.words.status,
          value: status,
          language,
          optional: true,
          inline: true,
          placeholder: texts.lists.all,
          choices,
          onInput: (value) => onStatus(value as S | ''),
        })}
        <slot name="actions"></slot>
      </div>
    </div>
    ${body}
  </section>`;
}

/** What a list asks for: all, one client's, one status's, or both. */
export function listWhere<S extends string>(client: string, status: S | '') {
  if (client) return { where: { client, ...(status && { status }) } };
  return status ? { where: { status } } : {};
}

const pageSizeUsual = 50;

/** How many a list reads at once: the page size of the host, unless no query can take it. */
export function listLimit(pageSize: number): number {
  const isPossible = Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= limitMax;
  return isPossible ? pageSize : pageSizeUsual;
}
