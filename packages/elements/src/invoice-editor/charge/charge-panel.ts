import type { IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandController } from '../../controllers/command-controller.js';
import { errorBanner } from '../../parts/states.js';
import { formatAmount } from '../../text/format.js';
import { gateway } from '../../text/english/finish.js';
import { addEnglish, type Language } from '../../text/language.js';
import type { ChargeController } from './charge-controller.js';

addEnglish({ gateway });

/** The host's gateway, with what it is asked for; only its slot where there is nothing to charge. */
export function chargePanel(
  charge: ChargeController,
  invoice: IssuedInvoice,
  command: CommandController,
  language: Language,
): TemplateResult {
  const [amount, charging] = [charge.chargeable(invoice), charge.charging(invoice)];
  const { gateway: texts } = language.texts;
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
            @click=${() => void charge.start(invoice.id, amount)}
          >
            ${texts.charge(money(amount))}
          </button>`
    }
  </section>`;
}
