import { html, nothing, type TemplateResult } from 'lit';
import { buttons } from '../text/english/words.js';
import { addEnglish } from '../text/language.js';
import type { Language } from '../text/language.js';

addEnglish({ buttons });

/** Reads one page more of a list; nothing when all of it is shown. */
export const moreButton = (
  query: { readonly hasMore: boolean; more(): void },
  { texts }: Language,
): TemplateResult | typeof nothing =>
  query.hasMore
    ? html`<div class="toolbar">
        <button class="button" part="button" type="button" @click=${() => query.more()}>
          ${texts.buttons.showMore}
        </button>
      </div>`
    : nothing;
