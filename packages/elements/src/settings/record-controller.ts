import { settingsAction, type Asked, type Billing, type Command, type Kind } from '@billkit/billing';
import type { LitElement, ReactiveController } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { ReadController } from '../controllers/read-controller.js';
import { FormController, type FormKind, type Sent } from './form-controller.js';
import type { Kept } from './typed.js';

/** A record of the settings: where it is kept, and how what is typed is written. */
export interface RecordKind<N extends string> extends Omit<FormKind<N>, 'kept'> {
  readonly kinds: readonly Kind[];
  read(billing: Billing): Promise<Kept<N>>;
  save(sent: Sent<N>): Asked<Command>;
}

/** A record of the settings, kept current, and its form, which is open as soon as the record was read. */
export class RecordController<N extends string> implements ReactiveController {
  readonly form: FormController<N>;
  readonly record: ReadController<Kept<N>>;
  readonly #host: HostController;
  readonly #kind: RecordKind<N>;

  constructor(element: LitElement, host: HostController, kind: RecordKind<N>) {
    this.#host = host;
    this.#kind = kind;
    this.record = new ReadController(element, host, () => ({
      key: kind.kinds.join(' '),
      kinds: kind.kinds,
      read: (billing) => kind.read(billing),
    }));
    this.form = new FormController(element, host, { ...kind, kept: () => this.kept });
    element.addController(this);
  }

  /** Where its form stands in its element. */
  get id(): string {
    return this.#kind.saving;
  }

  /** Whether who looks may change it. */
  get mayChange(): boolean {
    const actor = this.#host.value?.actor();
    return actor !== undefined && settingsAction(this.#kind.saving, actor).refusal === null;
  }

  readonly save = async (): Promise<void> => {
    const isDone = await this.form.send((sent) => this.#kind.save(sent));
    if (!isDone) this.form.focus.to(`#${this.id} .asking button, #${this.id} [aria-invalid="true"]`);
  };

  hostUpdate(): void {
    if (!this.form.values && this.kept) this.form.open(this.kept);
  }

  /** What is in the books of it; undefined until that was read. */
  get kept(): Kept<N> | undefined {
    const { state } = this.record;
    return state.status === 'ready' ? state.value : undefined;
  }
}
