import type { Found, Query } from '@billkit/billing';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { HostController } from './host-controller.js';
import { readPages } from './read-pages.js';

/** What a query has come to. */
export type QueryState<Q extends Query> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly value: readonly Found<Q>[] };

const loading = { status: 'loading' } as const;

/**
 * The answer to a query, kept current: it reads again when the query changes and when a record of its kind was
 * written, here or in another tab. `null` for a query means that there is nothing to ask yet.
 *
 * It listens before it reads, and reads again when a commit arrives meanwhile, so it never shows an older answer
 * than what it was told of.
 */
export class QueryController<const Q extends Query> implements ReactiveController {
  #state: QueryState<Q> = loading;
  readonly #element: ReactiveElement;
  readonly #host: HostController;
  readonly #query: () => Q | null;
  #asked = 'null';
  #pages = 1;
  #billing: object | undefined;
  #isReading = false;
  #isStale = false;
  #stop: (() => void) | undefined;

  constructor(element: ReactiveElement, host: HostController, query: () => Q | null) {
    this.#element = element;
    this.#host = host;
    this.#query = query;
    element.addController(this);
  }

  /** What is known of the query as it is now; what was read for another one is no answer to it. */
  get state(): QueryState<Q> {
    return JSON.stringify(this.#query()) === this.#asked ? this.#state : loading;
  }

  /** What was found; nothing until it is read. */
  get records(): readonly Found<Q>['record'][] {
    return this.state.status === 'ready' ? this.state.value.map(({ record }) => record) : [];
  }

  /** Reads again, after a failure. */
  retry(): void {
    this.#state = loading;
    this.#element.requestUpdate();
    void this.#read();
  }

  /** Whether there may be more than what is shown: the last page is full. */
  get hasMore(): boolean {
    const limit = this.#query()?.limit ?? 0;
    return this.state.status === 'ready' && this.state.value.length >= this.#pages * limit;
  }

  /** Reads one page more; what is shown stays until it is there. */
  more(): void {
    this.#pages += 1;
    void this.#read();
  }

  hostUpdate(): void {
    this.#listen();
    const asked = JSON.stringify(this.#query());
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#pages = 1;
    this.#state = loading;
    void this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#billing = undefined;
    // What is written while nobody listens is not heard of: connected again, it reads again.
    this.#asked = 'null';
  }

  #listen(): void {
    const billing = this.#host.value?.billing;
    if (!billing || billing === this.#billing || !this.#element.isConnected) return;
    this.#stop?.();
    this.#billing = billing;
    this.#stop = billing.subscribe((written) => {
      if (written.some(({ kind }) => kind === this.#query()?.kind)) void this.#read();
    });
    this.#asked = 'null';
  }

  /** Asked through a method, because the field changes while the reading waits. */
  #wasOvertaken(): boolean {
    return this.#isStale;
  }

  async #read(): Promise<void> {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isStale) {
      this.#isStale = false;
      const [billing, query] = [this.#host.value?.billing, this.#query()];
      if (!billing || !query) break;
      const state = await readPages(billing, query, this.#pages).then(
        (value) => ({ status: 'ready', value }) as const,
        (error: unknown) => ({ status: 'failed', error }) as const,
      );
      // A commit or another question since then has made it stale; what is asked now is read in the next round.
      if (!this.#wasOvertaken()) this.#state = state;
    }
    this.#isReading = false;
    this.#element.requestUpdate();
  }
}
