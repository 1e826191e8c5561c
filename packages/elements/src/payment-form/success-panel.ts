import { allocatedFrom, appliedOf, type Amount } from '@billkit/billing';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { BillingNavigateEvent, type Destination } from '../events.js';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';
import type { HeldData } from './held-data.js';
import { leftName, leftOf, type Held } from './held.js';

/** What was recorded, in words, and where one goes from here. */
export interface SuccessPanelOptions {
  /** The form that shows it. */
  readonly element: LitElement;
  /** What was recorded or applied. */
  readonly held: Held;
  /** What it settled just now. */
  readonly settled: HeldData['settled'];
  /** What became of it, in a word. */
  readonly done: 'recorded' | 'applied';
  readonly language: Language;
  /** Absent when there is nothing more to record here. */
  readonly onAnother: (() => void) | undefined;
}

/** The receipt of a payment form. */
export function successPanel(options: SuccessPanelOptions): TemplateResult {
  const { element, held, settled, done, language, onAnother } = options;
  const { words, payments, buttons } = language.texts;
  const onNavigate = (to: Destination, id: string) => element.dispatchEvent(new BillingNavigateEvent(to, id));
  const title = payments[done === 'recorded' ? 'recorded' : 'appliedNow'](held.number);
  const money = (amount: Amount) => formatAmount(amount, held.currency, language);
  const figure = (name: string, amount: Amount) =>
    html`<div>
      <dt>${name}</dt>
      <dd class="amount">${money(amount)}</dd>
    </div>`;
  const fact = (name: string, value: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd><bdi>${value}</bdi></dd>
    </div>`;
  const line = ({ invoice, invoiceNumber, amount }: HeldData['settled'][number]) =>
    html`<li>
      <button class="link number" part="link" type="button" @click=${() => onNavigate('invoice', invoice)}>
        ${invoiceNumber}
      </button>
      <span class="amount">${money(amount)}</span>
    </li>`;
  return html`<section class="base" part="base success">
    <div class="banner success" role="status">
      <h2 class="section-title" id="recorded" tabindex="-1">${title}</h2>
    </div>
    <dl class="facts">
      ${fact(words.client, held.client.name)}
      ${
        held.kind === 'payment'
          ? html`${fact(words.paymentDate, formatDay(held.receivedOn, language))}
            ${fact(words.paymentMethod, held.method.name)}`
          : fact(words.issued, formatDay(held.issuedOn, language))
      }
    </dl>
    <dl class="panel equation receipt">
      ${
        held.kind === 'payment'
          ? html`${figure(words.received, held.amount)} ${figure(words.allocated, allocatedFrom(held))}`
          : figure(words.allocated, appliedOf(held))
      }
      ${figure(leftName(held, language), leftOf(held))}
    </dl>
    ${
      settled.length > 0
        ? html`<section class="section" aria-label=${payments.settled}>
            <h3 class="section-title">${payments.appliedTo}</h3>
            <ul class="settled">
              ${settled.map(line)}
            </ul>
          </section>`
        : nothing
    }
    <div class="footer" part="footer">
      <button class="button" part="button" type="button" @click=${() => void print(element)}>
        ${buttons.print}
      </button>
      ${onAnother ? html`<button class="button" part="button" type="button" @click=${onAnother}>${payments.another}</button>` : nothing}
      <button
        class="button primary"
        part="button primary"
        type="button"
        @click=${() => onNavigate(held.kind, held.id)}
      >
        ${payments.view}
      </button>
    </div>
  </section>`;
}

/** Prints the receipt and nothing else of the page. */
async function print({ renderRoot }: LitElement): Promise<void> {
  const receipt = renderRoot.querySelector('[part~="success"]');
  const { printAlone } = await import('../parts/print-alone.js');
  if (receipt) printAlone(receipt);
}
