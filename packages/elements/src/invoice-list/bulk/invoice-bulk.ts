import {
  invoiceActions,
  type Invoice,
  type IssuedInvoice,
  type Preferences,
  type Refusal,
  type Stored,
} from '@billkit/billing';
import type { LitElement } from 'lit';
import { CommandController, type CommandState } from '../../controllers/command-controller.js';
import type { HostController } from '../../controllers/host-controller.js';
import { download } from '../../parts/download.js';
import { handOver } from '../../send-invoice-dialog/hand-over.js';
import { addressesIn, proposedLetter } from '../../send-invoice-dialog/letter.js';
import { sending } from '../../text/english/sending.js';
import type { BulkTexts } from '../../text/english/bulk.js';
import { addEnglish, languageOf } from '../../text/language.js';
import { messagesLoaded } from '../../text/load-messages.js';
import { refusalText } from '../../text/refusal-text.js';
import { BulkRun } from './bulk-run.js';
import { invoicesCsv } from './invoice-csv.js';

addEnglish({ sending });

/** What is done to many invoices, one after the other. */
export type BulkAction = 'finalize-invoice' | 'mark-as-sent';

/** What the doing stands on. */
export interface BulkSurroundings {
  readonly host: HostController;
  readonly preferences: () => Preferences;
}

/** Finalizes or sends invoices one after the other, each by a command of its own, and makes a file of them. */
export class InvoiceBulk {
  action: BulkAction = 'finalize-invoice';
  run: BulkRun<Stored<Invoice>> | undefined;
  readonly #element: LitElement;
  readonly #around: BulkSurroundings;
  readonly #command: CommandController;

  constructor(element: LitElement, around: BulkSurroundings) {
    this.#element = element;
    this.#around = around;
    this.#command = new CommandController(element, around.host);
  }

  /** Why the books would refuse it; `null` where they would not. */
  refusalOf(action: BulkAction, invoice: Invoice): Refusal | null {
    const { host, preferences } = this.#around;
    const all = host.value ? invoiceActions(invoice, host.value.actor(), preferences()) : [];
    return all.find(({ command }) => command === action)?.refusal ?? null;
  }

  /** How many of these the books would take it of. */
  possible(action: BulkAction, chosen: readonly Stored<Invoice>[]): number {
    return chosen.filter(({ record }) => this.refusalOf(action, record) === null).length;
  }

  begin(action: BulkAction, chosen: readonly Stored<Invoice>[], texts: BulkTexts): void {
    this.action = action;
    const act = action === 'finalize-invoice' ? this.#finalize : this.#send;
    this.run = new BulkRun(
      chosen,
      (one) => this.#unlessRefused(one, texts, act),
      () => this.#element.requestUpdate(),
    );
    void this.run.run();
    this.#element.requestUpdate();
  }

  /** Shows no more what came of it. */
  readonly close = (): void => {
    this.run = undefined;
    this.#element.requestUpdate();
  };

  /** Gives a person a file of them. */
  readonly export = (chosen: readonly Stored<Invoice>[], bulkTexts: BulkTexts): void => {
    const today = this.#around.host.value?.today() ?? '';
    const { texts } = languageOf(this.#element);
    const rows = chosen.map(({ record }) => record);
    download(`${texts.lists.invoices}-${today}.csv`, 'text/csv', invoicesCsv(rows, texts, bulkTexts));
  };

  async #unlessRefused(
    one: Stored<Invoice>,
    texts: BulkTexts,
    act: (one: Stored<Invoice>, texts: BulkTexts) => Promise<string>,
  ): Promise<string> {
    // What is refused at once has its sentence all the same.
    await messagesLoaded(languageOf(this.#element).tag);
    const refusal = this.refusalOf(this.action, one.record);
    return refusal ? refusalText(refusal, languageOf(this.#element)) : act(one, texts);
  }

  readonly #finalize = async ({ record, version }: Stored<Invoice>, texts: BulkTexts): Promise<string> => {
    const { host } = this.#around;
    const id = host.value?.newId('cmd') ?? 'cmd_';
    const state = await this.#command.send({ type: 'finalize-invoice', id, invoice: record.id, version });
    return problemOf(state, texts);
  };

  readonly #send = async ({ record }: Stored<Invoice>, texts: BulkTexts): Promise<string> => {
    const [{ value: host }, invoice] = [this.#around.host, issued(record)];
    if (!host || !invoice) return texts.stopped;
    const letter = proposedLetter(invoice, languageOf(this.#element));
    if (!addressesIn(letter.to)) return texts.noAddress;
    const noted = {
      ...({ type: 'mark-as-sent', id: host.newId('cmd'), via: 'email' } as const),
      ...{ invoice: invoice.id, sentOn: host.today(), to: letter.to },
    };
    const handed = await handOver(this.#element, host.billing, { invoice, letter, noted, documentLang: '' });
    if (handed.status === 'stopped') return texts.stopped;
    if (handed.status === 'kept') return handed.message;
    const problem = problemOf(await this.#command.send(noted), texts);
    return problem && languageOf(this.#element).texts.sending.sentOnly(problem);
  };
}

const issued = (invoice: Invoice): IssuedInvoice | undefined =>
  invoice.status === 'draft' ? undefined : invoice;

/** Why a command was not done; empty where it was. */
const problemOf = (state: CommandState, texts: BulkTexts): string =>
  state.status === 'done' ? '' : 'message' in state ? state.message : texts.stopped;
