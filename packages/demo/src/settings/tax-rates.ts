import { noTaxRates, type TaxRateId } from '@billkit/billing';
import { formatDecimal, languageOf, newId } from '@billkit/elements';
import type { TemplateResult } from 'lit';
import type { Opened } from '../desk.js';
import { textField } from './fields.js';
import { focusOn, listForm } from './list-form.js';
import { recordList } from './record-list.js';
import { Sending } from './sending.js';

interface Typed {
  readonly id: TaxRateId;
  readonly isNew: boolean;
  readonly name: string;
  readonly percent: string;
  readonly description: string;
}

/** The tax rates of the practice. */
export function taxRatesSection({ billing, watch, update }: Opened): () => TemplateResult {
  const stored = watch({ kind: 'tax-rates', limit: 1 });
  const sending = new Sending(billing, update);
  let typed: Typed | null = null;
  const rates = () => (stored.found[0]?.record ?? noTaxRates).rates;
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
  const edit = (id: TaxRateId) => {
    const rate = rates().find((one) => one.id === id);
    if (rate) show({ description: '', ...rate, isNew: false }, 'rate-name');
  };
  const save = async ({ id, name, percent, description }: Typed) => {
    const about = { taxRate: id, name, percent: percent.trim(), ...(description && { description }) };
    if (await sending.send({ type: 'save-tax-rate', id: newId('cmd'), ...about })) show(null, 'rates-add');
  };

  const form = (values: Typed) =>
    listForm({
      title: values.isNew ? 'New tax rate' : 'Edit tax rate',
      save: 'Save tax rate',
      sending,
      onSave: () => void save(values),
      onCancel: () => show(null, 'rates-add'),
      fields: [
        textField({
          id: 'rate-name',
          label: 'Name',
          value: values.name,
          error: sending.about('name'),
          onInput: (name) => type({ name }),
        }),
        textField({
          id: 'rate-percent',
          label: 'Rate, in percent',
          value: values.percent,
          whole: true,
          error: sending.about('percent'),
          onInput: (percent) => type({ percent }),
        }),
        textField({
          id: 'rate-description',
          label: 'Description (optional)',
          value: values.description,
          error: sending.about('description'),
          onInput: (description) => type({ description }),
        }),
      ],
    });

  return () =>
    recordList({
      key: 'rates',
      title: 'Tax rates',
      about: 'Chosen line by line. Invoices keep the rate they were written with.',
      columns: ['Rate', 'Description'],
      rows: rates().map(({ id, name, archived, percent, description = '' }) => {
        const rate = `${formatDecimal(percent, languageOf(document.documentElement))} %`;
        return { id, name, archived, cells: [rate, description] };
      }),
      add: 'Add tax rate',
      edit: 'Edit',
      empty: 'No tax rates yet. Add one to tax the lines of your invoices.',
      sending,
      form: typed && form(typed),
      onAdd: () =>
        show({ id: newId('tax'), isNew: true, name: '', percent: '', description: '' }, 'rate-name'),
      onEdit: (id) => edit(id as TaxRateId),
      onArchive: (id) =>
        void sending.send({ type: 'archive-tax-rate', id: newId('cmd'), taxRate: id as TaxRateId }),
      onRestore: (id) =>
        void sending.send({ type: 'restore-tax-rate', id: newId('cmd'), taxRate: id as TaxRateId }),
    });
}
