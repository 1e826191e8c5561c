import type { CommandType, Kind } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { accountCredit, creditAllocations } from '../states/account-credit.js';
import { business, preferences } from '../states/account-settings.js';
import { policy, reasons } from '../states/cancellations.js';
import type { deskIn } from '../states/desk-in.js';
import { standard, templates } from '../states/invoice-templates.js';
import { invoices } from '../states/invoices.js';
import { paymentMethods } from '../states/payment-methods.js';
import { payments } from '../states/payments.js';
import { period } from '../states/periods.js';
import type { AskFor, Subject } from '../states/subject.js';
import { systemTaxRates, taxRates } from '../states/tax-rates.js';

type AnySubject = Subject<string>;
export type Books = Awaited<ReturnType<typeof deskIn>>;

/** What shows a record of which every state is known. */
export interface Screen {
  readonly subject: AnySubject;
  readonly content: TemplateResult;
  /** Where what is offered stands; absent: anywhere. */
  readonly within?: string;
  /** What is there once all of it was read. */
  readonly settled?: string;
  /** Whether everything that would be carried out is offered here. */
  readonly isWhole?: true;
}

const credit = { ...accountCredit.commands, ...creditAllocations.commands } as AnySubject['commands'];

/** An entry of a list of the settings, found by its id: what its row offers. Rates of the law are not added by a row. */
function entry({ commands, ...subject }: AnySubject, id: string, content: TemplateResult): Screen {
  const { 'add-system-tax-rates': _, ...ofRow } = commands;
  return {
    ...{ subject: { ...subject, commands: ofRow }, content },
    ...{ within: `#used-${id}, #archived-${id}`, settled: '[part~=row]', isWhole: true },
  };
}

/** A record of the settings: its form saves it at the version that is seen. */
function record(subject: AnySubject, command: CommandType, kind: Kind, content: TemplateResult): Screen {
  const ask = subject.commands[command]?.ask as AskFor<CommandType>;
  const row = {
    in: subject.commands[command]?.in,
    ask: async (books: Books) => ({ ...(await ask(books)), version: await versionOf(books, kind) }),
  };
  return {
    subject: { ...subject, commands: { [command]: row } },
    ...{ content, within: `#${command}`, settled: `#${command} form`, isWhole: true },
  };
}

/** Of a record of which there is one. */
const versionOf = async ({ storage }: Books, kind: Kind) =>
  (await storage.load([{ kind, id: kind }]))[0]?.version ?? 0;

/** What each element offers is compared with what the books do. */
export const screens: Readonly<Record<string, Screen>> = {
  '<invoice-view>': {
    subject: invoices,
    content: html`<invoice-view invoice-id="inv_a"></invoice-view>`,
  },
  '<invoice-editor>': {
    subject: invoices,
    content: html`<invoice-editor invoice-id="inv_a"></invoice-editor>`,
  },
  '<payment-detail>': {
    subject: payments,
    content: html`<payment-detail payment-id="pay_1"></payment-detail>`,
  },
  '<credit-note-view>': {
    subject: { ...accountCredit, commands: credit },
    content: html`<credit-note-view credit-note-id="crn_1"></credit-note-view>`,
    isWhole: true,
  },
  '<tax-settings>': entry(taxRates, 'tax_a', html`<tax-settings></tax-settings>`),
  '<tax-settings> of a rate of the law': entry(
    systemTaxRates,
    'tax_au-gst',
    html`<tax-settings></tax-settings>`,
  ),
  '<payment-method-settings>': entry(
    paymentMethods,
    'pmt_a',
    html`<payment-method-settings></payment-method-settings>`,
  ),
  '<invoice-template-settings>': entry(
    templates,
    'tpl_a',
    html`<invoice-template-settings></invoice-template-settings>`,
  ),
  '<invoice-template-settings> of the standard one': entry(
    standard,
    'tpl_standard',
    html`<invoice-template-settings></invoice-template-settings>`,
  ),
  '<cancellation-settings>': entry(reasons, 'rsn_a', html`<cancellation-settings></cancellation-settings>`),
  '<cancellation-settings> with the policy': record(
    policy,
    'save-cancellation-policy',
    'cancellation-policy',
    html`<cancellation-settings></cancellation-settings>`,
  ),
  '<business-settings>': record(
    business,
    'save-business',
    'business',
    html`<business-settings></business-settings>`,
  ),
  '<invoice-preferences>': record(
    preferences,
    'change-preferences',
    'preferences',
    html`<invoice-preferences></invoice-preferences>`,
  ),
  '<invoice-preferences> with the closed period': record(
    period,
    'close-period',
    'preferences',
    html`<invoice-preferences></invoice-preferences>`,
  ),
};
