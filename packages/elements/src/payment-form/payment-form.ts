import type { Amount, ReceivedPayment, SpreadPreview } from '@billkit/billing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { DirectoryController } from '../controllers/directory-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { BillingNavigateEvent, BillingPaymentCancelEvent } from '../events.js';
import { empty, errorBanner, loading, noProvider, readFailed } from '../parts/states.js';
import { controls } from '../styles/controls.js';
import { layout } from '../styles/layout.js';
import { tables } from '../styles/tables.js';
import { tokens } from '../styles/tokens.js';
import { formatAmount, languageOf } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import { allocationTable } from './allocation-table.js';
import { addUp, emptyEntry, partsOf, recordPayment, spreadOldestDue, withApplied } from './payment-entry.js';
import type { PaymentEntry } from './payment-entry.js';
import { equation, paymentFields, remainderText } from './payment-fields.js';
import { PaymentFormData } from './payment-form-data.js';
import { paymentFormStyles } from './payment-form-styles.js';
import { successPanel } from './success-panel.js';

/**
 * Records money received, or applies money already held, and spreads it over the client's open invoices. What is
 * received is always what is applied and what stays unallocated.
 *
 * @summary A payment, spread over invoices.
 * @fires {BillingRequestEvent} billing-payment-record-request - Before a payment is recorded.
 * @fires {BillingDoneEvent} billing-payment-recorded - After it was.
 * @fires {BillingRequestEvent} billing-payment-allocate-request - Before money already held is applied.
 * @fires {BillingDoneEvent} billing-payment-allocated - After it was.
 * @fires {BillingPaymentCancelEvent} billing-payment-cancel - A person left the form.
 * @fires {BillingNavigateEvent} billing-navigate - A person wants to see what was recorded.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot header - In the place of the title.
 * @slot actions - Buttons of the host beside the form's own.
 * @csspart base - All of it.
 * @csspart allocations - The table of invoices.
 * @csspart allocation-row - One invoice of it.
 * @csspart allocation-apply - What it gets.
 * @csspart allocation-remaining - What it still owes afterwards.
 * @csspart equation - Received = applied + unallocated.
 * @csspart unapplied - What stays unallocated.
 * @csspart success - What is shown when it was recorded.
 */
export class PaymentForm extends LitElement {
  static override styles = [tokens, controls, layout, tables, paymentFormStyles];

  /** Whose money it is; empty lets a person choose. */
  @property({ attribute: 'client-id' }) accessor clientId = '';
  /** The invoice that is paid: its client, and its amount due to begin with (billing.md P-05). */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';
  /** Money already held, to be applied. */
  @property({ attribute: 'payment-id' }) accessor paymentId = '';

  @state() private accessor entry: PaymentEntry = emptyEntry;
  @state() private accessor recorded = '';

  readonly #host = new HostController(this);
  readonly #directory = new DirectoryController(this, this.#host);
  readonly #command = new CommandController(this, this.#host);
  readonly #data = new PaymentFormData(this, this.#host, this.#directory, () => ({
    invoice: this.recorded ? '' : this.invoiceId,
    payment: this.recorded || this.paymentId,
    client: this.entry.client,
  }));
  /** Made with the form, renewed when it was recorded: sending twice has one effect. */
  #ids = { command: 'cmd_', payment: 'pay_' } as { command: `cmd_${string}`; payment: `pay_${string}` };
  #startedFor: string | undefined;
  /** Until a person applies by hand, a changed amount settles the preset invoice first. */
  #isByHand = false;

  /** What is received, applied and unallocated, as typed. */
  get preview(): SpreadPreview {
    return addUp(this.#shown, this.#data.currency, this.#data.invoices);
  }

  /** Whether a person changed anything since the form was opened. */
  get dirty(): boolean {
    return this.#isDirty;
  }
  #isDirty = false;

  /** Spreads the amount over the invoices, the oldest due first. */
  autoAllocate(): void {
    this.#isByHand = true;
    this.#change(spreadOldestDue(this.entry, this.preview.received, this.#data.invoices));
  }

  /** Applies nothing. */
  clearAllocations(): void {
    this.#isByHand = true;
    this.#change({ ...this.entry, applied: new Map() });
  }

  /** Empties the form for another payment. */
  reset(): void {
    this.#startedFor = undefined;
    this.recorded = '';
    this.entry = emptyEntry;
    this.#command.reset();
  }

  /** Records the payment, or applies the one that is held. Answers whether it was done. */
  async submit(): Promise<boolean> {
    const { held, invoices, currency, client } = this.#data;
    const [entry, allocatedOn] = [this.#shown, this.#host.value?.today() ?? ''];
    const parts = { id: this.#ids.command, allocations: partsOf(entry, invoices) };
    const location = this.#directory.parties.location.find(({ id }) => id === entry.location);
    const sent = await this.#command.send(
      held
        ? { type: 'allocate-payment', payment: held.id, allocatedOn, ...parts }
        : recordPayment(entry, this.#ids, client, location, currency, invoices),
    );
    if (sent.status === 'done') {
      this.recorded = held?.id ?? this.#ids.payment;
      this.#isDirty = false;
    }
    await this.updateComplete;
    const next = this.recorded ? '#recorded' : '[aria-invalid="true"]';
    this.renderRoot.querySelector<HTMLElement>(next)?.focus();
    return sent.status === 'done';
  }

  /** Puts the cursor where one begins: the amount. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#amount')?.focus();
  }

  override willUpdate(): void {
    const host = this.#host.value;
    const key = `${this.clientId} ${this.invoiceId} ${this.paymentId}`;
    if (!host || !this.#data.isReady || key === this.#startedFor) return;
    this.#startedFor = key;
    this.recorded = '';
    this.#isByHand = false;
    this.#isDirty = false;
    this.#ids = { command: host.newId('cmd'), payment: host.newId('pay') };
    const { fixedClient, invoice } = this.#data;
    const due = invoice?.status === 'open' ? invoice : undefined;
    this.entry = {
      ...emptyEntry,
      client: fixedClient?.id ?? this.clientId,
      location: due?.location?.id ?? '',
      receivedOn: host.today(),
      amount: due?.amountDue ?? '',
      applied: new Map(due ? [[due.id, due.amountDue]] : []),
    };
  }

  override render(): TemplateResult {
    if (this.#host.isMissing) return noProvider();
    const { failed, held, refusal } = this.#data;
    if (failed) return readFailed(() => failed.retry());
    if (this.#startedFor === undefined) return loading();
    if (this.recorded && held) return this.#success(held);
    if (this.recorded) return loading();
    if (refusal)
      return empty(refusal === 'missing' ? 'This does not exist.' : refusalText(refusal, languageOf(this)));
    return this.#form();
  }

  #form(): TemplateResult {
    const { held, currency, fixedClient, methods } = this.#data;
    const money = (amount: Amount) => formatAmount(amount, currency, languageOf(this));
    const preview = this.preview;
    return html`<form
      class="base"
      part="base"
      novalidate
      @submit=${this.#onSubmit}
      @keydown=${this.#onKeydown}
    >
      <div class="header" part="header">
        <slot name="header">
          <h2 class="title" part="title">${held ? `Apply payment ${held.number}` : 'New payment'}</h2>
        </slot>
      </div>
      ${paymentFields({
        entry: this.#shown,
        clients: this.#directory.parties.client,
        locations: this.#directory.parties.location,
        fixedClient,
        methods,
        held,
        errorOf: (field) => this.#errorOf(field),
        onInput: (change) => this.#onInput(change),
        onEnter: () => void this.#onEnter(),
      })}
      ${this.#allocation(preview)}
      <div class="sticky">
        ${equation(preview, money)}
        <p class="hint" role="status" part="hint">${remainderText(preview, this.#data.client, money)}</p>
        ${errorBanner(this.#banner(preview))}
        <div class="footer" part="footer">
          <slot name="actions"></slot>
          <button class="button" part="button" type="button" @click=${this.#onCancel}>Cancel</button>
          <button
            class="button primary"
            part="button primary"
            type="submit"
            ?disabled=${this.#command.isRunning}
          >
            ${held ? 'Apply' : 'Record payment'}
          </button>
        </div>
      </div>
    </form>`;
  }

  #allocation(preview: SpreadPreview): TemplateResult {
    const { invoices } = this.#data;
    const today = this.#host.value?.today();
    const button = (label: string, onClick: () => void) =>
      html`<button class="button" part="button" type="button" @click=${onClick}>${label}</button>`;
    const none = this.entry.client
      ? 'Nothing is owed. The whole amount stays unallocated, ready for later invoices.'
      : 'Choose a client to see what they owe.';
    return html`<section class="section" aria-label="Allocation">
      <div class="header">
        <h3 class="section-title">Apply to invoices</h3>
        ${
          invoices.length > 0
            ? html`<div class="toolbar" part="strategy-buttons">
                ${button('Oldest due first', () => this.autoAllocate())}
                ${button('Clear', () => this.clearAllocations())}
              </div>`
            : nothing
        }
      </div>
      ${
        invoices.length > 0 && today
          ? allocationTable({
              invoices,
              entry: this.entry,
              preview,
              today,
              language: languageOf(this),
              onApply: (invoice, amount) => {
                this.#isByHand = true;
                this.#change(withApplied(this.entry, invoice.id, amount));
              },
            })
          : html`<p class="muted">${none}</p>`
      }
    </section>`;
  }

  #success(payment: ReceivedPayment): TemplateResult {
    return successPanel({
      payment,
      language: languageOf(this),
      onView: () => this.dispatchEvent(new BillingNavigateEvent('payment', payment.id)),
      onAnother: this.invoiceId || this.paymentId ? undefined : () => this.reset(),
    });
  }

  /** The entry; the amount of money that is held is what of it is unallocated now. */
  get #shown(): PaymentEntry {
    const { held } = this.#data;
    return held && !this.recorded ? { ...this.entry, amount: held.unallocated } : this.entry;
  }

  #change(entry: PaymentEntry): void {
    this.entry = entry;
    this.#isDirty = true;
    if (this.#command.state.status === 'refused') this.#command.reset();
  }

  #onInput(change: Partial<PaymentEntry>): void {
    this.#change({ ...this.entry, ...change });
    const { invoice } = this.#data;
    if (change.amount === undefined || this.#isByHand || invoice?.status !== 'open') return;
    this.#change(spreadOldestDue(this.entry, this.preview.received, [invoice]));
  }

  async #onEnter(): Promise<void> {
    this.autoAllocate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.apply .input')?.focus();
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.submit();
  };

  readonly #onCancel = (): void => void this.dispatchEvent(new BillingPaymentCancelEvent());

  /** What the books said about a field the last time they were asked. */
  #errorOf(field: string): string | undefined {
    const { state } = this.#command;
    if (state.status !== 'refused' || !('path' in state.refusal)) return undefined;
    const isAsked = state.refusal.path === field || state.refusal.path.startsWith(`${field}.`);
    if (!isAsked) return undefined;
    const isEmpty = field in this.entry && this.entry[field as 'amount'] === '';
    return isEmpty ? refusalText({ type: 'input-required', path: field }, languageOf(this)) : state.message;
  }

  /** What went wrong and has no field to stand at. */
  #banner(preview: SpreadPreview): string {
    const { state } = this.#command;
    if (preview.refusal?.type === 'allocations-exceed-amount')
      return refusalText(preview.refusal, languageOf(this));
    return state.status === 'refused' && 'path' in state.refusal ? '' : this.#command.message;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-form': PaymentForm;
  }
}
