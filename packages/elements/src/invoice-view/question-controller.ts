import type { Currency, Invoice } from '@billkit/billing';
import type { LitElement, TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import { ModalController } from '../controllers/modal-controller.js';
import { commandOf, questionDialog, type Asked, type Question } from './question.js';
import type { Language } from '../text/language.js';

/** The dialog that asks before something is done: what it asks about, and what was typed in it. */
export class QuestionController {
  readonly modal: ModalController;
  readonly #element: LitElement;
  #about: Omit<Asked, 'invoice'> | undefined;
  #reason = '';

  constructor(element: LitElement) {
    this.#element = element;
    this.modal = new ModalController(element, '#question');
  }

  get question(): Question | undefined {
    return this.#about?.question;
  }

  /** Begins anew: what was typed for another question is forgotten. The modal is shown by whoever asks. */
  begin(about: Omit<Asked, 'invoice'>): void {
    this.#about = about;
    this.#reason = '';
  }

  /** The command that does what was asked about, to or on the invoice; none while nothing was asked. */
  commandOn({ id: invoice }: Invoice, day: string) {
    return this.#about && commandOf({ ...this.#about, invoice }, day, this.#reason);
  }

  /** `name` is the number of what the question is about; empty when it has none. */
  render(
    command: CommandController,
    name: string,
    language: Language,
    currency: Currency,
    onConfirm: () => void,
  ): TemplateResult {
    return questionDialog({
      id: 'question',
      modal: this.modal,
      command,
      question: this.question,
      name,
      language,
      currency,
      reason: this.#reason,
      onReason: (reason) => this.#type(() => (this.#reason = reason)),
      amount: this.#about?.amount ?? '',
      onAmount: (amount) => this.#type(() => (this.#about = this.#about && { ...this.#about, amount })),
      onConfirm,
    });
  }

  #type(change: () => void): void {
    change();
    this.#element.requestUpdate();
  }
}
