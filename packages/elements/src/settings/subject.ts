import { html, type TemplateResult } from 'lit';

/** A subject of a settings form and its fields. */
export const subject = (title: string, fields: unknown): TemplateResult =>
  html`<fieldset class="subject">
    <legend class="section-title">${title}</legend>
    ${fields}
  </fieldset>`;
