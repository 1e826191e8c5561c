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
import { FocusController } from '../../controllers/focus-controller.js';
import type { HostController } from '../../controllers/host-controller.js';
import { painted } from '../../painted.js';
import { download } from '../../parts/download.js';
import { handOver } from '../../send-invoice-dialog/hand-over.js';
import { addressesIn, proposedLetter } from '../../send-invoice-dialog/letter.js';
import { csvOf } from '../../text/csv.js';
import { sending } from '../../text/english/sending.js';
import type { BulkTexts } from '../../text/english/bulk.js';
import { addEnglish, languageOf } from '../../text/language.js';
import { messagesLoaded } from '../../text/load-messages.js';
import { refusalText } from '../../text/refusal-text.js';
import { BulkRun } from './bulk-run.js';
import { csvHead, csvRow } from './invoice-csv.js';

addEnglish({ sending });

/** What the books are asked to do to each of many invoices. */
export type BulkCommand = 'finalize-invoice' | 'mark-as-sent';

/** What is done to many invoices, one after the other. */
export type BulkAction = BulkCommand | 'export-csv';

/** As many rows of a file are made at once; then the page is painted, and a person can pause or stop it. */
const rowsAtOnce = 250;

/** What the doing stands on. */
export interface BulkSurroundings {
  readonly host: HostController;
  readonly preferences: () => Preferences;
}

/** Finalizes or sends invoices one after the other, each by a command of its own, or makes a row of a file of each. */
export class InvoiceBulk {
  action: BulkAction = 'finalize-invoice';
  run: BulkRun<Stored<Invoice>> | undefined;
  readonly #element: LitElement;
  readonly #around: BulkSurroundings;
  readonly #command: CommandController;
  readonly #focus: FocusController;

  constructor(element: LitElement, around: BulkSurroundings) {
    this.#element = element;
    this.#around = around;
    this.#command = new CommandController(element, around.host);
    this.#focus = new FocusController(element);
  }

  /** Why the books would refuse it; `null` where they would not. */
  refusalOf(action: BulkCommand, invoice: Invoice): Refusal | null {
    const { host, preferences } = this.#around;
    const all = host.value ? invoiceActions(invoice, host.value.actor(), preferences()) : [];
    return all.find(({ command }) => command === action)?.refusal ?? null;
  }

  /** How many of these the books would take it of. */
  possible(action: BulkCommand, chosen: readonly Stored<Invoice>[]): number {
    return chosen.filter(({ record }) => this.refusalOf(action, record) === null).length;
  }

  begin(action: BulkCommand, chosen: readonly Stored<Invoice>[], texts: BulkTexts): void {
    const act = action === 'finalize-invoice' ? this.#finalize : this.#send;
    void this.#do(action, chosen, (one) => this.#unlessRefused(action, one, texts, act)).run();
  }

  /** Makes a file of them, and gives it to a person when it is whole: of what is stopped there is none. */
  readonly export = async (chosen: readonly Stored<Invoice>[], bulkTexts: BulkTexts): Promise<void> => {
    const today = this.#around.host.value?.today() ?? '';
    const { texts } = languageOf(this.#element);
    const rows: (readonly string[])[] = [];
    const run = this.#do('export-csv', chosen, async ({ record }) => {
      if (rows.length > 0 && rows.length % rowsAtOnce === 0) await painted();
      rows.push(csvRow(record, texts));
      return '';
    });
    await run.run();
    if (!run.isWhole) return;
    const text = csvOf([csvHead(texts, bulkTexts), ...rows]);
    download(`${texts.lists.invoices}-${today}.csv`, 'text/csv', text);
  };

  /** Shows no more what came of it. */
  readonly close = (): void => {
    this.run = undefined;
    if (this.action === 'export-csv') this.#focus.to('[data-bulk="export-csv"]');
    else this.backToRows();
  };

  /** Puts the focus where rows are chosen: where it was is gone once none is. */
  backToRows(): void {
    this.#focus.to('.choice');
  }

  /** What is done to each, as it is shown; whoever works by keyboard stays where it is shown. */
  #do(
    action: BulkAction,
    chosen: readonly Stored<Invoice>[],
    act: (one: Stored<Invoice>) => Promise<string>,
  ): BulkRun<Stored<Invoice>> {
    const run = new BulkRun(chosen, act, () => {
      const isShown = action !== 'export-csv' || run.done % rowsAtOnce === 0;
      if (run.state === 'ended' && this.#holdsFocus()) this.#focus.to('.bulk');
      else if (run.state !== 'running' || isShown) this.#element.requestUpdate();
    });
    this.action = action;
    this.run = run;
    this.#focus.to('[data-run="pause"]');
    return run;
  }

  #holdsFocus(): boolean {
    return (this.#element.renderRoot as ShadowRoot).activeElement?.closest('.bulk') != null;
  }

  async #unlessRefused(
    action: BulkCommand,
    one: Stored<Invoice>,
    texts: BulkTexts,
    act: (one: Stored<Invoice>, texts: BulkTexts) => Promise<string>,
  ): Promise<string> {
    // What is refused at once has its sentence all the same.
    await messagesLoaded(languageOf(this.#element).tag);
    const refusal = this.refusalOf(action, one.record);
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
