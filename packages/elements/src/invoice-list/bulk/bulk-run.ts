/** What came of one of many. */
export interface BulkResult<T> {
  readonly item: T;
  /** Why it was not done; empty where it was. */
  readonly problem: string;
}

/** Where it stands. `paused`: it goes on when asked to; `ended`: all were done, or it was stopped. */
export type BulkState = 'running' | 'paused' | 'ended';

/**
 * Does the same to one thing after the other. It can be paused and stopped between two of them; what was done stays done, and
 * what came of each is kept.
 */
export class BulkRun<T> {
  state: BulkState = 'running';
  readonly results: BulkResult<T>[] = [];
  readonly items: readonly T[];
  readonly #act: (item: T) => Promise<string>;
  readonly #onChange: () => void;
  #wake: (() => void) | undefined;

  /** `act` does it to one, and answers why it could not; empty where it could. */
  constructor(items: readonly T[], act: (item: T) => Promise<string>, onChange: () => void) {
    this.items = items;
    this.#act = act;
    this.#onChange = onChange;
  }

  get done(): number {
    return this.results.length;
  }

  get refused(): readonly BulkResult<T>[] {
    return this.results.filter(({ problem }) => problem !== '');
  }

  /** Whether none is left to do. */
  get isWhole(): boolean {
    return this.done === this.items.length;
  }

  /** Begins; settles when it has ended. */
  async run(): Promise<void> {
    for (const item of this.items) {
      if (await this.#isStopped()) break;
      this.results.push({ item, problem: await this.#act(item) });
      this.#onChange();
    }
    this.#become('ended');
  }

  readonly pause = (): void => {
    if (this.state === 'running') this.#become('paused');
  };

  readonly resume = (): void => {
    if (this.state === 'paused') this.#become('running');
  };

  /** Does no more of them; the one that is under way is finished. */
  readonly stop = (): void => this.#become('ended');

  /** Waits while it is paused. */
  async #isStopped(): Promise<boolean> {
    while (this.state === 'paused') await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.state === 'ended';
  }

  #become(state: BulkState): void {
    this.state = state;
    this.#wake?.();
    this.#onChange();
  }
}
