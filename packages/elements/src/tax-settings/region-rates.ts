import { systemTaxRates, taxRegions, type TaxRegion } from '@billkit/billing';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import { selectField } from '../fields/field.js';
import { errorBanner } from '../parts/states.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { formatPercent } from '../text/format.js';
import type { Language } from '../text/language.js';
import { regionName } from './region-name.js';

/** What only the rates of a region look like. */
export const styles = css`
  .rates {
    columns: 16rem;
    column-gap: var(--_space-5);
  }

  .rates li {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
    padding-block: var(--_space-1);
    border-block-end: 1px solid var(--_border);
    break-inside: avoid;
  }
`;

/** The rates of the law, by region. */
export interface RegionRatesOptions {
  readonly region: TaxRegion | undefined;
  readonly command: CommandController;
  readonly texts: SettingsTexts['rates'];
  readonly language: Language;
  readonly onRegion: (region: TaxRegion | undefined) => void;
  readonly onAdd: (region: TaxRegion) => void;
}

/** Shows what the law charges in a region before any of it is taken. */
export function regionRates(options: RegionRatesOptions): TemplateResult {
  const { region, command, texts, language, onRegion, onAdd } = options;
  const choices = taxRegions
    .filter((one) => systemTaxRates(one).length > 0)
    .map((value) => ({ value, label: regionName(value, language) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language.tag));
  return html`<div class="section panel" part="regions">
    <p class="hint">${texts.regionHint}</p>
    <div class="fields">
      ${selectField({
        ...{ id: 'region', label: texts.region, value: region ?? '', language, choices },
        placeholder: texts.chooseRegion,
        onInput: (value) => onRegion(taxRegions.find((one) => one === value)),
      })}
    </div>
    ${
      region
        ? html`<ul class="rates">
              ${systemTaxRates(region).map(
                ({ name, percent }) =>
                  html`<li>
                    <bdi>${name}</bdi> <span class="amount muted">${formatPercent(percent, language)}</span>
                  </li>`,
              )}
            </ul>
            ${errorBanner(command.message)}
            <div class="form-end">
              <button
                class="button primary"
                part="button primary"
                type="button"
                ?disabled=${command.isRunning}
                @click=${() => onAdd(region)}
              >
                ${texts.addOfRegion}
              </button>
            </div>`
        : nothing
    }
  </div>`;
}
