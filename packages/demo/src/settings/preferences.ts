import {
  defaultPreferences,
  nextNumber,
  type Asked,
  type ChangePreferences,
  type NextNumber,
  type Preferences,
} from '@billkit/billing';
import { newId } from '@billkit/elements';
import { html, type TemplateResult } from 'lit';
import type { Opened } from '../desk.js';
import { problem, selectField, textField } from './fields.js';
import { Sending } from './sending.js';

const taxModes = [
  ['exclusive', 'Prices exclude tax'],
  ['inclusive', 'Prices include tax'],
  ['none', 'No tax'],
] as const;

const taxRoundings = [
  ['rate', 'Once for each tax rate'],
  ['line', 'On every line'],
] as const;

/** What is typed. Texts, until the command reads them. */
interface Typed {
  readonly prefix: string;
  /** Null follows the series until a person types. */
  readonly next: string | null;
  readonly terms: string;
  readonly taxMode: string;
  readonly taxRounding: string;
}

/** How invoices are numbered, when they fall due and how they are taxed. */
export function preferencesForm(opened: Opened): () => TemplateResult {
  const form = new PreferencesForm(opened);
  return () => form.view();
}

class PreferencesForm {
  readonly #opened: Opened;
  readonly #preferences;
  readonly #series;
  readonly #sending: Sending;
  /** Null while nothing is typed: the fields then show what is saved, and follow it. */
  #typed: Typed | null = null;
  #seen = 0;
  #saved = '';

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#preferences = opened.watch({ kind: 'preferences', limit: 1 });
    this.#series = opened.watch({ kind: 'number-series', limit: 1000 });
    this.#sending = new Sending(opened.billing, opened.update);
  }

  view(): TemplateResult {
    const sending = this.#sending;
    return html`<section class="card" aria-labelledby="preferences-title">
      <h2 id="preferences-title">Invoices</h2>
      <form novalidate @submit=${(event: Event) => void this.#submit(event)}>
        <div class="fields">${this.#numberFields()} ${this.#moneyFields()}</div>
        ${problem(sending.path ? '' : sending.message)}
        <div class="form-end">
          <span role="status">${this.#saved}</span>
          <button class="button primary" ?disabled=${sending.isRunning}>Save preferences</button>
        </div>
      </form>
    </section>`;
  }

  get #current(): Preferences {
    return this.#preferences.found[0]?.record ?? defaultPreferences;
  }

  get #version(): number {
    return this.#preferences.found[0]?.version ?? 0;
  }

  /** What the next invoice of today is numbered under the prefix as typed. */
  #nextNumber(from?: number): NextNumber {
    const format = { ...this.#current.numbers.invoice, prefix: this.#values.prefix };
    const series = this.#series.found.map(({ record }) => record);
    return nextNumber({ document: 'invoice', format, day: this.#opened.today() }, series, from);
  }

  get #values(): Typed {
    if (this.#typed) return this.#typed;
    const { numbers, terms, taxMode, taxRounding } = this.#current;
    return { prefix: numbers.invoice.prefix, next: null, terms: String(terms), taxMode, taxRounding };
  }

  #type(change: Partial<Typed>): void {
    if (!this.#typed) this.#seen = this.#version;
    this.#typed = { ...this.#values, ...change };
    this.#saved = '';
    this.#opened.update();
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { prefix, next, terms, taxMode, taxRounding } = this.#values;
    // What this form does not show stays as it is; what is closed has a command of its own.
    const { kind: _, id: __, closedUntil: ___, ...kept } = this.#current;
    const command = {
      type: 'change-preferences',
      id: newId('cmd'),
      version: this.#typed ? this.#seen : this.#version,
      ...{ ...kept, taxMode, taxRounding },
      terms: numberOf(terms),
      numbers: { ...kept.numbers, invoice: { ...kept.numbers.invoice, prefix } },
      ...(next !== null && { nextInvoiceNumber: numberOf(next) }),
      changedOn: this.#opened.today(),
    };
    // Typed text may be no number, which the command then refuses by name.
    if (!(await this.#sending.send(command as Asked<ChangePreferences>))) return;
    this.#typed = null;
    this.#saved = 'Saved.';
    this.#opened.update();
  }

  #numberFields(): readonly TemplateResult[] {
    const { prefix, next, terms } = this.#values;
    const typed = next === null ? undefined : numberOf(next);
    const sample = typeof typed === 'string' ? '…' : this.#nextNumber(typed).number;
    const { about } = this.#sending;
    return [
      textField({
        id: 'prefix',
        label: 'Number prefix',
        value: prefix,
        hint: 'Write {year} for the year of the invoice.',
        error: about('numbers.invoice.prefix'),
        onInput: (text) => this.#type({ prefix: text }),
      }),
      textField({
        id: 'next-number',
        label: 'Next number',
        value: next ?? String(this.#nextNumber().serial),
        whole: true,
        hint: `The next invoice will be ${sample}.`,
        error: about('nextInvoiceNumber'),
        onInput: (text) => this.#type({ next: text }),
      }),
      textField({
        id: 'terms',
        label: 'Payment terms, in days',
        value: terms,
        whole: true,
        hint: 'From the issue date to the due date. 0 is due at once.',
        error: about('terms'),
        onInput: (text) => this.#type({ terms: text }),
      }),
    ];
  }

  #moneyFields(): readonly TemplateResult[] {
    const { taxMode, taxRounding } = this.#values;
    return [
      selectField({
        id: 'tax-mode',
        label: 'Tax mode',
        value: taxMode,
        choices: taxModes,
        hint: 'For new invoices; those there are keep theirs.',
        onInput: (text) => this.#type({ taxMode: text }),
      }),
      selectField({
        id: 'tax-rounding',
        label: 'Tax rounding',
        value: taxRounding,
        choices: taxRoundings,
        onInput: (text) => this.#type({ taxRounding: text }),
      }),
    ];
  }
}

/** What was typed, as a number where it is one; anything else the command refuses. */
const numberOf = (text: string): number | string => (/^-?\d+$/.test(text.trim()) ? Number(text) : text);
