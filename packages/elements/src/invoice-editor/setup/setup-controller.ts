import {
  defaultInvoiceTemplates,
  nextNumber,
  parseDay,
  type Asked,
  type InvoiceTemplate,
  type LinkedEvent,
  type Preferences,
} from '@billkit/billing';
import type { LitElement } from 'lit';
import type { HostController } from '../../controllers/host-controller.js';
import { QueryController } from '../../controllers/query-controller.js';
import type { DraftController } from '../draft/draft-controller.js';
import type { Draft } from '../draft/draft-model.js';

type Editor = LitElement & { save(): Promise<boolean> };

/** What of the set-up is read or written by itself, once a person asks to see it. */
export class SetupController {
  /** The number a person types, until it is taken. */
  typedNumber = '';
  readonly #editor: Editor;
  readonly #host: HostController;
  readonly #draft: DraftController;
  readonly #series;
  readonly #templates;
  #isShown = false;

  constructor(editor: Editor, host: HostController, draft: DraftController) {
    this.#editor = editor;
    this.#host = host;
    this.#draft = draft;
    this.#series = new QueryController(editor, host, () =>
      this.#isShown ? { kind: 'number-series', limit: 1000 } : null,
    );
    this.#templates = new QueryController(editor, host, () =>
      this.#isShown ? { kind: 'invoice-templates', limit: 1 } : null,
    );
  }

  /** The details were opened or closed. */
  readonly onToggle = ({ currentTarget }: Event): void => {
    this.#isShown ||= (currentTarget as HTMLDetailsElement).open;
    this.#editor.requestUpdate();
  };

  /** The templates in use, and the one of the draft. */
  templates({ template: chosen }: Draft): readonly InvoiceTemplate[] {
    const [{ templates } = defaultInvoiceTemplates] = this.#templates.records;
    return templates.filter(({ id, archived }) => !archived || id === chosen);
  }

  /** The number the invoice gets in order, at its place, on its day; undefined until that is known. */
  next({ issuedOn, location }: Draft, { numbers }: Preferences): string | undefined {
    const day = parseDay(issuedOn);
    if (!day.ok || this.#series.state.status !== 'ready') return undefined;
    const asked = { document: 'invoice', format: numbers.invoice, day: day.value } as const;
    return nextNumber({ ...asked, ...(location && { location: location.id }) }, this.#series.records).number;
  }

  /** Whether the host brings something to choose events with. */
  get hasEventSlot(): boolean {
    return this.#editor.querySelector(':scope > [slot=events]') !== null;
  }

  readonly typeNumber = (number: string): void => {
    this.typedNumber = number;
    this.#editor.requestUpdate();
  };

  /** Gives the draft the number that was typed; it is saved first. */
  readonly takeNumber = async (): Promise<void> => {
    const [number, host] = [this.typedNumber.trim(), this.#host.value];
    if (!host || !(await this.#editor.save())) return;
    const { status } = await this.#draft.send({
      ...{ type: 'number-draft', id: host.newId('cmd'), invoice: this.#draft.invoice },
      ...{ number, numberedOn: host.today() },
    });
    if (status === 'done') this.typeNumber('');
  };

  /** Puts events on the draft that are not on it yet. */
  linkEvents(events: readonly Asked<LinkedEvent>[]): void {
    this.#draft.edit((draft) => {
      const known = new Set(draft.events?.map(({ id }) => id));
      const added = events.filter(({ id }) => !known.has(id));
      return added.length === 0 ? draft : { ...draft, events: [...(draft.events ?? []), ...added] };
    }, 'link');
  }

  /** Takes an event off the draft; lines about it stay, and are about none. */
  unlinkEvent(event: string): void {
    this.#editor.renderRoot.querySelector<HTMLElement>('#events')?.focus();
    this.#draft.edit((draft) => {
      const { events = [], ...rest } = draft;
      const left = events.filter(({ id }) => id !== event);
      return left.length === 0 ? rest : { ...rest, events: left };
    }, 'unlink');
  }
}
