import type { Billing, Kind } from '@billkit/billing';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { HostController } from './host-controller.js';

/** What a reading has come to. */
export type ReadState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly value: T };

/** Something to be read out of the books. */
export interface Reading<T> {
  /** Readings of one key ask the same. */
  readonly key: string;
  /** The kinds of records it is made from: it is read again when one of them was written. */
  readonly kinds: readonly Kind[];
  readonly read: (billing: Billing) => Promise<T>;
}

const loading = { status: 'loading' } as const;

/**
 * What was read out of the books, kept current: it reads again when something else is asked and when a record that it
 * is made from was written, here or in another tab. `null` means that there is nothing to ask yet.
 *
 * It listens before it reads, and reads again when a commit arrives meanwhile, so it never shows an older answer
 * than what it was told of.
 */
export class ReadController<T> implements ReactiveController {
  #state: ReadState<T> = loading;
  readonly #element: ReactiveElement;
  readonly #host: HostController;
  readonly #reading: () => Reading<T> | null;
  #asked: string | null = null;
  #billing: object | undefined;
  #isReading = false;
  #isStale = false;
  #stop: (() => void) | undefined;

  constructor(element: ReactiveElement, host: HostController, reading: () => Reading<T> | null) {
    this.#element = element;
    this.#host = host;
    this.#reading = reading;
    element.addController(this);
  }

  /** What is known of what is asked now; what was read for another question is no answer to it. */
  get state(): ReadState<T> {
    return this.#key === this.#asked ? this.#state : loading;
  }

  /** Reads again, after a failure. */
  retry(): void {
    this.#state = loading;
    this.#element.requestUpdate();
    this.reread();
  }

  /** Reads again; what is shown stays until it is there. */
  reread(): void {
    void this.#read();
  }

  hostUpdate(): void {
    this.#listen();
    const asked = this.#key;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.askedAnew();
    this.#state = loading;
    void this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#billing = undefined;
    // What is written while nobody listens is not heard of: connected again, it reads again.
    this.#asked = null;
  }

  /** Called when something else is asked than before. */
  protected askedAnew(): void {
    // Nothing is kept from one question to the next.
  }

  get #key(): string | null {
    return this.#reading()?.key ?? null;
  }

  #listen(): void {
    const billing = this.#host.value?.billing;
    if (!billing || billing === this.#billing || !this.#element.isConnected) return;
    this.#stop?.();
    this.#billing = billing;
    this.#stop = billing.subscribe((written) => {
      const kinds = this.#reading()?.kinds ?? [];
      if (written.some(({ kind }) => kinds.includes(kind))) void this.#read();
    });
    this.#asked = null;
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
      const [billing, reading] = [this.#host.value?.billing, this.#reading()];
      if (!billing || !reading) break;
      const state = await reading.read(billing).then(
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
