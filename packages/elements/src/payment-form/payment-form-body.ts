import type { Amount, Day, OpenInvoice, Party, SpreadPreview } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';
import { allocationSection } from './allocation-table.js';
import type { HeldMoney } from './held-money.js';
import type { OnlinePart } from './online-part.js';
import type { PaymentEntry, Strategy } from './payment-entry.js';
import { paymentFields, paymentTitle } from './payment-fields.js';
import type { PaymentFormData } from './payment-form-data.js';
import { onPaymentKey } from './payment-keys.js';
import { fieldProblem, formProblem } from './payment-problems.js';
import { paymentSummary } from './payment-summary.js';

/** What a payment form is filled in from. */
interface PaymentFormBody {
  readonly data: PaymentFormData;
  /** The entry as it was typed. */
  readonly typed: PaymentEntry;
  readonly preview: SpreadPreview;
  readonly clients: readonly Party[];
  readonly held: HeldMoney;
  readonly command: CommandController;
  /** How money is charged; absent where it is not, or not yet loaded. */
  readonly online: OnlinePart | undefined;
  readonly today: Day | undefined;
  readonly language: Language;
  readonly onRecord: () => void;
  /** Enter in the amount. */
  readonly onEnter: () => void;
  readonly onInput: (change: Partial<PaymentEntry>) => void;
  /** The host put a gateway in, or took it out. */
  readonly onGateway: () => void;
  readonly onSpread: (strategy: Strategy) => void;
  readonly onClear: () => void;
  readonly onApply: (invoice: OpenInvoice, amount: string | null) => void;
  readonly onCancel: () => void;
}

/** The form from its title to its buttons: the money, how it is paid, and the invoices it is for. */
export function paymentFormBody(options: PaymentFormBody): TemplateResult {
  const { data, typed, preview, held, command, online, today, language, onInput, onRecord } = options;
  const { currency, client, invoices, isComplete, mayRecord } = data;
  const entry = data.shown(typed);
  const { isRunning } = command;
  const money = (amount: Amount) => formatAmount(amount, currency, language);
  const { refusal } = preview;
  return html`<form
    class="base"
    part="base"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onRecord();
    }}
    @keydown=${(event: KeyboardEvent) =>
      onPaymentKey(event, event.currentTarget as HTMLFormElement, { onRecord, onSpread: options.onEnter })}
  >
    ${paymentTitle(data.held, language)}
    ${
      online?.charge.isOffered && mayRecord && !data.held
        ? online.view.wayChoice(entry.isCharged, online.texts, (isCharged) => onInput({ isCharged }))
        : nothing
    }
    ${paymentFields({
      ...{ entry, clients: options.clients, held: data.held, language, currency, today, onInput },
      ...{ locations: data.locations, fixedClient: data.fixedClient, methods: data.methods },
      errorOf: (field) => fieldProblem(command, typed, field, language),
    })}
    <div part="charge" ?hidden=${!entry.isCharged}>
      <slot name="gateway" @slotchange=${options.onGateway}></slot>
    </div>
    ${held.render(currency, language)}
    ${allocationSection({
      ...{ invoices, entry: typed, preview, today, language, isLoading: !isComplete },
      ...{ onSpread: options.onSpread, onClear: options.onClear, onApply: options.onApply },
    })}
    ${paymentSummary({
      ...{ preview, client, language, money, onCancel: options.onCancel },
      action: actionOf(options, entry, money(preview.received)),
      leftOver:
        refusal?.type === 'overpayment-not-allowed'
          ? online?.texts.leftOver(money(refusal.excess))
          : undefined,
      hasLost: !isRunning && data.hasLost(typed),
      problem: formProblem(command, typed, preview, language),
      isDisabled: isRunning || !isComplete,
    })}
  </form>`;
}

/** What the button does, in a verb. */
function actionOf({ data, online, language }: PaymentFormBody, entry: PaymentEntry, amount: string): string {
  const { payments, buttons } = language.texts;
  if (entry.isCharged && online) return online.texts.charge(amount);
  return data.held ? buttons.apply : payments.record;
}
