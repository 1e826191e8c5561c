import { defaultTaxCategory, noTaxRates, type TaxRate, type TaxRateId } from '@billkit/billing';
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
  /** What the form does not show; kept as it is. */
  readonly rest: Partial<Pick<TaxRate, 'category' | 'exemptionReason' | 'compound'>>;
}

const newRate = (): Typed => ({
  id: newId('tax'),
  isNew: true,
  name: '',
  percent: '',
  description: '',
  rest: {},
});

/** What of a rate a change of its percentage does not follow. */
function restOf({ percent, category, exemptionReason, compound }: TaxRate): Typed['rest'] {
  return {
    ...(category !== defaultTaxCategory(percent) && { category }),
    ...(exemptionReason && { exemptionReason }),
    ...(compound && { compound }),
  };
}

/** The tax rates of the practice. */
export function taxRatesSection(opened: Opened): () => TemplateResult {
  const section = new TaxRatesSection(opened);
  return () => section.view();
}

class TaxRatesSection {
  readonly #opened: Opened;
  readonly #stored;
  readonly #sending: Sending;
  #typed: Typed | null = null;

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#stored = opened.watch({ kind: 'tax-rates', limit: 1 });
    this.#sending = new Sending(opened.billing, opened.update);
  }

  view(): TemplateResult {
    const language = languageOf(document.documentElement);
    return recordList({
      key: 'rates',
      title: 'Tax rates',
      about: 'Chosen line by line. Invoices keep the rate they were written with.',
      columns: ['Rate', 'Description'],
      rows: this.#rates.map(({ id, name, archived, percent, description = '' }) => {
        return { id, name, archived, cells: [`${formatDecimal(percent, language)} %`, description] };
      }),
      add: 'Add tax rate',
      edit: 'Edit',
      empty: 'No tax rates yet. Add one to tax the lines of your invoices.',
      sending: this.#sending,
      form: this.#typed && this.#form(this.#typed),
      onAdd: () => this.#show(newRate(), 'rate-name'),
      onEdit: (id) => this.#edit(id),
      onArchive: (id) => this.#send('archive-tax-rate', id as TaxRateId),
      onRestore: (id) => this.#send('restore-tax-rate', id as TaxRateId),
    });
  }

  get #rates() {
    return (this.#stored.found[0]?.record ?? noTaxRates).rates;
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
    const rate = this.#rates.find((one) => one.id === id);
    if (!rate) return;
    const { name, percent, description = '' } = rate;
    this.#show({ id: rate.id, isNew: false, name, percent, description, rest: restOf(rate) }, 'rate-name');
  }

  #send(type: 'archive-tax-rate' | 'restore-tax-rate', taxRate: TaxRateId): void {
    void this.#sending.send({ type, id: newId('cmd'), taxRate });
  }

  async #save({ id: taxRate, name, percent, description, rest }: Typed): Promise<void> {
    const about = { ...rest, taxRate, name, percent: percent.trim(), ...(description && { description }) };
    const isDone = await this.#sending.send({ type: 'save-tax-rate', id: newId('cmd'), ...about });
    if (isDone) this.#show(null, 'rates-add');
  }

  #form(values: Typed): TemplateResult {
    const { about } = this.#sending;
    return listForm({
      title: values.isNew ? 'New tax rate' : 'Edit tax rate',
      save: 'Save tax rate',
      sending: this.#sending,
      onSave: () => void this.#save(values),
      onCancel: () => this.#show(null, 'rates-add'),
      fields: [
        textField({
          id: 'rate-name',
          label: 'Name',
          value: values.name,
          error: about('name'),
          onInput: (name) => this.#type({ name }),
        }),
        textField({
          id: 'rate-percent',
          label: 'Rate, in percent',
          value: values.percent,
          whole: true,
          error: about('percent'),
          onInput: (percent) => this.#type({ percent }),
        }),
        textField({
          id: 'rate-description',
          label: 'Description (optional)',
          value: values.description,
          error: about('description'),
          onInput: (description) => this.#type({ description }),
        }),
      ],
    });
  }
}
