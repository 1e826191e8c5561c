import { dayOf, type Actor, type Billing, type Day, type Directory } from '@billkit/billing';
import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { billingContext, type BillingHost } from './billing-context.js';
import { retellAll } from './controllers/language-controller.js';
import type { DraftJournal } from './journal/draft-journal.js';
import { laterJournal } from './journal/later-journal.js';
import { laterDirectory } from './later-directory.js';
import { newId } from './new-id.js';
import { browserToday } from './text/browser-today.js';
import { made } from './text/format.js';
import { overrideMessages } from './text/language.js';
import type { MessageOverrides } from './text/messages.js';

/**
 * Gives billing to every billkit element inside it.
 *
 * Set `billing` once, as soon as it is ready; until then the elements inside show that they are loading. The elements
 * speak the language of the nearest `lang`, which may be the provider's own attribute.
 *
 * @summary The books, for all elements inside.
 * @slot - The elements, and anything else.
 */
export class BillingProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The books. Set once in the provider's life. */
  @property({ attribute: false }) accessor billing: Billing | undefined;

  /** The host's own clients, payers, practitioners, locations and price list; without it those of the books. */
  @property({ attribute: false }) accessor directory: Directory | undefined;

  /**
   * Where editors keep what is typed until it is saved, so that it outlives a reload or a crash; undefined keeps it in
   * this browser, null nowhere. An origin with several sets of books gives each a journal of its own name.
   */
  @property({ attribute: false }) accessor journal: DraftJournal | null | undefined;

  /** Who works with the elements; decides which actions they offer. */
  @property({ attribute: false }) accessor actor: Actor = { id: 'staff', role: 'staff' };

  /** The seller's time zone, an IANA name such as `Europe/Berlin`; tells which day is today. Empty: the browser's. */
  @property({ attribute: 'time-zone' }) accessor timeZone = '';

  /** The instant; for tests and demonstrations that must not move. */
  @property({ attribute: false }) accessor clock: () => Date = () => new Date();

  /** Texts of the elements inside that are to be said otherwise; the rest stays as the language has it. */
  @property({ attribute: false }) accessor messages: MessageOverrides | undefined;

  #day: { readonly minute: number; readonly zone: string; readonly day: Day } | undefined;
  readonly #provider = new ContextProvider(this, { context: billingContext, initialValue: undefined });

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages')) {
      overrideMessages(this, this.messages);
      retellAll();
    }
    if (!changed.has('billing') || !this.billing) return;
    if (this.#provider.value) throw new Error('A <billing-provider> keeps the billing it was given first.');
    this.#provider.setValue(this.#hostOf(this.billing));
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Reads the properties when it is asked, so that one object can stay the same. */
  #hostOf(billing: Billing): BillingHost {
    const records = laterDirectory(billing);
    const directory = () => this.directory ?? records;
    const browser = laterJournal();
    const journal = () => (this.journal === undefined ? browser : this.journal);
    return {
      billing,
      get directory() {
        return directory();
      },
      get journal() {
        return journal();
      },
      now: () => this.clock(),
      actor: () => ({ ...this.actor, policy: billing.policy }),
      today: () => this.#today(),
      newId,
    };
  }

  /** Asked for whenever something is shown. No day begins within a minute, in any zone. */
  #today(): Day {
    const [minute, zone] = [Math.floor(this.clock().getTime() / 60_000), this.timeZone];
    if (this.#day?.minute !== minute || this.#day.zone !== zone)
      this.#day = { minute, zone, day: this.#dayOf() };
    return this.#day.day;
  }

  #dayOf(): Day {
    // Making a format takes longer than all else that an element is first shown with; the browser's own zone needs none.
    if (!this.timeZone) return dayOf(browserToday(this.clock()));
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: this.timeZone } as const;
    const format = made(`today in ${this.timeZone}`, () => new Intl.DateTimeFormat('en-US', parts));
    const part = Object.fromEntries(
      format.formatToParts(this.clock()).map(({ type, value }) => [type, value]),
    );
    return dayOf(`${part['year']}-${part['month']}-${part['day']}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-provider': BillingProvider;
  }
}
