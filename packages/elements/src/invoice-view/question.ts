import type {
  CommandType,
  CreditAllocationId,
  CreditNoteId,
  Currency,
  InvoiceId,
  WriteOffId,
} from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import type { CommandController, CommandState } from '../controllers/command-controller.js';
import type { ModalController } from '../controllers/modal-controller.js';
import { moneyField, textField } from '../fields/field.js';
import { confirmDialog } from '../parts/confirm-dialog.js';
import { consequences } from '../text/english/invoice.js';
import type { Language } from '../text/language.js';

/** What is asked about before it is done to an invoice, or to a credit note, credit or a write-off on it. */
export type Question =
  | Harmless
  | 'delete-draft'
  | 'void-credit-note'
  | 'remove-credit-allocation'
  | 'write-off-invoice'
  | 'reverse-write-off';

/** What can be undone, or only adds something: no reason is asked for. */
type Harmless = 'mark-as-sent' | 'duplicate-invoice' | 'reissue-invoice';
const harmless: readonly Question[] = [
  'mark-as-sent',
  'duplicate-invoice',
  'reissue-invoice',
] satisfies readonly Harmless[];

export const isQuestion = (command: CommandType): command is Question => Object.hasOwn(consequences, command);

/** What a question is about. */
export interface Asked {
  readonly question: Question;
  readonly invoice: InvoiceId;
  /** Set when it is about a credit note. */
  readonly creditNote?: CreditNoteId;
  /** Set when it is about credit that was applied. */
  readonly creditAllocation?: CreditAllocationId;
  /** The one that is made, or that is reversed. */
  readonly writeOff?: WriteOffId;
  /** What is to be written off, as typed. */
  readonly amount?: string;
}

/** The command that does what was asked about, on `day`; a blank reason is none. */
export function commandOf(asked: Asked, day: string, reason: string) {
  const { question, invoice, creditNote = 'crn_', creditAllocation = 'cal_' } = asked;
  const { writeOff = 'wof_', amount = '' } = asked;
  const why = reason.trim() ? { reason } : {};
  switch (question) {
    case 'mark-as-sent':
      return { type: question, invoice, sentOn: day, via: 'hand' as const };
    case 'duplicate-invoice':
    case 'reissue-invoice':
      return { type: question, invoice, issuedOn: day };
    case 'delete-draft':
      return { type: question, invoice, deletedOn: day, ...why };
    case 'void-credit-note':
      return { type: question, creditNote, voidedOn: day, ...why };
    case 'remove-credit-allocation':
      return { type: question, creditAllocation, removedOn: day, ...why };
    case 'write-off-invoice':
      return { type: question, writeOff, invoice, amount, writtenOffOn: day, reason };
    case 'reverse-write-off':
      return { type: question, writeOff, reversedOn: day, ...why };
  }
}

/** The draft that was made of this invoice, once a command has made one. */
export function draftMadeOf(invoice: InvoiceId, state: CommandState): string | undefined {
  if (state.status !== 'done') return undefined;
  const { command, wrote } = state.entry;
  return command.type === 'duplicate-invoice' || command.type === 'reissue-invoice'
    ? wrote.find(({ kind, id }) => kind === 'invoice' && id !== invoice)?.id
    : undefined;
}

/** The question, with a reason where one is kept. */
export function questionDialog(options: {
  readonly id: string;
  readonly modal: ModalController;
  readonly command: CommandController;
  readonly question: Question | undefined;
  /** The number of what it is about; empty when it has none. */
  readonly name: string;
  readonly language: Language;
  readonly currency: Currency;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** What is to be written off. */
  readonly amount: string;
  readonly onAmount: (amount: string) => void;
  readonly onConfirm: () => void;
}): TemplateResult {
  const { question = 'mark-as-sent', name, reason, onReason, amount, onAmount, ...dialog } = options;
  const { texts } = options.language;
  const { words } = texts;
  const isWriteOff = question === 'write-off-invoice';
  const isHarmless = harmless.includes(question);
  const why = textField({
    id: 'question-reason',
    label: words.reason,
    language: options.language,
    value: reason,
    optional: !isWriteOff,
    onInput: onReason,
  });
  return confirmDialog({
    ...dialog,
    title: texts.invoice.ask(texts.actions[question], name),
    body: html`<p>${texts.consequences[question]}</p>
      ${
        isWriteOff
          ? moneyField({
              ...{ id: 'question-amount', label: words.amount, value: amount },
              ...{ language: options.language, currency: options.currency, onInput: onAmount },
            })
          : ''
      }
      ${isHarmless ? '' : why}`,
    action: texts.actions[question],
    danger: !isHarmless,
  });
}
