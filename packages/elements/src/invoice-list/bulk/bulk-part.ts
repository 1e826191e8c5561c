import { defaultPreferences, findInvoices, limitMax } from '@billkit/billing';
import type { Cursor, Invoice, InvoicesAsked, Stored } from '@billkit/billing';
import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { ChoiceController } from '../../controllers/choice-controller.js';
import type { HostController } from '../../controllers/host-controller.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { QueryController } from '../../controllers/query-controller.js';
import type { Language } from '../../text/language.js';
import type * as BulkView from './bulk-view.js';
import type { InvoiceBulk } from './invoice-bulk.js';

/** What is done to many invoices of a list: loaded when the first of them is chosen. */
export class BulkPart {
  readonly #host: HostController;
  readonly #choice: ChoiceController<Stored<Invoice>>;
  readonly #preferences;
  readonly #view;
  #bulk: InvoiceBulk | undefined;

  constructor(element: LitElement, host: HostController, choice: ChoiceController<Stored<Invoice>>) {
    this.#host = host;
    this.#choice = choice;
    this.#preferences = new QueryController(element, host, () =>
      choice.count > 0 ? ({ kind: 'preferences', limit: 1 } as const) : null,
    );
    this.#view = new OnDemand(element, async (language) => {
      const view: typeof BulkView = await import('./bulk-view.js');
      this.#bulk ??= new view.InvoiceBulk(element, {
        host,
        preferences: () => this.#preferences.records[0] ?? defaultPreferences,
      });
      return { view, styles: view.bulkStyles, texts: await view.loadBulkTexts(language) };
    });
  }

  /** Nothing while nothing is chosen, and nothing is being done. */
  render(around: {
    readonly language: Language;
    readonly hasMore: boolean;
    readonly isOffline: boolean;
    readonly onInvoice: (invoice: Invoice) => void;
  }): TemplateResult | typeof nothing {
    const [choice, bulk] = [this.#choice, this.#bulk];
    if (choice.count === 0 && choice.found === undefined && !bulk?.run) return nothing;
    const { part } = this.#view;
    if (!part || !this.#bulk) return nothing;
    return part.view.bulkBar({ ...around, bulk: this.#bulk, choice, texts: part.texts });
  }

  /** All that match, however many, the newest first. */
  async readAll(
    asked: InvoicesAsked,
    tell: (count: number) => void,
    isWanted: () => boolean,
  ): Promise<readonly Stored<Invoice>[]> {
    const billing = this.#host.value?.billing;
    const all: Stored<Invoice>[] = [];
    let after: Cursor | undefined;
    do {
      const page = billing && (await findInvoices(billing, asked, { limit: limitMax, after }));
      all.push(...(page?.found ?? []));
      after = page?.next;
      tell(all.length);
    } while (after !== undefined && isWanted());
    return all;
  }
}
