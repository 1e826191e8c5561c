import { StorageError, type Asked, type Billing, type Command } from '@billkit/billing';
import { languageOf, problemText, refusalText } from '@billkit/elements';

/** What became of the last thing a form sent. */
export class Sending {
  /** A sentence; empty when nothing is wrong. */
  message = '';
  /** The field the sentence is about, as the command names it; empty when it is about the whole. */
  path = '';
  isRunning = false;
  readonly #billing: Billing;
  readonly #update: () => void;

  constructor(billing: Billing, update: () => void) {
    this.#billing = billing;
    this.#update = update;
  }

  /** Forgets the last message. */
  clear(): void {
    this.message = '';
    this.path = '';
  }

  /** The sentence about one field. */
  about = (path: string): string => (this.path === path ? this.message : '');

  /** Carries a command out; answers whether it was done. */
  async send(command: Asked<Command>): Promise<boolean> {
    if (this.isRunning) return false;
    this.isRunning = true;
    this.clear();
    this.#update();
    try {
      const result = await this.#billing.execute(command);
      if (!result.ok) {
        this.message = refusalText(result.reason, languageOf(document.documentElement));
        this.path = 'path' in result.reason ? result.reason.path : '';
      }
      return result.ok;
    } catch (error) {
      this.message = problemText(error instanceof StorageError ? error.problem : 'unexpected');
      return false;
    } finally {
      this.isRunning = false;
      this.#update();
    }
  }
}
