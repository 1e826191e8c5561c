import { html, nothing, type TemplateResult } from 'lit';

/** The top of a page: where it belongs, what it is, what can be done. Its heading takes the focus on arrival. */
export const pageHead = (
  title: string,
  {
    back,
    about,
    actions,
  }: {
    readonly back?: { readonly href: string; readonly label: string };
    readonly about?: TemplateResult | string;
    readonly actions?: TemplateResult;
  } = {},
): TemplateResult =>
  html`<div class="page-head">
    ${
      back
        ? html`<a class="back" href=${back.href}>
            <span aria-hidden="true">←</span> <span class="visually-hidden">Back to</span> ${back.label}
          </a>`
        : nothing
    }
    <h1 tabindex="-1">${title}</h1>
    ${about ? html`<p class="about">${about}</p>` : nothing}
    ${actions ? html`<div class="page-actions">${actions}</div>` : nothing}
  </div>`;

/** Shown instead of figures that could not be read. */
export const unreadable = (): TemplateResult =>
  html`<p class="notice" role="alert">This could not be read. The storage may be out of reach.</p>`;
