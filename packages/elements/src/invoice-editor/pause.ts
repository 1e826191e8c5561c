/** Nothing waits longer than this, however long somebody types on, in ms. */
const longestMs = 5000;

/** Does something a while after the last keystroke. One timer for many keystrokes: setting one takes longer than noting when. */
export class Pause {
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstAt = 0;
  #lastAt = 0;
  #while = 0;

  constructor(act: () => void) {
    this.#act = act;
  }

  /** There was a keystroke; the while is in ms. */
  begin(ms: number): void {
    this.#while = ms;
    this.#lastAt = performance.now();
    if (this.#timer !== undefined) return;
    this.#firstAt = this.#lastAt;
    this.#wait(this.#left);
  }

  /** Nothing waits any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  get #left(): number {
    return Math.min(this.#lastAt + this.#while, this.#firstAt + longestMs) - performance.now();
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => {
      const left = this.#left;
      if (left > 0) this.#wait(left);
      else this.#act();
    }, ms);
  }
}
