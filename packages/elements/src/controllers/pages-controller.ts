import type { Billing, Cursor, Kind } from '@billkit/billing';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { HostController } from './host-controller.js';

/** A part of what is listed, and where it goes on. */
interface PageOf<R> {
  readonly found: readonly R[];
  readonly next?: Cursor;
}

/** What is listed, and how a part of it is read. */
interface PagesAsked<R> {
  /** The kind of record that is listed: what is shown follows what is written of it. */
  readonly kind: Kind;
  /** What tells one question from another, as text. */
  readonly question: () => string;
  readonly pageSize: () => number;
  /** Reads a part; it may find fewer than the limit and say where to go on. */
  readonly read: (
    billing: Billing,
    page: { readonly limit: number; readonly after?: Cursor | undefined },
  ) => Promise<PageOf<R>>;
}

/**
 * A list that is read page by page, each from where the one before ended, and kept current: it reads what it shows again when a
 * record of its kind was written, here or in another tab. What is shown stays until what is asked now is there.
 */
export class PagesController<R> implements ReactiveController {
  /** `loading`: nothing was ever shown. */
  status: 'loading' | 'failed' | 'ready' = 'loading';
  found: readonly R[] = [];
  /** Whether what is shown is being read, or read on. */
  isReading = false;
  /** Whether it takes longer, because not everything that is looked at is listed. */
  isSearching = false;
  readonly #element: ReactiveElement;
  readonly #host: HostController;
  readonly #asked: PagesAsked<R>;
  #next: Cursor | undefined;
  #question: string | undefined;
  #billing: Billing | undefined;
  #round = 0;
  #stop: (() => void) | undefined;

  constructor(element: ReactiveElement, host: HostController, asked: PagesAsked<R>) {
    this.#element = element;
    this.#host = host;
    this.#asked = asked;
    element.addController(this);
  }

  /** Whether there is more than what is shown. */
  get hasMore(): boolean {
    return this.#next !== undefined && !this.isReading;
  }

  /** For what asks for the state of a query. */
  get state(): { readonly status: 'loading' | 'failed' | 'ready' } {
    return this;
  }

  /** Reads again, after a failure. */
  retry(): void {
    this.status = 'loading';
    void this.#read(this.#asked.pageSize());
  }

  /** Reads one page more; what is shown stays until it is there. */
  more(): void {
    void this.#read(this.found.length + this.#asked.pageSize(), this.found, this.#next);
  }

  hostUpdate(): void {
    this.#listen();
    const question = this.#asked.question();
    if (!this.#billing || question === this.#question) return;
    this.#question = question;
    void this.#read(this.#asked.pageSize());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = this.#billing = this.#question = undefined;
    this.#round += 1;
  }

  /** It listens before it reads, so that nothing written in between is missed. */
  #listen(): void {
    const billing = this.#host.value?.billing;
    if (!billing || billing === this.#billing || !this.#element.isConnected) return;
    this.#stop?.();
    this.#billing = billing;
    this.#question = undefined;
    this.#stop = billing.subscribe((written) => {
      const isOurs = written.some(({ kind }) => kind === this.#asked.kind);
      if (isOurs) void this.#read(Math.max(this.found.length, this.#asked.pageSize()));
    });
  }

  /** Reads until so many are found, or that is all; what is read later, or for another question, overtakes it. */
  async #read(count: number, found: readonly R[] = [], next?: Cursor): Promise<void> {
    const billing = this.#billing;
    if (!billing) return;
    const round = (this.#round += 1);
    this.#become({ isReading: true, isSearching: false });
    let [all, after] = [found, next];
    try {
      do {
        const page = await this.#asked.read(billing, { limit: count - all.length, after });
        if (round !== this.#round) return;
        all = [...all, ...page.found];
        after = page.next;
        const isReading = after !== undefined && all.length < count;
        // What is found is shown while more is looked for.
        this.#next = after;
        this.#become({ status: 'ready', found: all, isReading, isSearching: isReading });
      } while (after !== undefined && all.length < count);
    } catch {
      if (round === this.#round) this.#become({ status: 'failed', isReading: false, isSearching: false });
    }
  }

  #become(what: Partial<Pick<PagesController<R>, 'status' | 'found' | 'isReading' | 'isSearching'>>): void {
    Object.assign(this, what);
    this.#element.requestUpdate();
  }
}
