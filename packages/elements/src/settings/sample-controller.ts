import { noTaxRates, printedWith, type IssuedWith, type NumberSeries, type TaxRate } from '@billkit/billing';
import type { LitElement } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { ReadController } from '../controllers/read-controller.js';
import type * as SampleView from './sample-view.js';

/** What of the books a sample is made from. */
export interface SampleBooks {
  readonly rates: readonly TaxRate[];
  readonly series: readonly NumberSeries[];
  /** What an invoice is printed with that chooses no template. */
  readonly issuedWith: IssuedWith;
}

/** What a sample of an invoice is made from, and what shows it; both are brought when one is shown. */
export class SampleController {
  readonly #books: ReadController<SampleBooks>;
  readonly #view: OnDemand<typeof SampleView>;

  /** `isShown`: whether there is one to show. */
  constructor(element: LitElement, host: HostController, isShown: () => boolean) {
    this.#books = new ReadController(element, host, () =>
      isShown()
        ? {
            key: 'sample',
            kinds: ['tax-rates', 'number-series', 'invoice-templates', 'business'],
            read: async (billing) => {
              const [[rates], series, [templates], [business]] = await Promise.all([
                billing.find({ kind: 'tax-rates', limit: 1 }),
                billing.find({ kind: 'number-series', limit: 1000 }),
                billing.find({ kind: 'invoice-templates', limit: 1 }),
                billing.find({ kind: 'business', limit: 1 }),
              ]);
              return {
                rates: (rates?.record ?? noTaxRates).rates,
                series: series.map(({ record }) => record),
                issuedWith: printedWith(templates?.record.templates ?? [], business?.record),
              };
            },
          }
        : null,
    );
    this.#view = new OnDemand(element, () => import('./sample-view.js'));
  }

  get books(): SampleBooks | undefined {
    const { state } = this.#books;
    return state.status === 'ready' ? state.value : undefined;
  }

  /** What shows it, once it is loaded. */
  get view(): typeof SampleView | undefined {
    return this.#view.part;
  }
}
