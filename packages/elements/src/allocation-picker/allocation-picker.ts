import { byAge, currencies, type Currency, type OpenInvoice, type SpreadPreview } from '@billkit/billing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { BillingAllocationChangeEvent, type AllocationSource } from '../events.js';
import { errorBanner, unready } from '../parts/states.js';
import { allocationSection } from '../payment-form/allocation-table.js';
import {
  addUp,
  emptyEntry,
  partsOf,
  spreadBy,
  withApplied,
  type PaymentEntry,
  type Strategy,
} from '../payment-form/payment-entry.js';
import { paymentFormStyles } from '../payment-form/payment-form-styles.js';
import { plainStyles } from '../styles/shared.js';
import { inputs } from '../text/english/inputs.js';
import { payments } from '../text/english/payment-form.js';
import { words } from '../text/english/words.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';

addEnglish({ inputs, payments, words });

/**
 * Spreads a sum over the open invoices of a client, as a field of the host's own form: it is submitted as JSON,
 * `[{"invoice":"inv_1","amount":"80.00"}]`, and is not valid while more is spread than there is, or than an invoice owes.
 * It records nothing.
 *
 * @summary A sum, spread over invoices, in a form.
 * @fires {BillingAllocationChangeEvent} billing-allocation-change - A person spread it otherwise.
 * @csspart allocations - The table of invoices.
 * @csspart allocation-row - One invoice of it.
 * @csspart allocation-apply - What it gets.
 * @csspart allocation-remaining - What it still owes afterwards.
 * @csspart strategy-buttons - What fills it in.
 */
export class AllocationPicker extends LitElement {
  static readonly formAssociated = true;
  static override styles = [plainStyles, paymentFormStyles];

  /** The name it is submitted under. */
  @property({ reflect: true }) accessor name = '';
  /** Whose invoices. */
  @property({ attribute: 'client-id' }) accessor clientId = '';
  /** What there is to spread, as plain decimal text. */
  @property() accessor amount = '';
  /** ISO 4217, in capital letters: only invoices in it are shown. */
  @property() accessor currency = 'EUR';

  @state() private accessor applied: PaymentEntry['applied'] = emptyEntry.applied;

  readonly #internals = this.attachInternals();
  readonly #host = new HostController(this);
  readonly #open = new QueryController(this, this.#host, () =>
    this.clientId
      ? ({ kind: 'invoice', where: { client: this.clientId, status: 'open' }, limit: 500 } as const)
      : null,
  );

  /** What each invoice gets, as it is submitted. */
  get value(): readonly { readonly invoice: string; readonly amount: string }[] {
    return partsOf(this.#entry, this.#invoices);
  }

  /** What is spread and what is left; `null` in a currency that ISO does not know. */
  get preview(): SpreadPreview | null {
    return this.#known ? addUp(this.#entry, this.#known, this.#invoices) : null;
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether it can be submitted. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** Spreads the amount; a person may write over it. */
  autoAllocate(strategy: Strategy = 'oldest'): void {
    const [currency, preview] = [this.#known, this.preview];
    if (!currency || !preview) return;
    const { applied } = spreadBy(strategy, this.#entry, preview.received, currency, this.#invoices);
    this.#change(applied, strategy);
  }

  /** Spreads nothing. */
  clearAllocations(): void {
    this.#change(new Map(), 'clear');
  }

  formResetCallback(): void {
    this.applied = new Map();
  }

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    // What was spread over the invoices of another client belongs to none of these.
    if (changed.has('clientId') && changed.get('clientId')) this.applied = new Map();
  }

  override updated(): void {
    const refusal = this.#refusal(languageOf(this));
    const anchor = this.renderRoot.querySelector<HTMLElement>('.apply .input') ?? undefined;
    this.#internals.setFormValue(JSON.stringify(this.value));
    this.#internals.setValidity(refusal ? { customError: true } : {}, refusal, anchor);
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const waiting = this.clientId || this.#host.isMissing ? unready(this.#host, this.#open, language) : null;
    if (waiting) return waiting;
    const { preview } = this;
    if (!preview) return errorBanner(this.#refusal(language));
    return html`${allocationSection({
      ...{ invoices: this.#invoices, entry: this.#entry, preview, language, isLoading: false },
      today: this.#host.value?.today(),
      onSpread: (strategy) => this.autoAllocate(strategy),
      onClear: () => this.clearAllocations(),
      onApply: ({ id }, amount) => this.#change(withApplied(this.#entry, id, amount).applied, 'hand'),
    })}
    ${errorBanner(preview.refusal?.type === 'allocations-exceed-amount' ? refusalText(preview.refusal, language) : '')}`;
  }

  get #known(): Currency | undefined {
    return currencies.find((one) => one === this.currency);
  }

  get #entry(): PaymentEntry {
    return { ...emptyEntry, client: this.clientId, amount: this.amount, applied: this.applied };
  }

  get #invoices(): readonly OpenInvoice[] {
    return this.#open.records.filter(({ currency }) => currency === this.currency).sort(byAge);
  }

  /** The first thing that is wrong, in a sentence; empty where nothing is. */
  #refusal(language: Language): string {
    const { preview } = this;
    if (!preview) return language.texts.inputs['currency-unknown'];
    const first = preview.rows.find((row) => row.refusal)?.refusal ?? preview.refusal;
    return first ? refusalText(first, language) : '';
  }

  #change(applied: PaymentEntry['applied'], source: AllocationSource): void {
    this.applied = applied;
    const unapplied = this.preview?.unallocated ?? '';
    this.dispatchEvent(new BillingAllocationChangeEvent(this.value, unapplied, source));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'allocation-picker': AllocationPicker;
  }
}
