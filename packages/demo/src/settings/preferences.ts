import {
  defaultPreferences,
  type Asked,
  type ChangePreferences,
  type NumberFormat,
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
  readonly next: string;
  readonly terms: string;
  readonly taxMode: string;
  readonly taxRounding: string;
}

/** A number as it will be printed. */
const printed = ({ prefix, padding }: NumberFormat, serial: string) =>
  `${prefix}${serial.padStart(padding, '0')}`;

/** How invoices are numbered, when they fall due and how they are taxed. */
export function preferencesForm({ billing, watch, update, today }: Opened): () => TemplateResult {
  const preferences = watch({ kind: 'preferences', limit: 1 });
  const series = watch({ kind: 'number-series', where: { id: 'invoice' }, limit: 1 });
  const sending = new Sending(billing, update);
  /** Nothing is typed: the fields show what is saved, and follow it. */
  let typed: Typed | null = null;
  let seen = 0;
  let saved = '';

  const current = (): Preferences => preferences.found[0]?.record ?? defaultPreferences;
  const least = () => String(series.found[0]?.record.next ?? 1);
  const values = (): Typed => {
    const { numbers, terms, taxMode, taxRounding } = current();
    return (
      typed ?? { prefix: numbers.invoice.prefix, next: least(), terms: String(terms), taxMode, taxRounding }
    );
  };
  const type = (change: Partial<Typed>) => {
    if (!typed) seen = preferences.found[0]?.version ?? 0;
    typed = { ...values(), ...change };
    saved = '';
    update();
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    const { prefix, next, terms, taxMode, taxRounding } = values();
    const { currency, rounding, numbers } = current();
    const command = {
      type: 'change-preferences',
      id: newId('cmd'),
      version: typed ? seen : (preferences.found[0]?.version ?? 0),
      ...{ currency, rounding, taxMode, taxRounding },
      terms: numberOf(terms),
      numbers: { ...numbers, invoice: { ...numbers.invoice, prefix } },
      ...(next !== least() && { nextInvoiceNumber: numberOf(next) }),
      changedOn: today(),
    };
    // The choices come from the selects above; the command checks them all the same.
    if (!(await sending.send(command as Asked<ChangePreferences>))) return;
    typed = null;
    saved = 'Saved.';
    update();
  };

  return () => {
    const { prefix, next, terms, taxMode, taxRounding } = values();
    const sample = printed({ ...current().numbers.invoice, prefix }, next.trim() || '…');
    const fields = [
      textField({
        id: 'prefix',
        label: 'Number prefix',
        value: prefix,
        error: sending.about('numbers.invoice.prefix'),
        onInput: (text) => type({ prefix: text }),
      }),
      textField({
        id: 'next-number',
        label: 'Next number',
        value: next,
        whole: true,
        hint: `The next invoice will be ${sample}.`,
        error: sending.about('nextInvoiceNumber'),
        onInput: (text) => type({ next: text }),
      }),
      textField({
        id: 'terms',
        label: 'Payment terms, in days',
        value: terms,
        whole: true,
        hint: 'From the issue date to the due date. 0 is due at once.',
        error: sending.about('terms'),
        onInput: (text) => type({ terms: text }),
      }),
      selectField({
        id: 'tax-mode',
        label: 'Tax mode',
        value: taxMode,
        choices: taxModes,
        hint: 'For new invoices; those there are keep theirs.',
        onInput: (text) => type({ taxMode: text }),
      }),
      selectField({
        id: 'tax-rounding',
        label: 'Tax rounding',
        value: taxRounding,
        choices: taxRoundings,
        onInput: (text) => type({ taxRounding: text }),
      }),
    ];
    return html`<section class="card" aria-labelledby="preferences-title">
      <h2 id="preferences-title">Invoices</h2>
      <form novalidate @submit=${submit}>
        <div class="fields">${fields}</div>
        ${problem(sending.path ? '' : sending.message)}
        <div class="form-end">
          <span role="status">${saved}</span>
          <button class="button primary" ?disabled=${sending.isRunning}>Save preferences</button>
        </div>
      </form>
    </section>`;
  };
}

/** What was typed, as a number where it is one; anything else the command refuses by name. */
const numberOf = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text);
