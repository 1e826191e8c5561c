import {
  defaultPaymentMethods,
  type Payment,
  type PaymentMethods,
  type ReceivedPayment,
} from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import type { ModalController } from '../controllers/modal-controller.js';
import { dayField, moneyField, noteField, selectField } from '../fields/field.js';
import { confirmDialog } from '../parts/confirm-dialog.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';
import { paymentName } from '../text/payment-name.js';

interface DialogOptions {
  readonly modal: ModalController;
  readonly command: CommandController;
  readonly payment: Payment;
  readonly language: Language;
  readonly onConfirm: () => void;
}

/** Asks how much of a payment goes back, and how (billing.md 6.10). The modal's selector is `#refund`. */
export function refundDialog(
  options: DialogOptions & {
    readonly methods: PaymentMethods | undefined;
    readonly entry: RefundEntry;
    readonly today: string | undefined;
    readonly onInput: (change: Partial<RefundEntry>) => void;
  },
): TemplateResult {
  const { modal, command, payment, methods, entry, language, today, onInput, onConfirm } = options;
  const form =
    payment.status === 'received' ? refundForm(payment, methods, entry, language, today, onInput) : '';
  const { payment: texts } = language.texts;
  const title = texts.refundTitle(paymentName(payment, language));
  return confirmDialog({
    ...{ id: 'refund', modal, command, title, language },
    body: form,
    action: texts.refund,
    onConfirm,
  });
}

/** Asks before a payment is voided. The modal's selector is `#void`. */
export function voidDialog(
  options: DialogOptions & { readonly reason: string; readonly onReason: (reason: string) => void },
): TemplateResult {
  const { modal, command, payment, reason, language, onReason, onConfirm } = options;
  const { words, actions, payment: texts } = language.texts;
  return confirmDialog({
    id: 'void',
    modal,
    command,
    language,
    title: texts.voidTitle(paymentName(payment, language)),
    body: html`<p>${texts.voidBody}</p>
      ${noteField({
        ...{ id: 'void-reason', label: words.reason, value: reason, language },
        optional: true,
        onInput: onReason,
      })}`,
    action: actions['void-payment'],
    danger: true,
    onConfirm,
  });
}

/** What a person fills in to give money back. */
export interface RefundEntry {
  readonly amount: string;
  readonly refundedOn: string;
  /** Empty: the way the money came in. */
  readonly method: string;
  readonly description: string;
}

/** The refund dialog's fields (billing.md 6.10). Never changes the person's amount; the books judge it. */
function refundForm(
  payment: ReceivedPayment,
  methods: PaymentMethods = defaultPaymentMethods,
  entry: RefundEntry,
  language: Language,
  today: string | undefined,
  onInput: (change: Partial<RefundEntry>) => void,
): TemplateResult {
  const { words, payment: texts } = language.texts;
  return html`<div class="fields">
    ${moneyField({
      id: 'refund-amount',
      currency: payment.currency,
      language,
      label: texts.refundAmount,
      value: entry.amount,
      hint: texts.refundAtMost(formatAmount(payment.unallocated, payment.currency, language)),
      onInput: (amount) => onInput({ amount }),
    })}
    ${dayField({
      id: 'refund-date',
      today,
      language,
      label: texts.refundDate,
      value: entry.refundedOn,
      onInput: (refundedOn) => onInput({ refundedOn }),
    })}
    ${selectField({
      id: 'refund-method',
      language,
      label: texts.refundMethod,
      value: entry.method,
      placeholder: texts.asReceived(payment.method.name),
      choices: methods.methods
        .filter((one) => !one.archived)
        .map(({ id, name }) => ({ value: id, label: name })),
      optional: true,
      onInput: (method) => onInput({ method }),
    })}
    ${noteField({
      id: 'refund-description',
      language,
      label: words.description,
      value: entry.description,
      optional: true,
      wide: true,
      onInput: (description) => onInput({ description }),
    })}
  </div>`;
}
