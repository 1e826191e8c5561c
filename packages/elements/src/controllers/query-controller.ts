import type { Found, Query } from '@billkit/billing';
import type { ReactiveElement } from 'lit';
import type { HostController } from './host-controller.js';
import { ReadController, type ReadState } from './read-controller.js';
import { readPages } from './read-pages.js';

/** What a query has come to. */
export type QueryState<Q extends Query> = ReadState<readonly Found<Q>[]>;

/**
 * The answer to a query, kept current, a page at a time. `null` for a query means that there is nothing to ask yet.
 */
export class QueryController<const Q extends Query> extends ReadController<readonly Found<Q>[]> {
  readonly #query: () => Q | null;
  #pages = 1;

  constructor(element: ReactiveElement, host: HostController, query: () => Q | null) {
    super(element, host, () => {
      const asked = query();
      return (
        asked && {
          key: JSON.stringify(asked),
          kinds: [asked.kind],
          read: (billing) => readPages(billing, asked, this.#pages),
        }
      );
    });
    this.#query = query;
  }

  /** What was found; nothing until it is read. */
  get records(): readonly Found<Q>['record'][] {
    return this.state.status === 'ready' ? this.state.value.map(({ record }) => record) : [];
  }

  /** Whether there may be more than what is shown: the last page is full. */
  get hasMore(): boolean {
    const limit = this.#query()?.limit ?? 0;
    return this.state.status === 'ready' && this.state.value.length >= this.#pages * limit;
  }

  /** Reads one page more; what is shown stays until it is there. */
  more(): void {
    this.#pages += 1;
    this.reread();
  }

  protected override askedAnew(): void {
    this.#pages = 1;
  }
}
