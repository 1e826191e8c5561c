import { proposeOldestDue, remainingOf } from '@billkit/billing';
import type { CreditAllocation, CreditNote } from '@billkit/billing';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import type { AskedStep } from '../controllers/find-way.js';
import type { HostController } from '../controllers/host-controller.js';
import type { ModalController } from '../controllers/modal-controller.js';
import { WayController } from '../controllers/way-controller.js';
import { errorBanner } from '../parts/states.js';
import { balances, plannedWay } from '../parts/way-view.js';
import type { PlanTexts } from '../text/english/plan.js';
import type { Language } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import { actFields, blankAct, type ActEntry, type CreditAct } from './credit-act-fields.js';
import type { CreditNoteData } from './credit-note-data.js';

export { wayStyles } from '../styles/way.js';
export { loadPlanTexts } from '../text/load-plan.js';

/** What a dialog about a credit note stands on. */
interface Surroundings {
  readonly host: HostController;
  readonly command: CommandController;
  readonly modal: ModalController;
  readonly data: CreditNoteData;
}

/**
 * Applies what is left of a note's credit to open invoices, gives it back, takes it back, or voids the note: with what
 * would come of it told by the books as it is filled in, and the steps that take away what is in the way.
 */
export class CreditActs {
  act: CreditAct = 'void-credit-note';
  #entry = blankAct;
  #applied: CreditAllocation | undefined;
  readonly #element: LitElement;
  readonly #around: Surroundings;
  readonly #way: WayController;
  /** Made when the dialog opens, so that sending twice has one effect. */
  #ids = { command: 'cmd_', refund: 'rfd_' } as { command: `cmd_${string}`; refund: `rfd_${string}` };

  constructor(element: LitElement, around: Surroundings) {
    this.#element = element;
    this.#around = around;
    this.#way = new WayController(element, around.host, () => (around.modal.isOpen ? this.#step : null));
  }

  /** Opens the dialog. `applied` is what is taken back. */
  choose(act: CreditAct, applied?: CreditAllocation): void {
    const { host, command, modal, data } = this.#around;
    const { value } = host;
    if (!value || !data.note) return;
    this.act = act;
    this.#applied = applied;
    const left = remainingOf(data.note);
    const proposed = proposeOldestDue(left, data.owing).allocations;
    this.#entry = {
      ...{ ...blankAct, amount: left, day: value.today() },
      amounts: new Map(proposed.map(({ invoice, amount }) => [invoice, amount])),
    };
    this.#ids = { command: value.newId('cmd'), refund: value.newId('rfd') };
    command.reset();
    modal.show();
    // What it says may have come after the dialog was opened.
    void this.#element.updateComplete.then(() =>
      this.#element.renderRoot.querySelector<HTMLElement>('#act-title')?.focus(),
    );
  }

  render(note: CreditNote, texts: PlanTexts, language: Language): TemplateResult {
    const { command, modal } = this.#around;
    const { actions, buttons } = language.texts;
    const { way } = this.#way;
    const refusal = way && 'refusal' in way ? way.refusal : undefined;
    // What is wrong with a field is said once it was sent; what is wrong with the act, as soon as it is known.
    const why = refusal && !('path' in refusal) ? refusalText(refusal, language) : '';
    const message = way?.status === 'planned' ? command.message : why || command.message;
    const isReady = way?.status === 'free' || way?.status === 'planned';
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#send();
    };
    return html`<form class="dialog-body" novalidate @submit=${submit}>
      <h2 class="section-title" id="act-title" tabindex="-1" autofocus>
        ${language.texts.invoice.ask(actions[this.act], this.#applied?.number ?? note.number)}
      </h2>
      ${actFields({
        ...{ act: this.act, note, entry: this.#entry, data: this.#around.data, command, language },
        today: this.#around.host.value?.today(),
        onChange: (change) => this.#change(change),
      })}
      ${errorBanner(message)}
      ${
        way?.status === 'planned'
          ? html`<div class="way" role="status">${plannedWay(way, texts, language)}</div>`
          : way?.status === 'free'
            ? balances(way.preview.moves, texts, language)
            : nothing
      }
      <div class="footer">
        <button class="button" part="button" type="button" @click=${modal.hide}>${buttons.cancel}</button>
        <button
          class=${this.act === 'void-credit-note' ? 'button danger' : 'button primary'}
          part="button primary"
          type="submit"
          aria-disabled=${isReady ? 'false' : 'true'}
          ?disabled=${command.isRunning}
        >
          ${actions[way?.status === 'planned' ? 'execute-plan' : this.act]}
        </button>
      </div>
    </form>`;
  }

  #change(change: Partial<ActEntry>): void {
    this.#entry = { ...this.#entry, ...change };
    this.#around.command.forgive();
    this.#element.requestUpdate();
  }

  get #step(): AskedStep | null {
    const { note } = this.#around.data;
    if (!note) return null;
    const { amounts, amount, method, reference, reason, day } = this.#entry;
    const { id: creditNote } = note;
    const why = reason.trim() ? { reason } : {};
    switch (this.act) {
      case 'apply-credit': {
        const parts = [...amounts].filter(([, part]) => part !== '');
        const allocations = parts.map(([invoice, part]) => ({
          invoice: invoice as `inv_${string}`,
          amount: part,
        }));
        return { type: this.act, creditNote, allocatedOn: day, allocations };
      }
      case 'refund-credit':
        return {
          ...{ type: this.act, refund: this.#ids.refund, creditNote, amount, refundedOn: day },
          ...{ method: method as `pmt_${string}`, ...(reference && { reference }) },
        };
      case 'void-credit-note':
        return { type: this.act, creditNote, voidedOn: day, ...why };
      case 'remove-credit-allocation':
        return this.#applied
          ? { type: this.act, creditAllocation: this.#applied.id, removedOn: day, ...why }
          : null;
    }
  }

  async #send(): Promise<void> {
    const [{ way }, step, { command: id }] = [this.#way, this.#step, this.#ids];
    const { command, modal } = this.#around;
    if (!step) return;
    const sent = await command.send(
      way?.status === 'planned' ? { type: 'execute-plan', id, steps: way.steps } : { ...step, id },
    );
    if (sent.status === 'done') modal.hide();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>('dialog [aria-invalid="true"]')?.focus();
  }
}
