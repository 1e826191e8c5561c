import type { IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChargeController } from '../controllers/charge-controller.js';
import type { CommandController } from '../controllers/command-controller.js';
import { errorBanner } from '../parts/states.js';
import type { ChargeTexts } from '../text/english/charge.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';

/** The host's gateway, with what it is asked for; only its slot where there is nothing to charge. */
export function chargePanel(
  charge: ChargeController,
  invoice: IssuedInvoice,
  command: CommandController,
  texts: ChargeTexts,
  language: Language,
): TemplateResult {
  const [amount, charging] = [charge.chargeable(invoice), charge.charging(invoice)];
  const money = (of: typeof invoice.figures.total) => formatAmount(of, invoice.currency, language);
  const isShown = amount !== undefined || charging !== undefined;
  return html`<section
    class=${isShown ? 'panel section charge' : 'charge'}
    part="charge"
    aria-label=${texts.title}
    ?hidden=${!isShown}
  >
    <h3 class="section-title">${texts.title}</h3>
    <p role="status">${charging === undefined ? nothing : texts.charging(money(charging))}</p>
    <slot name="gateway"></slot>
    ${errorBanner(command.message)}
    ${
      amount === undefined
        ? nothing
        : html`<button
            class="button primary"
            part="button primary"
            type="button"
            ?disabled=${command.isRunning}
            @click=${() => void charge.start({ allocations: [{ invoice: invoice.id, amount }] })}
          >
            ${texts.charge(money(amount))}
          </button>`
    }
  </section>`;
}
