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

interface DialogOptions {
  readonly modal: ModalController;
  readonly command: CommandController;
  readonly payment: Payment;
  readonly onConfirm: () => void;
}

/** Asks how much of a payment goes back, and how (billing.md 6.10). The modal's selector is `#refund`. */
export function refundDialog(
  options: DialogOptions & {
    readonly methods: PaymentMethods | undefined;
    readonly entry: RefundEntry;
    readonly language: string;
    readonly onInput: (change: Partial<RefundEntry>) => void;
  },
): TemplateResult {
  const { modal, command, payment, methods, entry, language, onInput, onConfirm } = options;
  const form = payment.status === 'received' ? refundForm(payment, methods, entry, language, onInput) : '';
  const title = `Refund payment ${payment.number}`;
  return confirmDialog({ id: 'refund', modal, command, title, body: form, action: 'Refund', onConfirm });
}

/** Asks before a payment is voided. The modal's selector is `#void`. */
export function voidDialog(
  options: DialogOptions & { readonly reason: string; readonly onReason: (reason: string) => void },
): TemplateResult {
  const { modal, command, payment, reason, onReason, onConfirm } = options;
  return confirmDialog({
    id: 'void',
    modal,
    command,
    title: `Void payment ${payment.number}?`,
    body: html`<p>It stays listed, but counts nowhere. This cannot be undone, and returns no money.</p>
      ${noteField({ id: 'void-reason', label: 'Reason', value: reason, optional: true, onInput: onReason })}`,
    action: 'Void payment',
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
  language: string,
  onInput: (change: Partial<RefundEntry>) => void,
): TemplateResult {
  return html`<div class="fields">
    ${moneyField({
      id: 'refund-amount',
      label: 'Refund amount',
      value: entry.amount,
      hint: `At most ${formatAmount(payment.unallocated, payment.currency, language)}, what is unallocated.`,
      onInput: (amount) => onInput({ amount }),
    })}
    ${dayField({
      id: 'refund-date',
      label: 'Refund date',
      value: entry.refundedOn,
      onInput: (refundedOn) => onInput({ refundedOn }),
    })}
    ${selectField({
      id: 'refund-method',
      label: 'Refund method',
      value: entry.method,
      placeholder: `As received (${payment.method.name})`,
      choices: methods.methods
        .filter((one) => !one.archived)
        .map(({ id, name }) => ({ value: id, label: name })),
      optional: true,
      onInput: (method) => onInput({ method }),
    })}
    ${noteField({
      id: 'refund-description',
      label: 'Description',
      value: entry.description,
      optional: true,
      wide: true,
      onInput: (description) => onInput({ description }),
    })}
  </div>`;
}
