import type { Invoice, Stored } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceController } from '../../controllers/choice-controller.js';
import type { BulkTexts } from '../../text/english/bulk.js';
import { pluralOf } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { BulkRun } from './bulk-run.js';
import type { BulkCommand, InvoiceBulk } from './invoice-bulk.js';

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
  const { bulk, isOffline, texts } = options;
  const { run } = bulk;
  // One paragraph tells all the time where it stands: what is said there is announced, how far it is at each moment is not.
  return html`<section class="bulk" part="bulk" aria-label=${texts.title} tabindex="-1">
    <div class="toolbar">
      <p role="status" class="bulk-count">${run ? standing(run, options) : chosenText(options)}</p>
      ${run ? running(run, options) : choosing(options)}
    </div>
    ${!run && isOffline ? html`<p class="muted">${texts.offline}</p>` : nothing}
    ${run && run.results.length > 0 && bulk.action !== 'export-csv' ? results(run, options) : nothing}
  </section>`;
}

const chosenText = ({ choice, texts, language }: BulkOptions): string =>
  choice.found === undefined
    ? pluralOf(choice.count, texts.chosen, language)
    : pluralOf(choice.found, texts.found, language);

function choosing(options: BulkOptions): TemplateResult {
  const { bulk, choice, hasMore, isOffline, texts, language } = options;
  const { chosen } = choice;
  const chooseNone = () => {
    choice.clear();
    bulk.backToRows();
  };
  const button = (action: BulkCommand, label: (count: string) => string, isKept = false) => {
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
  return html`${
      choice.state === 'all' && hasMore && choice.found === undefined
        ? html`<button class="link" part="link" type="button" @click=${() => void choice.chooseAll()}>
            ${texts.chooseAll}
          </button>`
        : nothing
    }
    <span class="bulk-actions">
      ${button('finalize-invoice', texts.finalize)} ${button('mark-as-sent', texts.send, isOffline)}
      <button
        class="button"
        part="button"
        type="button"
        data-bulk="export-csv"
        @click=${() => void bulk.export(chosen, texts)}
      >
        ${texts.export}
      </button>
      <button class="button quiet" part="button" type="button" @click=${chooseNone}>
        ${texts.chooseNone}
      </button>
    </span>`;
}

type Run = BulkRun<Stored<Invoice>>;

/** What is being done, and whether it is paused; at its end how many it was done to, and what came of it. */
function standing({ state, done, items, refused, isWhole }: Run, options: BulkOptions): string {
  const { bulk, texts, language } = options;
  const doing = texts.doing[bulk.action];
  if (state !== 'ended') return [doing, ...(state === 'paused' ? [texts.paused] : [])].join(' · ');
  const came =
    bulk.action === 'export-csv'
      ? texts[isWhole ? 'exported' : 'notExported']
      : pluralOf(refused.length, texts.notDone, language);
  return `${progressText(done, items.length, options)} · ${came}`;
}

function running(run: Run, options: BulkOptions): TemplateResult {
  const { bulk, choice, texts, language } = options;
  const { done, items, state } = run;
  const button = (name: string, label: string, onClick: () => void) =>
    html`<button class="button" part="button" type="button" data-run=${name} @click=${onClick}>
      ${label}
    </button>`;
  const close = () => {
    bulk.close();
    // What is in a file may still be finalized or sent.
    if (bulk.action !== 'export-csv') choice.clear();
  };
  if (state === 'ended')
    return html`<span class="bulk-actions">${button('close', language.texts.buttons.close, close)}</span>`;
  return html`<progress max=${items.length} .value=${done} aria-label=${texts.doing[bulk.action]}></progress>
    <p class="muted bulk-progress">${progressText(done, items.length, options)}</p>
    <span class="bulk-actions">
      ${state === 'paused' ? button('pause', texts.resume, run.resume) : button('pause', texts.pause, run.pause)}
      ${button('stop', texts.stop, run.stop)}
    </span>`;
}

const progressText = (done: number, all: number, { texts, language }: BulkOptions): string =>
  texts.progress(numberText(done, language), numberText(all, language));

/** What came of each, what was not done in front: why, in the words of its refusal. */
function results(run: Run, { texts, language, onInvoice }: BulkOptions): TemplateResult {
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
