import type { CommandType, IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { BillingHost } from '../billing-context.js';
import { actionMenu, isPossible } from '../parts/action-menu.js';
import { invoiceBadges } from '../parts/badges.js';
import { rateNamesOf } from '../parts/rate-names.js';
import { formatDay } from '../text/format.js';
import type { ChargeTexts } from '../text/english/charge.js';
import type { Language } from '../text/language.js';
import type { ActController } from '../act/act-controller.js';
import { isOwn, issuedActions } from '../act/issued-actions.js';
import { chargePanel } from './charge-panel.js';
import type { EditorParts } from './editor-parts.js';
import { issuedLines } from './issued-lines.js';
import { totalsPanel } from './totals-panel.js';

export { ActController } from '../act/act-controller.js';
export { loadChargeTexts } from '../text/load-charge.js';

/** What an issued invoice in an editor is made of. */
export interface IssuedOptions {
  readonly parts: EditorParts;
  readonly act: ActController;
  readonly texts: ChargeTexts;
  readonly invoice: IssuedInvoice;
  readonly host: BillingHost;
  readonly language: Language;
  readonly onView: () => void;
  /** Something was chosen that the host opens another element for. */
  readonly onElsewhere: (command: CommandType) => void;
}

/** An invoice that is no draft any more: it cannot be typed in, but paid, reverted to a draft, and voided. */
export function issuedInvoice(options: IssuedOptions): TemplateResult {
  const { parts, act, invoice, texts, language } = options;
  const { why, charge, command } = parts;
  const { figures, currency, taxMode } = invoice;
  const names = rateNamesOf(invoice.lines, language);
  return html`${header(options)} ${facts(invoice, language)} ${issuedLines(invoice, language, why.ask)}
    ${totalsPanel({
      ...{ figures, currency, taxMode, names, language },
      ...{ allowances: invoice.allowances, charges: invoice.charges, issued: invoice, onWhy: why.ask },
    })}
    ${chargePanel(charge, invoice, command, texts, language)}
    <slot name="footer"></slot>
    ${why.render(language)} ${act.render(language)}`;
}

function header({ parts, act, invoice, host, language, onView, onElsewhere }: IssuedOptions): TemplateResult {
  const { texts } = language;
  const { number } = invoice;
  const { pay, others } = issuedActions(invoice, host, parts.account.preferences);
  const onChoose = (command: CommandType) => {
    if (isOwn(command)) act.choose(command);
    else onElsewhere(command);
  };
  return html`<header class="header" part="header">
      <h2 class="title" part="title" id="title" tabindex="-1">${texts.editor.invoiceNumber(number)}</h2>
      ${invoiceBadges(invoice, host.today(), language)}
      <slot name="header"></slot>
      <div class="actions" part="actions">
        <slot name="actions"></slot>
        ${
          pay.some(isPossible)
            ? actionMenu({
                id: 'pay',
                label: texts.words.payment,
                actions: pay,
                language,
                onChoose,
                primary: true,
              })
            : nothing
        }
        ${
          others.length > 0
            ? actionMenu({ id: 'actions', label: texts.words.actions, actions: others, language, onChoose })
            : nothing
        }
      </div>
    </header>
    <div class="banner" part="banner">
      <p>${texts.editor.notEdited}</p>
      <button class="link" part="link" type="button" @click=${onView}>${texts.editor.view(number)}</button>
    </div>`;
}

function facts({ client, payer, issuedOn, dueOn }: IssuedInvoice, language: Language): TemplateResult {
  const { words } = language.texts;
  const fact = (name: string, value: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd><bdi>${value}</bdi></dd>
    </div>`;
  return html`<dl class="facts">
    ${fact(words.client, client.name)} ${payer ? fact(words.invoiceTo, payer.name) : nothing}
    ${fact(words.issueDate, formatDay(issuedOn, language))} ${fact(words.dueDate, formatDay(dueOn, language))}
  </dl>`;
}
