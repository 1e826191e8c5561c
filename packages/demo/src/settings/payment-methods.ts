import {
  defaultPaymentMethods,
  paymentMethodTypes,
  type PaymentMethodId,
  type PaymentMethodType,
} from '@billkit/billing';
import { methodTypeText, newId } from '@billkit/elements';
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

const types = paymentMethodTypes.map((type) => [type, methodTypeText[type]] as const);

/** The ways the practice is paid. */
export function paymentMethodsSection({ billing, watch, update }: Opened): () => TemplateResult {
  const stored = watch({ kind: 'payment-methods', limit: 1 });
  const sending = new Sending(billing, update);
  let typed: Typed | null = null;
  const methods = () => (stored.found[0]?.record ?? defaultPaymentMethods).methods;
  const show = (next: Typed | null, focus: string) => {
    typed = next;
    sending.clear();
    update();
    focusOn(focus);
  };
  const type = (change: Partial<Typed>) => {
    if (typed) typed = { ...typed, ...change };
    update();
  };
  const edit = (id: string) => {
    const method = methods().find((one) => one.id === id);
    if (method) show({ ...method, isNew: false }, 'method-name');
  };
  const save = async ({ id, name, type: methodType }: Typed) => {
    const about = { paymentMethod: id, name, methodType };
    if (await sending.send({ type: 'save-payment-method', id: newId('cmd'), ...about }))
      show(null, 'methods-add');
  };

  const form = (values: Typed) =>
    listForm({
      title: values.isNew ? 'New payment method' : 'Rename payment method',
      save: 'Save payment method',
      sending,
      onSave: () => void save(values),
      onCancel: () => show(null, 'methods-add'),
      fields: [
        textField({
          id: 'method-name',
          label: 'Name',
          value: values.name,
          error: sending.about('name'),
          onInput: (name) => type({ name }),
        }),
        ...(values.isNew
          ? [
              selectField({
                id: 'method-type',
                label: 'Type',
                value: values.type,
                choices: types,
                hint: 'Cannot be changed later.',
                onInput: (text) => type({ type: text as PaymentMethodType }),
              }),
            ]
          : []),
      ],
    });

  return () =>
    recordList({
      key: 'methods',
      title: 'Payment methods',
      about: 'Offered when a payment is recorded. At least one must remain.',
      columns: ['Type'],
      rows: methods().map(({ id, name, archived, type: kind }) => {
        return { id, name, archived, cells: [methodTypeText[kind]] };
      }),
      add: 'Add payment method',
      edit: 'Rename',
      empty: 'No payment methods.',
      sending,
      form: typed && form(typed),
      onAdd: () => show({ id: newId('pmt'), isNew: true, name: '', type: 'other' }, 'method-name'),
      onEdit: edit,
      onArchive: (id) =>
        void sending.send({
          type: 'archive-payment-method',
          id: newId('cmd'),
          paymentMethod: id as PaymentMethodId,
        }),
      onRestore: (id) =>
        void sending.send({
          type: 'restore-payment-method',
          id: newId('cmd'),
          paymentMethod: id as PaymentMethodId,
        }),
    });
}
