import type { Amount, SpreadPreview } from '@billkit/billing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { DirectoryController } from '../controllers/directory-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { BillingNavigateEvent, BillingPaymentCancelEvent } from '../events.js';
import { empty, errorBanner, loading, noProvider, readFailed } from '../parts/states.js';
import { sharedStyles } from '../styles/shared.js';
import { formatAmount, languageOf } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import { allocationSection } from './allocation-table.js';
import { addUp, emptyEntry, openingEntry, spreadOldestDue, withApplied } from './payment-entry.js';
import type { PaymentEntry, PaymentIds } from './payment-entry.js';
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
  static override styles = [sharedStyles, paymentFormStyles];

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
  #ids: PaymentIds = { command: 'cmd_', payment: 'pay_' };
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
    this.#applyByHand(spreadOldestDue(this.entry, this.preview.received, this.#data.invoices));
  }

  /** Applies nothing. */
  clearAllocations(): void {
    this.#applyByHand({ ...this.entry, applied: new Map() });
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
    const { held } = this.#data;
    const sent = await this.#command.send(this.#data.commandOf(this.#shown, this.#ids));
    if (sent.status === 'done') {
      this.recorded = held?.id ?? this.#ids.payment;
      this.#isDirty = false;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#recorded, [aria-invalid="true"]')?.focus();
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
    this.entry = openingEntry(fixedClient?.id ?? this.clientId, invoice, host.today());
  }

  override render(): TemplateResult {
    if (this.#host.isMissing) return noProvider();
    const { failed, held, refusal } = this.#data;
    if (failed) return readFailed(() => failed.retry());
    if (this.#startedFor === undefined) return loading();
    if (this.recorded && !held) return loading();
    if (this.recorded && held)
      return successPanel({
        payment: held,
        language: languageOf(this),
        onView: () => this.dispatchEvent(new BillingNavigateEvent('payment', held.id)),
        onAnother: this.invoiceId || this.paymentId ? undefined : () => this.reset(),
      });
    if (refusal)
      return empty(refusal === 'missing' ? 'This does not exist.' : refusalText(refusal, languageOf(this)));
    return this.#form();
  }

  #form(): TemplateResult {
    const { held, currency, fixedClient, invoices, methods } = this.#data;
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
      ${allocationSection({
        invoices,
        entry: this.entry,
        preview,
        today: this.#host.value?.today(),
        language: languageOf(this),
        onOldestDue: () => this.autoAllocate(),
        onClear: () => this.clearAllocations(),
        onApply: ({ id }, amount) => this.#applyByHand(withApplied(this.entry, id, amount)),
      })}
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

  /** The entry; the amount of money that is held is what of it is unallocated now. */
  get #shown(): PaymentEntry {
    const { held } = this.#data;
    return held && !this.recorded ? { ...this.entry, amount: held.unallocated } : this.entry;
  }

  #applyByHand(entry: PaymentEntry): void {
    this.#isByHand = true;
    this.#change(entry);
  }

  #change(entry: PaymentEntry): void {
    this.entry = entry;
    this.#isDirty = true;
    this.#command.forgive();
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

  readonly #onKeydown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void =>
    void (key === 'Enter' && (ctrlKey || metaKey) && this.submit());

  readonly #onCancel = (): void => void this.dispatchEvent(new BillingPaymentCancelEvent());

  /** What the books said of a field; an empty one only has to be filled in. */
  #errorOf(field: keyof PaymentEntry): string | undefined {
    const error = this.#command.errorAt(field);
    const isEmpty = this.entry[field] === '';
    return error && isEmpty ? refusalText({ type: 'input-required', path: field }, languageOf(this)) : error;
  }

  /** What went wrong and has no field to stand at. */
  #banner({ refusal }: SpreadPreview): string {
    if (refusal?.type === 'allocations-exceed-amount') return refusalText(refusal, languageOf(this));
    return this.#command.messageBeside(Object.keys(this.entry));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-form': PaymentForm;
  }
}
