import { hasCardNumber, type AuditEntry } from '@billkit/billing';
import type { OpenInvoice, SpreadPreview } from '@billkit/billing';
import { LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { DirectoryController } from '../controllers/directory-controller.js';
import { FocusController } from '../controllers/focus-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { BillingPaymentCancelEvent } from '../events.js';
import { hasGateway } from '../parts/gateway.js';
import { empty, loading, noProvider, readFailed } from '../parts/states.js';
import { plainStyles } from '../styles/shared.js';
import { languageOf, type Language } from '../text/language.js';
import { CreditWords } from './credit-words.js';
import { HeldMoney } from './held-money.js';
import { onlinePart, type OnlinePart } from './online-part.js';
import { addUp, emptyEntry, isStrategy, openingEntry } from './payment-entry.js';
import { paymentOf, spreadBy, withApplied } from './payment-entry.js';
import type { PaymentEntry, PaymentIds, Strategy } from './payment-entry.js';
import { paymentFormBody } from './payment-form-body.js';
import { PaymentFormData } from './payment-form-data.js';
import { paymentFormStyles } from './payment-form-styles.js';
import { focusFirst, focusProblem } from './payment-keys.js';
import { Receipt } from './receipt.js';

/**
 * Records money received, or applies money or credit already held, and spreads it over the client's open invoices. What
 * is received, or was left of what is held, is always what is applied and what stays unallocated.
 *
 * @summary A payment, spread over invoices.
 * @fires {BillingRequestEvent} billing-payment-record-request - Before a payment is recorded.
 * @fires {BillingDoneEvent} billing-payment-recorded - After it was.
 * @fires {BillingRequestEvent} billing-payment-allocate-request - Before money already held is applied.
 * @fires {BillingDoneEvent} billing-payment-allocated - After it was.
 * @fires {BillingRequestEvent} billing-credit-apply-request - Before the credit of a credit note is applied.
 * @fires {BillingDoneEvent} billing-credit-applied - After it was.
 * @fires {BillingRequestEvent} billing-online-payment-start-request - Before an amount is reserved to be charged.
 * @fires {BillingDoneEvent} billing-online-payment-started - The host's gateway is to ask for the money of this payment.
 * @fires {BillingRequestEvent} billing-online-payment-fail-request - Before charging is stopped.
 * @fires {BillingDoneEvent} billing-online-payment-failed - After it was.
 * @fires {BillingActionRequestEvent} billing-action-request - `allocate-payment` or `apply-credit`: open a form for money or credit that is held already.
 * @fires {BillingPaymentCancelEvent} billing-payment-cancel - A person left the form.
 * @fires {BillingNavigateEvent} billing-navigate - A person wants to see what was recorded.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot header - In the place of the title.
 * @slot gateway - The element of a payment provider, which asks for the money when invoices are charged.
 * @slot actions - Buttons of the host beside the form's own.
 * @csspart base - All of it.
 * @csspart way - The choice between money received and money to be charged, where there is a gateway.
 * @csspart charge - The host's gateway, and what became of a charge.
 * @csspart allocations - The table of invoices.
 * @csspart allocation-row - One invoice of it.
 * @csspart allocation-apply - What it gets.
 * @csspart allocation-remaining - What it still owes afterwards.
 * @csspart credits - What is held for the client already.
 * @csspart equation - Received, or the credit left, = applied + unallocated.
 * @csspart unapplied - What stays unallocated.
 * @csspart success - What is shown when it was recorded.
 */
export class PaymentForm extends LitElement {
  static override styles = [plainStyles, paymentFormStyles];

  /** Whose money it is; empty lets a person choose. */
  @property({ attribute: 'client-id' }) accessor clientId = '';
  /** The invoice that is paid: its client, and its amount due to begin with (billing.md P-05). */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';
  /** Money already held, to be applied. */
  @property({ attribute: 'payment-id' }) accessor paymentId = '';
  /** The credit note whose credit is to be applied. */
  @property({ attribute: 'credit-note-id' }) accessor creditNoteId = '';

  @state() private accessor entry: PaymentEntry = emptyEntry;
  @state() private accessor recorded: AuditEntry | undefined;

  readonly #isCredit = () => this.creditNoteId !== '' && this.paymentId === '';
  readonly #isApplying = () => this.#isCredit() || this.paymentId !== '';
  readonly #host = new HostController(this);
  readonly #focus = new FocusController(this);
  readonly #receipt = new Receipt(this);
  readonly #directory = new DirectoryController(this, this.#host);
  readonly #command = new CommandController(this, this.#host, ['record-payment', 'allocate-payment']);
  readonly #online = onlinePart(this, {
    host: this.#host,
    account: () => this.#data.account,
    send: (command) => this.#command.send(command),
  });
  readonly #data = new PaymentFormData(this, this.#host, this.#directory, () => ({
    invoice: this.recorded ? '' : this.invoiceId,
    payment: this.recorded ? paymentOf(this.recorded) : this.paymentId,
    creditNote: this.#isCredit() ? this.creditNoteId : '',
    recorded: this.recorded,
    client: this.entry.client,
  }));
  readonly #held = new HeldMoney(this, this.#host, () =>
    this.#isApplying() || this.recorded ? '' : this.entry.client,
  );
  readonly #words = new CreditWords(this, this.#host, this.#isCredit);
  /** Made with the form, renewed when it was recorded: sending twice has one effect. */
  #ids: PaymentIds = { command: 'cmd_', payment: 'pay_' };
  #openedFor: string | undefined;
  /** What filled in what is applied. A person's own hand is never overruled, only by the buttons. */
  #spreadBy: 'invoice' | 'hand' | Strategy = 'hand';

  /** What is received, applied and unallocated, as typed. */
  get preview(): SpreadPreview {
    const { currency, invoices } = this.#data;
    return addUp(this.#data.shown(this.entry), currency, invoices, this.#host.value?.actor().role);
  }

  /** Whether a person changed anything since the form was opened. */
  get dirty(): boolean {
    return this.#isDirty;
  }
  #isDirty = false;

  /** Spreads the amount over the invoices; it fills in, and is written over by hand. */
  autoAllocate(strategy: Strategy = 'oldest'): void {
    this.#spreadBy = strategy;
    this.#change(this.#spread(strategy, this.#data.invoices));
  }

  /** Applies nothing. */
  clearAllocations(): void {
    this.#applyByHand({ ...this.entry, applied: new Map() });
  }

  /** Empties the form for another payment. */
  reset(): void {
    this.#openedFor = undefined;
    this.requestUpdate();
  }

  /** Records the payment, applies what is held, or begins to charge. Answers whether it was done. */
  async submit(): Promise<boolean> {
    if (this.#openedFor === undefined || !this.#data.isComplete) return false;
    // Card data is never sent; the field says so.
    if (hasCardNumber(this.entry.description)) return this.#refuse('#description');
    const ids = this.#ids;
    const entry = this.#data.shown(this.entry);
    // What is left over is told beneath.
    if (entry.isCharged && this.preview.refusal) return this.#refuse('#amount');
    const sent = entry.isCharged
      ? await this.#gateway?.start(entry, this.#data.invoices)
      : await this.#command.send(this.#data.commandOf(entry, ids));
    if (!sent) return false;
    // Opened for something else meanwhile: that has not been recorded.
    if (ids !== this.#ids) return sent.status === 'done';
    if (sent.status === 'done') {
      this.recorded = sent.entry;
      this.#focus.to('#recorded');
      this.#isDirty = false;
    }
    await this.updateComplete;
    focusProblem(this.renderRoot as ShadowRoot);
    return sent.status === 'done';
  }

  /** Puts the cursor where one begins: the amount. */
  override focus(): void {
    focusFirst(this.renderRoot, '#amount:enabled', '.apply .input');
  }

  override willUpdate(): void {
    const key = `${this.clientId} ${this.invoiceId} ${this.paymentId} ${this.creditNoteId}`;
    if (key === this.#openedFor) return;
    // Shown as loading until what it is opened for now has been read.
    this.#openedFor = undefined;
    this.recorded = undefined;
    const host = this.#host.value;
    if (!host || !this.#data.isReady) return;
    this.#openedFor = key;
    this.#isDirty = false;
    this.#command.reset();
    const { invoice } = this.#data;
    this.#spreadBy = invoice ? 'invoice' : 'oldest';
    this.#ids = { command: host.newId('cmd'), payment: host.newId('pay') };
    this.entry = openingEntry(this.#data.clientAtFirst(this.clientId), invoice, host.today());
  }

  override render(): TemplateResult {
    const spoken = languageOf(this);
    if (this.#host.isMissing) return noProvider(spoken);
    const [language, { held, asked }] = [this.#words.of(spoken), this.#data];
    const failed = this.#data.failed ?? this.#words.failed;
    if (failed) return readFailed(() => failed.retry(), spoken);
    if (!language || this.#openedFor === undefined || !this.#data.isReady) return loading(spoken);
    if (this.recorded && held)
      return this.#receipt.render({
        ...{ element: this, held, settled: this.#data.settled, language },
        done: this.#isApplying() ? 'applied' : 'recorded',
        onAnother: this.invoiceId || this.#isApplying() ? undefined : () => this.#another(),
      });
    const online = this.#gateway;
    if (asked && online)
      return online.view.chargedPanel({
        ...{ payment: asked, host: this.#host, command: this.#command, online, language },
        onAgain: () => this.#again(),
      });
    const refusal = this.#data.refusalText(language, (one) => online?.charge.mayCharge(one) ?? false);
    if (refusal && hasGateway(this) && !online && !this.#online.isFailed) return loading(language);
    return refusal ? empty(refusal) : this.#form(language);
  }

  #form(language: Language): TemplateResult {
    return paymentFormBody({
      ...{ data: this.#data, typed: this.entry, preview: this.preview, online: this.#gateway, language },
      ...{ command: this.#command, held: this.#held, clients: this.#directory.parties.client },
      today: this.#host.value?.today(),
      onRecord: () => void this.submit(),
      onEnter: () => void this.#onEnter(),
      onInput: (change) => this.#onInput(change),
      onGateway: () => this.requestUpdate(),
      onSpread: (strategy) => this.autoAllocate(strategy),
      onClear: () => this.clearAllocations(),
      onApply: ({ id }, amount) => this.#applyByHand(withApplied(this.entry, id, amount)),
      onCancel: () => this.dispatchEvent(new BillingPaymentCancelEvent()),
    });
  }

  /** What charging takes, where the host has a gateway and it is loaded. */
  get #gateway(): OnlinePart | undefined {
    return hasGateway(this) && !this.#isApplying() ? this.#online.part : undefined;
  }

  /** Back to the form as it was filled in. */
  #again(): void {
    this.recorded = undefined;
    this.#command.reset();
    this.#isDirty = true;
    this.#focus.to('#amount');
  }

  #spread(strategy: Strategy, invoices: readonly OpenInvoice[]): PaymentEntry {
    return spreadBy(strategy, this.entry, this.preview.received, this.#data.currency, invoices);
  }

  #applyByHand(entry: PaymentEntry): void {
    this.#spreadBy = 'hand';
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
    if (change.amount === undefined || this.#spreadBy !== 'invoice' || invoice?.status !== 'open') return;
    this.#change(this.#spread('oldest', [invoice]));
  }

  async #onEnter(): Promise<void> {
    if (isStrategy(this.#spreadBy)) this.autoAllocate(this.#spreadBy);
    else if (this.entry.applied.size === 0) this.autoAllocate();
    await this.updateComplete;
    focusFirst(this.renderRoot, 'tr:has(:checked) .apply .input', '.apply .input', '[type="submit"]');
  }

  #refuse(field: string): boolean {
    focusFirst(this.renderRoot, field);
    return false;
  }

  #another(): void {
    this.#focus.to('#amount');
    this.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-form': PaymentForm;
  }
}
