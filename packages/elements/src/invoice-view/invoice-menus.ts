import { invoiceActions, type Action, type Actor, type CommandType } from '@billkit/billing';
import type { Invoice, Preferences } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { offered } from '../act/issued-actions.js';
import { actionMenu, isPossible } from '../parts/action-menu.js';
import type { Language } from '../text/language.js';

/** What can be done with the invoice that is shown. */
export interface InvoiceMenusOptions {
  readonly invoice: Invoice;
  readonly actor: Actor;
  readonly preferences: Preferences;
  readonly language: Language;
  readonly onChoose: (command: CommandType) => void;
  readonly onPrint: () => void;
  readonly onSend: () => void;
}

/** The actions of the Pay menu (billing.md 6.5). */
const paying: readonly CommandType[] = ['record-payment', 'allocate-payment', 'issue-credit-note'];

/** What has happened to the invoice already, or is for another state altogether, needs no telling why not. */
const past: Readonly<Record<Invoice['status'], readonly CommandType[]>> = {
  draft: ['revert-to-draft', 'reissue-invoice'],
  open: ['finalize-invoice', 'reissue-invoice'],
  paid: ['finalize-invoice', 'reissue-invoice'],
  void: ['finalize-invoice', 'void-invoice'],
};

/** A public link leads to a page of the host, which alone knows its address; and it alone knows a payment provider. */
const ofHost: readonly CommandType[] = ['create-public-link', 'start-online-payment'];

/** Print, what is done most in this state, and a menu of the rest (billing.md I-42, 6.4). */
export function invoiceMenus(options: InvoiceMenusOptions): TemplateResult {
  const { invoice, actor, preferences, language, onChoose, onPrint, onSend } = options;
  const { status } = invoice;
  const actions = invoiceActions(invoice, actor, preferences)
    .filter(({ command }) => !ofHost.includes(command) && !past[status].includes(command))
    .map((action) => (status === 'draft' ? action : offered(action)));
  const pay = actions.filter(({ command }) => paying.includes(command));
  const edit = actions.filter(({ command, refusal }) => command === 'revise-draft' && !refusal);
  const others = actions.filter((action) => !pay.includes(action) && !edit.includes(action));
  const menu = { language, onChoose };
  const { texts } = language;
  return html`<button class="button quiet" part="button" type="button" @click=${onPrint}>
      ${texts.buttons.print}
    </button>
    ${edit.map((action) => editButton(action, language, onChoose))}
    ${
      actions.some((action) => action.command === 'mark-as-sent' && isPossible(action))
        ? html`<button class="button" part="button" type="button" @click=${onSend}>
            ${texts.invoice.send}
          </button>`
        : nothing
    }
    ${
      status === 'open' || status === 'paid'
        ? actionMenu({
            ...menu,
            id: 'pay',
            label: texts.invoice.pay,
            actions: pay,
            primary: pay.some(isPossible),
          })
        : nothing
    }
    ${actionMenu({ ...menu, id: 'actions', label: texts.words.actions, actions: others })}`;
}

const editButton = ({ command }: Action, { texts }: Language, onChoose: InvoiceMenusOptions['onChoose']) =>
  html`<button class="button primary" part="button primary" type="button" @click=${() => onChoose(command)}>
    ${texts.actions[command]}
  </button>`;
