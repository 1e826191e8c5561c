import type { InvoiceId } from '@billkit/billing';
import type { LitElement } from 'lit';
import type { HostController } from '../../controllers/host-controller.js';
import { ModalController } from '../../controllers/modal-controller.js';
import type { DraftController } from '../draft/draft-controller.js';

/** Deletes a draft after asking. */
export class DeletionController {
  readonly modal: ModalController;
  /** The draft that was deleted last. */
  deleted: InvoiceId | undefined;
  readonly #host: HostController;
  readonly #draft: DraftController;
  // Kept until it is done, so that sending again has one effect.
  #id: `cmd_${string}` | undefined;

  constructor(element: LitElement, host: HostController, draft: DraftController) {
    this.modal = new ModalController(element, '#deletion');
    this.#host = host;
    this.#draft = draft;
  }

  async confirm(): Promise<void> {
    const [{ value: host }, { invoice }] = [this.#host, this.#draft];
    if (!host) return;
    this.#id ??= host.newId('cmd');
    const command = { type: 'delete-draft', id: this.#id, invoice, deletedOn: host.today() } as const;
    const state = await this.#draft.send(command);
    if (state.status !== 'done') return;
    this.#id = undefined;
    this.deleted = invoice;
    this.modal.hide();
  }
}
