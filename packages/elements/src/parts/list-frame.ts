import { limitMax } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';

/** A list of records and what it is narrowed down by. */
export interface ListFrameOptions {
  readonly title: string;
  readonly filters: TemplateResult;
  readonly body: unknown;
}

/** The title, the host's buttons, the filters, and what the list holds. */
export function listFrame({ title, filters, body }: ListFrameOptions): TemplateResult {
  return html`<section class="base" part="base" aria-label=${title}>
    <div class="header" part="header">
      <slot name="header"><h2 class="title" part="title">${title}</h2></slot>
      <div class="actions"><slot name="actions"></slot></div>
    </div>
    ${filters} ${body}
  </section>`;
}

const pageSizeUsual = 50;

/** How many a list reads at once: the page size of the host, unless no query can take it. */
export function listLimit(pageSize: number): number {
  const isPossible = Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= limitMax;
  return isPossible ? pageSize : pageSizeUsual;
}
