import { claim } from '../../journal/claims.js';

/** Sees to it that nobody else takes up what one editor keeps. */
export class Hold {
  #letGo: (() => void) | undefined;

  /** Takes hold of it, where it is not held yet. Answers whether nobody else has it. */
  async take(id: string): Promise<boolean> {
    if (this.#letGo) return true;
    const waiting = () => undefined;
    this.#letGo = waiting;
    const letGo = await claim(id);
    // Let go of, or another one adopted, while it was asked for.
    if (this.#letGo !== waiting) letGo?.();
    else if (letGo) this.#letGo = letGo;
    else return false;
    return true;
  }

  /** Goes on holding what was taken hold of before. */
  adopt(letGo: () => void): void {
    this.#letGo = letGo;
  }

  release(): void {
    this.#letGo?.();
    this.#letGo = undefined;
  }
}
