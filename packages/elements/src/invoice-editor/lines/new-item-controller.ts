import {
  mayAddItem,
  type CatalogItemContent,
  type Asked,
  type LineId,
  type OfferedItem,
  type TaxRateId,
} from '@billkit/billing';
import type { LitElement } from 'lit';
import { CommandController } from '../../controllers/command-controller.js';
import type { HostController } from '../../controllers/host-controller.js';
import { ModalController } from '../../controllers/modal-controller.js';
import { BillingItemCreateRequestEvent } from '../../events.js';
import type { LineDraft } from '../draft/draft-model.js';

/** An item as it is typed. */
export interface NewItem {
  readonly type: 'service' | 'product';
  readonly name: string;
  readonly unitPrice: string;
  /** How long a service usually takes. */
  readonly minutes: string;
}

interface Surroundings {
  readonly host: HostController;
  /** The line that is to be filled. */
  readonly line: () => LineDraft | undefined;
  readonly fill: (line: LineId, item: OfferedItem) => void;
}

const blank: NewItem = { type: 'service', name: '', unitPrice: '', minutes: '60' };

/** Puts something on the price list that was looked for and is not there: into the books, or by asking the host. */
export class NewItemController {
  readonly modal: ModalController;
  readonly command: CommandController;
  item = blank;
  readonly #element: LitElement;
  readonly #around: Surroundings;
  #line: LineDraft | undefined;
  // Made when the dialog opens, so that sending twice has one effect.
  #ids: { readonly command: `cmd_${string}`; readonly item: `itm_${string}` } | undefined;

  constructor(element: LitElement, around: Surroundings) {
    this.#element = element;
    this.#around = around;
    this.modal = new ModalController(element, '#new-item');
    this.command = new CommandController(element, around.host);
  }

  get mayAdd(): boolean {
    const { value: host } = this.#around.host;
    return host !== undefined && mayAddItem(host.directory, host.actor());
  }

  /** Asks what else there is to say of it; the price is the one that the line has. */
  readonly begin = (name: string): void => {
    const [{ value: host }, line] = [this.#around.host, this.#around.line()];
    if (!host || !line) return;
    this.#line = line;
    this.#element.renderRoot.querySelector<HTMLElement>('#items')?.hidePopover();
    if (!host.directory.entryNamed) {
      this.#element.dispatchEvent(
        new BillingItemCreateRequestEvent(name, (item) => this.#around.fill(line.id, item)),
      );
      return;
    }
    this.#ids = { command: host.newId('cmd'), item: host.newId('itm') };
    this.item = { ...blank, name, unitPrice: line.unitPrice };
    this.command.reset();
    this.modal.show();
  };

  change(change: Partial<NewItem>): void {
    this.item = { ...this.item, ...change };
    this.command.forget();
    this.#element.requestUpdate();
  }

  /** Puts it on the price list, and fills the line with it. */
  readonly confirm = async (): Promise<void> => {
    const [ids, line, { value: host }] = [this.#ids, this.#line, this.#around.host];
    if (!ids || !line || !host) return;
    const item = this.#content(ids.item, line.taxRate);
    const { status } = await this.command.send({
      ...{ type: 'save-catalog-item', id: ids.command, version: 0, item },
    });
    if (status !== 'done') return;
    this.modal.hide();
    // As the price list has it now. Where that cannot be read, it is there to be chosen later.
    const search = { text: item.name, limit: 100 };
    const found = await host.directory.items(search).catch(() => ({ entries: [] }));
    const offered = found.entries.find(({ id }) => id === ids.item);
    if (offered) this.#around.fill(line.id, offered);
  };

  #content(id: `itm_${string}`, taxRate: TaxRateId | ''): Asked<CatalogItemContent> {
    const { type, name, unitPrice, minutes } = this.item;
    const about = { id, name: name.trim(), unitPrice, taxRates: taxRate ? [taxRate] : [] };
    return type === 'product'
      ? { ...about, type, tracksStock: false }
      : { ...about, type, pricing: 'fixed', minutes: Number(minutes) };
  }
}
