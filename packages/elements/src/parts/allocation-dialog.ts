import { allocationActions } from '@billkit/billing';
import type { ActiveAllocation, Actor, Allocation, Refusal } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import type { ModalController } from '../controllers/modal-controller.js';
import type { Destination } from '../events.js';
import { actions } from '../text/english/actions.js';
import { allocation } from '../text/english/payments.js';
import { buttons, words } from '../text/english/words.js';
import { addEnglish } from '../text/language.js';
import { formatAmount, formatDay } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import { errorBanner } from './states.js';
import type { Language } from '../text/language.js';

addEnglish({ actions, allocation, buttons, words });

/** The allocation screen (billing.md 6.9), as a dialog of the element that lists the allocation. */
export interface AllocationDialogOptions {
  /** Unique in its element; the modal controller's selector is `#id`. */
  readonly id: string;
  readonly modal: ModalController;
  readonly command: CommandController;
  /** What is shown; undefined while the dialog is closed. */
  readonly allocation: ActiveAllocation | undefined;
  readonly actor: Actor;
  readonly language: Language;
  readonly onNavigate: (to: Destination, id: string) => void;
  readonly onRemove: (allocation: ActiveAllocation) => void;
}

/** Shows how much went from which payment to which invoice, and takes it back. */
export function allocationDialog(options: AllocationDialogOptions): TemplateResult {
  const { id, modal, allocation } = options;
  return html`<dialog
    class="small"
    part="dialog"
    id=${id}
    aria-labelledby=${`${id}-title`}
    @close=${modal.hide}
  >
    ${modal.isOpen && allocation ? body(options, allocation) : ''}
  </dialog>`;
}

function body(options: AllocationDialogOptions, allocation: ActiveAllocation): TemplateResult {
  const { id, modal, command, actor, language, onNavigate, onRemove } = options;
  const { texts } = language;
  return html`<div class="dialog-body">
    <h2 class="section-title" id=${`${id}-title`}>${texts.allocation.title(allocation.number)}</h2>
    ${allocationFacts(allocation, language, onNavigate)} ${aboutRemoval(allocation, actor, command, language)}
    <div class="footer">
      <button class="button" part="button" type="button" @click=${modal.hide}>${texts.buttons.close}</button>
      ${removeButton(allocation, actor, command, language, () => onRemove(allocation))}
    </div>
  </div>`;
}

/** How much went from where to where, and when. */
export function allocationFacts(
  allocation: Allocation,
  language: Language,
  onNavigate: (to: Destination, id: string) => void,
): TemplateResult {
  const { texts } = language;
  const { amount, currency, payment, paymentNumber, invoice, invoiceNumber, allocatedOn } = allocation;
  const link = (to: Destination, target: string, label: string) =>
    html`<button class="link" part="link" type="button" @click=${() => onNavigate(to, target)}>
      ${label}
    </button>`;
  return html`<dl class="facts">
    <div>
      <dt>${texts.allocation.amount}</dt>
      <dd class="amount">${formatAmount(amount, currency, language)}</dd>
    </div>
    <div>
      <dt>${texts.allocation.fromPayment}</dt>
      <dd>${link('payment', payment, paymentNumber)}</dd>
    </div>
    <div>
      <dt>${texts.allocation.toInvoice}</dt>
      <dd>${link('invoice', invoice, invoiceNumber)}</dd>
    </div>
    <div>
      <dt>${texts.words.date}</dt>
      <dd>${formatDay(allocatedOn, language)}</dd>
    </div>
  </dl>`;
}

const removal = (allocation: Allocation, actor: Actor): Refusal | null =>
  allocationActions(allocation, actor).find(({ command }) => command === 'remove-allocation')?.refusal ??
  null;

/** What becomes of taking it back, or why it is not possible; and what went wrong with that, unless that says the same. */
export function aboutRemoval(
  allocation: Allocation,
  actor: Actor,
  { message }: CommandController,
  language: Language,
): TemplateResult {
  const refusal = removal(allocation, actor);
  const about = refusal ? refusalText(refusal, language) : language.texts.allocation.deletes;
  return html`<p class="muted">${about}</p>
    ${errorBanner(message === about ? '' : message)}`;
}

/** Takes the allocation back. */
export const removeButton = (
  allocation: Allocation,
  actor: Actor,
  { isRunning }: CommandController,
  { texts }: Language,
  onRemove: () => void,
): TemplateResult =>
  html`<button
    class="button danger"
    part="button danger"
    type="button"
    ?disabled=${isRunning || removal(allocation, actor) !== null}
    @click=${onRemove}
  >
    ${texts.actions['remove-allocation']}
  </button>`;
