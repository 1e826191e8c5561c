import type { IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { CloseReason } from '../events.js';
import { noteField, textField } from '../fields/field.js';
import { errorBanner } from '../parts/states.js';
import { formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';
import type { LetterEntry } from './letter.js';

/** How far sending is. `sent`: the host sent it, and it is still to be noted. */
export type SendState = 'writing' | 'sending' | 'sent';

/** What the letter to an invoice is written with. */
export interface SendFormOptions {
  readonly invoice: IssuedInvoice;
  readonly title: TemplateResult;
  readonly entry: LetterEntry;
  readonly state: SendState;
  /** What went wrong the last time; empty when nothing did. */
  readonly message: string;
  /** What is wrong with the addresses. */
  readonly toError: string | undefined;
  readonly isOffline: boolean;
  /** Whether a person is asked if what they wrote may go. */
  readonly isLeaving: boolean;
  readonly language: Language;
  readonly onChange: (entry: LetterEntry) => void;
  readonly onSubmit: () => void;
  readonly onClose: (reason: CloseReason) => void;
}

/** The dialog's content while the invoice can be sent (billing.md 6.16). */
export function sendForm(options: SendFormOptions): TemplateResult {
  const { invoice, title, entry, state, message, toError, language, onChange, onSubmit } = options;
  const { sending } = language.texts;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
  };
  const field = (name: keyof LetterEntry) => ({
    ...{ id: name, label: sending[name], value: entry[name], language, disabled: state !== 'writing' },
    onInput: (text: string) => onChange({ ...entry, [name]: text }),
  });
  return html`<form class="dialog-body" novalidate @submit=${submit} @keydown=${onKeydown}>
    ${title} ${sentBefore(invoice, language)}
    ${options.isOffline ? html`<p class="banner warning" part="banner">${sending.offline}</p>` : nothing}
    ${textField({ ...field('to'), error: toError, hint: sending.toHint })} ${textField(field('subject'))}
    ${noteField(field('message'))}
    <p class="muted attached">${sending.attached(`${invoice.number}.html`)}</p>
    <p role="status" class="muted in-flight">${state === 'sending' ? sending.inFlight : nothing}</p>
    ${errorBanner(message)} ${footer(options)}
  </form>`;
}

/** To whom it went before, so that nobody is written to twice by mistake. */
function sentBefore({ deliveries }: IssuedInvoice, language: Language): TemplateResult | typeof nothing {
  const last = deliveries.at(-1);
  if (!last) return nothing;
  const text = language.texts.sending.before(formatDay(last.sentOn, language), last.to ?? '');
  return html`<p class="muted"><bdi>${text}</bdi></p>`;
}

function footer(options: SendFormOptions): TemplateResult {
  const { state, message, isLeaving, language, onClose } = options;
  const { sending, buttons } = language.texts;
  const verb = state === 'sent' ? sending.noteAgain : message ? sending.sendAgain : sending.send;
  return html`${isLeaving ? html`<p class="banner warning" role="alert" part="banner">${sending.leaving}</p>` : nothing}
    <div class="footer">
      <slot name="actions"></slot>
      <button
        class=${isLeaving ? 'button danger' : 'button'}
        part="close-button button"
        type="button"
        @click=${() => onClose('cancel')}
      >
        ${isLeaving ? sending.discard : buttons.cancel}
      </button>
      <button class="button primary" part="button primary" type="submit" ?disabled=${state === 'sending'}>
        ${verb}
      </button>
    </div>`;
}
