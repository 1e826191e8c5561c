import type { Allocation } from '@billkit/billing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { BillingNavigateEvent, type Destination } from '../events.js';
import { allocationFacts, removeButton, aboutRemoval } from '../parts/allocation-dialog.js';
import { badge } from '../parts/badges.js';
import { empty, unready } from '../parts/states.js';
import { plainStyles } from '../styles/shared.js';
import { allocation, payment } from '../text/english/payments.js';
import { paymentStatus } from '../text/english/statuses.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import { formatDay } from '../text/format.js';

addEnglish({ allocation, payment, paymentStatus });

/**
 * One allocation: how much of which payment settled which invoice, and taking it back (billing.md 6.9). One that was taken
 * back stays, and says when.
 *
 * @summary An allocation of a payment to an invoice.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose the payment or the invoice.
 * @fires {BillingRequestEvent} billing-allocation-remove-request - Before the allocation is removed.
 * @fires {BillingDoneEvent} billing-allocation-removed - After it was.
 * @fires {BillingErrorEvent} billing-error - It was not removed.
 * @slot actions - Buttons of the host beside its own.
 * @csspart base - All of it.
 * @csspart link - The payment, or the invoice.
 * @csspart badge - What became of it.
 */
export class AllocationDetail extends LitElement {
  static override styles = [plainStyles];

  /** The allocation to show. */
  @property({ attribute: 'allocation-id' }) accessor allocationId = '';

  readonly #host = new HostController(this);
  readonly #command = new CommandController(this, this.#host, ['remove-allocation']);
  readonly #allocation = new QueryController(this, this.#host, () =>
    this.allocationId ? ({ kind: 'allocation', where: { id: this.allocationId }, limit: 1 } as const) : null,
  );
  /** Made with the first press, so that sending twice has one effect. */
  #commandId: { readonly of: string; readonly id: `cmd_${string}` } | undefined;

  override render(): TemplateResult {
    const language = languageOf(this);
    const waiting = unready(this.#host, this.#allocation, language);
    if (waiting) return waiting;
    const allocation = this.#allocation.records[0];
    return allocation ? this.#body(allocation, language) : empty(language.texts.states.gone);
  }

  #body(allocation: Allocation, language: Language): TemplateResult {
    const { texts } = language;
    const actor = this.#host.value?.actor() ?? { id: '', role: 'client' };
    const isActive = allocation.status === 'active';
    const title = texts.allocation.title(allocation.number);
    return html`<article class="base" part="base" aria-label=${title}>
      <div class="header" part="header">
        <h2 class="title number" part="title">${title}</h2>
        ${badge(
          isActive
            ? texts.paymentStatus.allocated
            : texts.payment.removed(formatDay(allocation.removedOn, language)),
          isActive ? 'success' : '',
        )}
      </div>
      ${allocationFacts(allocation, language, this.#navigate)}
      ${aboutRemoval(allocation, actor, this.#command, language)}
      <div class="footer" part="footer">
        <slot name="actions"></slot>
        ${removeButton(allocation, actor, this.#command, language, () => void this.#remove(allocation))}
      </div>
    </article>`;
  }

  readonly #navigate = (to: Destination, id: string): void => {
    this.dispatchEvent(new BillingNavigateEvent(to, id));
  };

  async #remove({ id: allocation }: Allocation): Promise<void> {
    const host = this.#host.value;
    if (!host) return;
    if (this.#commandId?.of !== allocation) this.#commandId = { of: allocation, id: host.newId('cmd') };
    const { id } = this.#commandId;
    await this.#command.send({ type: 'remove-allocation', id, allocation, removedOn: host.today() });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'allocation-detail': AllocationDetail;
  }
}
