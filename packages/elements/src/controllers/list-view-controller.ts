import type { PropertyValues, ReactiveElement } from 'lit';
import { BillingQueryChangeEvent } from '../events.js';
import { DirectoryController } from './directory-controller.js';
import type { HostController } from './host-controller.js';
import type { ListViews, Narrowed } from './list-view.js';

/** A list that keeps what it is narrowed down by in its attributes. */
interface ListElement<V extends Narrowed> extends ReactiveElement {
  /** The status of `view`. */
  status: V['status'];
  /** The view as the query of a URL. */
  view: string;
}

const nobody = { client: [], payer: [], practitioner: [], location: [] } as const;

/** What a list is narrowed down by: it follows the attributes of the list, and tells the page what a person changed. */
export class ListViewController<V extends Narrowed> {
  view: V;
  /** Whether the filters that are seldom needed are shown. */
  isOpen = false;
  /** What was typed as days, where that is none yet. */
  typed: Readonly<Partial<Record<'from' | 'to', string>>> = {};
  readonly #element: ListElement<V>;
  readonly #host: HostController;
  readonly #views: ListViews<V>;
  // The directory is read when the filters that need it are first shown.
  #directory: DirectoryController | undefined;

  constructor(element: ListElement<V>, host: HostController, views: ListViews<V>) {
    this.#element = element;
    this.#host = host;
    this.#views = views;
    this.view = views.whole;
  }

  /** Whom one can choose; nobody until the filters are shown. */
  get parties(): DirectoryController['parties'] {
    return this.#directory?.parties ?? nobody;
  }

  /** Whether nothing is narrowed down, and nothing ordered otherwise. */
  get isWhole(): boolean {
    return this.#element.view === '';
  }

  /** Whether there is nothing but a status that narrows it down. */
  get isStatusAlone(): boolean {
    const { whole, write } = this.#views;
    return this.view.status !== '' && this.#element.view === write({ ...whole, status: this.view.status });
  }

  /** Takes up what the host has set. Called before each update. */
  follow(changed: PropertyValues): void {
    const { view, status } = this.#element;
    if (changed.has('view')) this.view = this.#views.read(view);
    // A host that sets no view, or the status after it, means the status.
    if (changed.has('status') && !(changed.has('view') && view)) this.view = { ...this.view, status };
    this.#element.status = this.view.status;
    this.#element.view = this.#views.write(this.view);
  }

  /** Narrows the list down further, or less. */
  readonly narrow = (change: Partial<V>): void => {
    this.typed = {};
    this.#element.requestUpdate();
    const view = this.#views.write({ ...this.view, ...change });
    if (view === this.#element.view) return;
    this.#element.view = view;
    this.#element.dispatchEvent(new BillingQueryChangeEvent(view));
  };

  readonly clear = (): void => {
    this.narrow(this.#views.whole);
  };

  /** What is no day yet narrows nothing down, and stays as it was typed. */
  readonly type = (field: 'from' | 'to', text: string): void => {
    const none: Partial<Narrowed> = { [field]: '' };
    this.narrow({ ...this.view, ...none });
    this.typed = { ...this.typed, [field]: text };
    this.#element.requestUpdate();
  };

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.#directory ??= new DirectoryController(this.#element, this.#host);
    this.#element.requestUpdate();
  };
}
