import { html, type TemplateResult } from 'lit';
import type { SettingsTexts } from '../text/english/settings.js';

/** Fields with what they come to beside them, or below where there is little room. */
export const withSample = (
  fields: unknown,
  sample: unknown,
  { sample: { title } }: SettingsTexts,
): TemplateResult =>
  html`<div class="with-sample">
    <div class="typed">${fields}</div>
    <section class="sample" part="sample" aria-label=${title}>
      <p class="muted">${title}</p>
      ${sample}
    </section>
  </div>`;
