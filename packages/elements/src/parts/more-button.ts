import { html, nothing, type TemplateResult } from 'lit';

/** Reads one page more of a list; nothing when all of it is shown. */
export const moreButton = (query: {
  readonly hasMore: boolean;
  more(): void;
}): TemplateResult | typeof nothing =>
  query.hasMore
    ? html`<div class="toolbar">
        <button class="button" part="button" type="button" @click=${() => query.more()}>Show more</button>
      </div>`
    : nothing;
