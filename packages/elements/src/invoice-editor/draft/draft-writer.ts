import type { Asked, AuditEntry, Command } from '@billkit/billing';
import type { CommandController, CommandState } from '../../controllers/command-controller.js';
import type { Draft } from './draft-model.js';

interface Attempt {
  readonly command: Asked<Command>;
  readonly draft: Draft;
}

interface Surroundings {
  readonly command: CommandController;
  /** The command that writes a draft as it is typed, under an id. */
  readonly writing: (id: `cmd_${string}`, draft: Draft) => Asked<Command>;
  readonly newId: () => `cmd_${string}`;
  /** Called when a draft is in the books, with the number of times it has been written if it was. */
  readonly onKept: (draft: Draft, version: number | undefined) => void;
  /** Called when somebody else wrote first. */
  readonly onStale: () => void;
}

/** Writes a draft to the books. A write whose outcome is not known is repeated as it was before anything else. */
export class DraftWriter {
  readonly #around: Surroundings;
  #commandId: `cmd_${string}` = 'cmd_';
  #unsure: Attempt | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Whether a write may or may not have been made. */
  get isUnsure(): boolean {
    return this.#unsure !== undefined;
  }

  /** Another draft: nothing was tried. */
  reset(): void {
    this.#commandId = this.#around.newId();
    this.#unsure = undefined;
  }

  /** Repeats the write whose outcome is not known, if there is one. Answers whether everything tried is in the books. */
  async settle(): Promise<boolean> {
    return !this.#unsure || this.#send(this.#unsure);
  }

  /** Answers whether the draft is in the books now. */
  write(draft: Draft): Promise<boolean> {
    return this.#send({ command: this.#around.writing(this.#commandId, draft), draft });
  }

  /** Sends a command about a draft that is in the books. */
  async send(command: Asked<Command>): Promise<CommandState> {
    const state = await this.#around.command.send(command);
    if (state.status === 'refused' && state.refusal.type === 'stale-version') this.#around.onStale();
    return state;
  }

  async #send(attempt: Attempt): Promise<boolean> {
    const state = await this.send(attempt.command);
    const isUnsure =
      state.status === 'failed' && (state.code === 'outcome-unknown' || state.code === 'unexpected');
    this.#unsure = isUnsure ? attempt : undefined;
    if (state.status !== 'done') return false;
    this.#commandId = this.#around.newId();
    this.#around.onKept(
      attempt.draft,
      versionIn(state.entry, 'invoice' in attempt.command ? attempt.command.invoice : ''),
    );
    return true;
  }
}

/** How often the invoice was written after that entry; undefined when it did not write it. */
export const versionIn = (entry: AuditEntry, invoice: string): number | undefined =>
  entry.wrote.find(({ kind, id }) => kind === 'invoice' && id === invoice)?.version;
