import { html, LitElement, type TemplateResult } from 'lit';
import { HostController } from '../controllers/host-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { loading, noProvider, readFailed } from '../parts/states.js';
import { sharedStyles } from '../styles/shared.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { languageOf, type Language } from '../text/language.js';
import { loadSettingsTexts } from '../text/load-settings.js';
import { settingsStyles } from './settings-styles.js';

const load = async (language: Language) => ({
  styles: settingsStyles,
  texts: await loadSettingsTexts(language),
});

/** What the elements of the settings have in common: billing, how they look, and texts that no other page needs. */
export abstract class SettingsElement extends LitElement {
  static override styles = sharedStyles;

  protected readonly host = new HostController(this);
  readonly #texts = new OnDemand(this, load);

  override render(): TemplateResult {
    const language = languageOf(this);
    if (this.host.isMissing) return noProvider(language);
    const { part, isFailed, retry } = this.#texts;
    if (part) return html`<div class="base" part="base">${this.content(part.texts, language)}</div>`;
    return isFailed ? readFailed(retry, language) : loading(language);
  }

  /** What it shows, once its texts are there. */
  protected abstract content(texts: SettingsTexts, language: Language): unknown;
}
