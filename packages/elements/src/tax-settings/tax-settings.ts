import type { TaxRate, TaxRegion } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { badge } from '../parts/badges.js';
import { loading, readFailed } from '../parts/states.js';
import { EntriesController } from '../settings/entries-controller.js';
import { SettingsElement } from '../settings/settings-element.js';
import { SettingsFields } from '../settings/settings-fields.js';
import { entryForm } from '../settings/settings-form.js';
import { settingsList } from '../settings/settings-list.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { words } from '../text/english/words.js';
import { formatPercent } from '../text/format.js';
import { addEnglish, type Language } from '../text/language.js';
import { rateFields } from './rate-form.js';
import { rateKind, type RateField } from './rate-kind.js';
import { regionName } from './region-name.js';

addEnglish({ words });

const loadRegions = () => import('./region-rates.js');
const names: readonly RateField[] = [
  ...(['name', 'percent', 'description', 'category'] as const),
  ...(['exemptionReason', 'compound', 'withheld'] as const),
];

/**
 * The tax rates of the account: its own, which are added, edited, archived and restored, and those of the law, which are
 * taken by region and never edited. Invoices keep the rate they were written with.
 *
 * @summary The tax rates of the account.
 * @fires {BillingRequestEvent} billing-tax-rate-save-request - Before a rate is added or changed.
 * @fires {BillingDoneEvent} billing-tax-rate-saved - After it was.
 * @fires {BillingRequestEvent} billing-tax-rate-archive-request - Before a rate is archived.
 * @fires {BillingDoneEvent} billing-tax-rate-archived - After it was.
 * @fires {BillingRequestEvent} billing-tax-rate-restore-request - Before a rate is restored.
 * @fires {BillingDoneEvent} billing-tax-rate-restored - After it was.
 * @fires {BillingRequestEvent} billing-tax-rates-add-request - Before the rates of a region are taken.
 * @fires {BillingDoneEvent} billing-tax-rates-added - After they were.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot header - In the place of the title.
 * @slot actions - Buttons of the host beside the one that adds a rate.
 * @slot empty - In the place of the sentence that says there are none.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the settings could not be read.
 * @csspart base - All of it.
 * @csspart list - The list with its title.
 * @csspart row - One rate.
 * @csspart form - The form of the rate that is added or changed.
 * @csspart regions - The rates of the law, by region.
 * @csspart archived - The rates that are archived.
 */
export class TaxSettings extends SettingsElement {
  @state() private accessor areRegionsOpen = false;
  @state() private accessor region: TaxRegion | undefined;

  readonly #list = new EntriesController<TaxRate, RateField>(this, this.host, rateKind);
  readonly #adding = new CommandController(this, this.host, ['add-system-tax-rates']);
  readonly #regions = new OnDemand(this, loadRegions);
  /** The region whose rates were taken last. */
  #added: TaxRegion | undefined;

  protected override content(texts: SettingsTexts, language: Language): TemplateResult {
    const { title, about, add, none, rate } = texts.rates;
    const { description } = language.texts.words;
    return settingsList({
      ...{ list: this.#list, host: this.host, title, about, add, none, texts, language },
      columns: [{ amount: rate }, description],
      cells: (one) =>
        html`<td role="cell" data-label=${rate} class="amount">${formatPercent(one.percent, language)}</td>
          <td role="cell" class=${aboutRate(one, texts) ? '' : 'none'}>
            <bdi>${aboutRate(one, texts)}</bdi>
          </td>`,
      badges: ({ region, compound, withheld }) => [
        region ? badge(texts.rates.lawOf(regionName(region, language)), '') : nothing,
        compound ? badge(texts.rates.compoundBadge, 'info') : nothing,
        withheld ? badge(language.texts.words.withheld, 'info') : nothing,
      ],
      form: () => this.#form(texts, language),
      more: this.#list.mayAdd ? this.#ofRegion(texts, language) : nothing,
    });
  }

  #form(texts: SettingsTexts, language: Language): TemplateResult {
    const list = this.#list;
    const { values } = list.form;
    const fields = new SettingsFields(list.form, texts, language);
    return entryForm({
      ...{ list, names, texts, language },
      title: list.edited ? texts.rates.edit(list.edited.name) : texts.rates.add,
      fields: values ? rateFields({ fields, values, rate: list.edited, texts, language }) : nothing,
    });
  }

  #ofRegion(texts: SettingsTexts, language: Language): TemplateResult {
    const { ofRegion, added } = texts.rates;
    return html`<details
        ?open=${this.areRegionsOpen}
        @toggle=${({ target }: Event) => (this.areRegionsOpen = (target as HTMLDetailsElement).open)}
      >
        <summary>${ofRegion}</summary>
        ${this.areRegionsOpen ? this.#regionRates(texts, language) : nothing}
      </details>
      <p role="status" class="muted">${this.#added ? added(regionName(this.#added, language)) : ''}</p>`;
  }

  #regionRates(texts: SettingsTexts, language: Language): TemplateResult {
    const { part, isFailed, retry } = this.#regions;
    if (!part) return isFailed ? readFailed(retry, language) : loading(language);
    return part.regionRates({
      ...{ region: this.region, command: this.#adding, texts: texts.rates, language },
      onRegion: (region) => {
        this.region = region;
        this.#adding.reset();
      },
      onAdd: (region) => void this.#add(region),
    });
  }

  async #add(region: TaxRegion): Promise<void> {
    const host = this.host.value;
    if (!host) return;
    const command = { type: 'add-system-tax-rates', id: host.newId('cmd'), region } as const;
    if ((await this.#adding.send(command)).status !== 'done') return;
    this.#added = region;
    this.region = undefined;
    this.areRegionsOpen = false;
    this.renderRoot.querySelector<HTMLElement>('summary')?.focus();
  }
}

/** What is said of a rate beside its percentage: in its own words, else why it charges nothing, else its category. */
function aboutRate({ description, exemptionReason, category }: TaxRate, { rates }: SettingsTexts): string {
  const categories: Readonly<Record<string, string>> = rates.categories;
  const ofCategory = category === 'S' ? '' : (categories[category] ?? category);
  return description ?? exemptionReason ?? ofCategory;
}

declare global {
  interface HTMLElementTagNameMap {
    'tax-settings': TaxSettings;
  }
}
