import type { Invoice, Stored } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceController } from '../../controllers/choice-controller.js';
import type { BulkTexts } from '../../text/english/bulk.js';
import { pluralOf } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { BulkRun } from './bulk-run.js';
import type { BulkAction, InvoiceBulk } from './invoice-bulk.js';

export { bulkStyles } from './bulk-styles.js';
export { InvoiceBulk } from './invoice-bulk.js';
export { loadBulkTexts } from '../../text/load-bulk.js';

/** What many invoices are done with. */
export interface BulkOptions {
  readonly bulk: InvoiceBulk;
  readonly choice: ChoiceController<Stored<Invoice>>;
  /** Whether there may be more that match than what is shown. */
  readonly hasMore: boolean;
  readonly isOffline: boolean;
  readonly texts: BulkTexts;
  readonly language: Language;
  readonly onInvoice: (invoice: Invoice) => void;
}

/** What can be done with the chosen invoices; while something is done to them, how far it is, and what came of each. */
export function bulkBar(options: BulkOptions): TemplateResult {
  const { bulk, texts } = options;
  return html`<section class="bulk" part="bulk" aria-label=${texts.title}>
    ${bulk.run ? running(bulk.run, options) : choosing(options)}
  </section>`;
}

function choosing(options: BulkOptions): TemplateResult {
  const { bulk, choice, hasMore, isOffline, texts, language } = options;
  const { chosen } = choice;
  const button = (action: BulkAction, label: (count: string) => string, isKept = false) => {
    const possible = bulk.possible(action, chosen);
    return html`<button
      class=${action === 'finalize-invoice' ? 'button primary' : 'button'}
      part="button"
      type="button"
      data-bulk=${action}
      ?disabled=${possible === 0 || isKept}
      @click=${() => bulk.begin(action, chosen, texts)}
    >
      ${label(numberText(possible, language))}
    </button>`;
  };
  return html`<div class="toolbar">
      <p role="status" class="bulk-count">
        ${
          choice.found === undefined
            ? pluralOf(choice.count, texts.chosen, language)
            : pluralOf(choice.found, texts.found, language)
        }
      </p>
      ${
        choice.state === 'all' && hasMore && choice.found === undefined
          ? html`<button class="link" part="link" type="button" @click=${() => void choice.chooseAll()}>
              ${texts.chooseAll}
            </button>`
          : nothing
      }
      <span class="bulk-actions">
        ${button('finalize-invoice', texts.finalize)} ${button('mark-as-sent', texts.send, isOffline)}
        <button class="button" part="button" type="button" @click=${() => bulk.export(chosen, texts)}>
          ${texts.export}
        </button>
        <button class="button quiet" part="button" type="button" @click=${choice.clear}>
          ${texts.chooseNone}
        </button>
      </span>
    </div>
    ${isOffline ? html`<p class="muted">${texts.offline}</p>` : nothing}`;
}

function running(run: BulkRun<Stored<Invoice>>, options: BulkOptions): TemplateResult {
  const { bulk, choice, texts, language } = options;
  const { done, items, state, refused } = run;
  const of = texts.progress(numberText(done, language), numberText(items.length, language));
  const button = (label: string, onClick: () => void) =>
    html`<button class="button" part="button" type="button" @click=${onClick}>${label}</button>`;
  const close = () => {
    bulk.close();
    choice.clear();
  };
  return html`<div class="toolbar">
      <p class="bulk-count">${texts.doing[bulk.action]}</p>
      <progress max=${items.length} .value=${done} aria-label=${texts.doing[bulk.action]}></progress>
      <p class="muted bulk-progress" role="status">
        ${[of, ...(state === 'paused' ? [texts.paused] : []), ...(state === 'ended' ? [pluralOf(refused.length, texts.notDone, language)] : [])].join(' · ')}
      </p>
      <span class="bulk-actions">
        ${state === 'running' ? button(texts.pause, run.pause) : nothing}
        ${state === 'paused' ? button(texts.resume, run.resume) : nothing}
        ${state === 'ended' ? button(language.texts.buttons.close, close) : button(texts.stop, run.stop)}
      </span>
    </div>
    ${run.results.length > 0 ? results(run, options) : nothing}`;
}

/** What came of each, what was not done in front: why, in the words of its refusal. */
function results(run: BulkRun<Stored<Invoice>>, { texts, language, onInvoice }: BulkOptions): TemplateResult {
  const done = run.results.filter(({ problem }) => problem === '');
  return html`<ul class="bulk-results" part="results" aria-label=${texts.results}>
    ${[...run.refused, ...done].map(
      ({ item: { record }, problem }) =>
        html`<li>
          <button class="link number" part="link" type="button" @click=${() => onInvoice(record)}>
            ${record.number ?? language.texts.words.draft}
          </button>
          <bdi class="muted">${record.client.name}</bdi>
          <span class=${problem ? 'error' : 'muted'}>${problem || texts.done}</span>
        </li>`,
    )}
  </ul>`;
}

const numberText = (count: number, { tag }: Language): string => new Intl.NumberFormat(tag).format(count);
