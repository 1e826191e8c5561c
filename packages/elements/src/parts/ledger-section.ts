import { html, nothing, type TemplateResult } from 'lit';

/** What settled a document or became of it, as rows under a title; nothing where there are none. */
export const ledgerSection = (
  title: string,
  rows: readonly TemplateResult[],
): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : html`<section class="section ledger" part="ledger" aria-label=${title}>
        <h3 class="section-title">${title}</h3>
        <ul class="entries">
          ${rows}
        </ul>
      </section>`;
