import {
  defaultPaymentMethods,
  paymentMethodTypes,
  type PaymentMethodId,
  type PaymentMethodType,
} from '@billkit/billing';
import { languageOf, newId } from '@billkit/elements';
import type { TemplateResult } from 'lit';
import type { Opened } from '../desk.js';
import { selectField, textField } from './fields.js';
import { focusOn, listForm } from './list-form.js';
import { recordList } from './record-list.js';
import { Sending } from './sending.js';

interface Typed {
  readonly id: PaymentMethodId;
  readonly isNew: boolean;
  readonly name: string;
  readonly type: PaymentMethodType;
}

const { methodTypes } = languageOf(document.documentElement).texts;
const types = paymentMethodTypes.map((type) => [type, methodTypes[type]] as const);

/** The ways the practice is paid. */
export function paymentMethodsSection(opened: Opened): () => TemplateResult {
  const section = new PaymentMethodsSection(opened);
  return () => section.view();
}

class PaymentMethodsSection {
  readonly #opened: Opened;
  readonly #stored;
  readonly #sending: Sending;
  #typed: Typed | null = null;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#stored = opened.watch({ kind: 'payment-methods', limit: 1 });
    this.#sending = new Sending(opened.billing, opened.update);
  }

  view(): TemplateResult {
    return recordList({
      key: 'methods',
      title: 'Payment methods',
      about: 'Offered when a payment is recorded. At least one must remain.',
      columns: ['Type'],
      rows: this.#methods.map(({ id, name, archived, type }) => {
        return { id, name, archived, cells: [methodTypes[type]] };
      }),
      add: 'Add payment method',
      edit: 'Rename',
      empty: 'No payment methods.',
      sending: this.#sending,
      form: this.#typed && this.#form(this.#typed),
      onAdd: () => this.#show({ id: newId('pmt'), isNew: true, name: '', type: 'other' }, 'method-name'),
      onEdit: (id) => this.#edit(id),
      onArchive: (id) => this.#send('archive-payment-method', id as PaymentMethodId),
      onRestore: (id) => this.#send('restore-payment-method', id as PaymentMethodId),
    });
  }

  get #methods() {
    return (this.#stored.found[0]?.record ?? defaultPaymentMethods).methods;
  }

  /** Opens the form, or closes it, and moves the focus. */
  #show(typed: Typed | null, focus: string): void {
    this.#typed = typed;
    this.#sending.clear();
    this.#opened.update();
    focusOn(focus);
  }

  #type(change: Partial<Typed>): void {
    if (this.#typed) this.#typed = { ...this.#typed, ...change };
    this.#opened.update();
  }

  #edit(id: string): void {
    const method = this.#methods.find((one) => one.id === id);
    if (method) this.#show({ ...method, isNew: false }, 'method-name');
  }

  #send(type: 'archive-payment-method' | 'restore-payment-method', paymentMethod: PaymentMethodId): void {
    void this.#sending.send({ type, id: newId('cmd'), paymentMethod });
  }

  async #save({ id: paymentMethod, name, type: methodType }: Typed): Promise<void> {
    const about = { paymentMethod, name, methodType };
    const isDone = await this.#sending.send({ type: 'save-payment-method', id: newId('cmd'), ...about });
    if (isDone) this.#show(null, 'methods-add');
  }

  #form(values: Typed): TemplateResult {
    const name = textField({
      id: 'method-name',
      label: 'Name',
      value: values.name,
      error: this.#sending.about('name'),
      onInput: (text) => this.#type({ name: text }),
    });
    const type = selectField({
      id: 'method-type',
      label: 'Type',
      value: values.type,
      choices: types,
      hint: 'Cannot be changed later.',
      onInput: (text) => this.#type({ type: text as PaymentMethodType }),
    });
    return listForm({
      title: values.isNew ? 'New payment method' : 'Rename payment method',
      save: 'Save payment method',
      sending: this.#sending,
      fields: values.isNew ? [name, type] : [name],
      onSave: () => void this.#save(values),
      onCancel: () => this.#show(null, 'methods-add'),
    });
  }
}
