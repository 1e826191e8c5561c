import { html, nothing, type TemplateResult } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import type { QueryState } from '../controllers/query-controller.js';
import type { Query } from '@billkit/billing';
import { buttons, states } from '../text/english/words.js';
import { addEnglish } from '../text/language.js';
import { filled } from '../text/filled.js';
import type { Language } from '../text/language.js';

addEnglish({ buttons, states });

/** Shown while something is read. */
export const loading = ({ texts }: Language): TemplateResult =>
  html`<slot name="loading"
    ><div class="skeleton" part="skeleton" role="status" aria-label=${texts.states.loading}>
      <span></span><span></span><span></span><span></span><span></span></div
  ></slot>`;

/** Shown when something could not be read; `retry` reads again. `sentence` says more, where more is known. */
export const readFailed = (
  retry: () => void,
  { texts }: Language,
  sentence = texts.states.unreadable,
): TemplateResult =>
  html`<slot name="error"
    ><div class="problem" part="error" role="alert">
      <p>${sentence}</p>
      <button class="button" part="button" type="button" @click=${retry}>${texts.buttons.tryAgain}</button>
    </div></slot
  >`;

/** Shown when there is no provider around the element. */
export const noProvider = ({ texts }: Language): TemplateResult =>
  html`<div class="problem" part="error" role="alert">
    <p>${filled(texts.states.noProvider, { provider: html`<code>&lt;billing-provider&gt;</code>` })}</p>
  </div>`;

/** Shown when there is nothing yet, with what can be done about it. */
export const empty = (sentence: string, action: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<slot name="empty"
    ><div class="empty" part="empty">
      <p>${sentence}</p>
      ${action}
    </div></slot
  >`;

/** The state of a query that has no value to show, or `null` when it has. */
export function unready(
  host: HostController,
  query: { readonly state: Pick<QueryState<Query>, 'status'>; retry(): void },
  language: Language,
): TemplateResult | null {
  if (host.isMissing) return noProvider(language);
  if (query.state.status === 'loading') return loading(language);
  return query.state.status === 'failed' ? readFailed(() => query.retry(), language) : null;
}

/** What went wrong with a write, told to everyone as it appears; nothing when `message` is empty. */
export const errorBanner = (message: string): TemplateResult =>
  html`<div role="alert">
    ${message ? html`<p class="banner error-banner" part="banner error">${message}</p>` : nothing}
  </div>`;
