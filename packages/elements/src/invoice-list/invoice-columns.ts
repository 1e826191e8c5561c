import { amountDueOf, figuresOf, type Amount, type Day, type Invoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { invoiceBadges } from '../parts/badges.js';
import type { Column } from '../parts/card-table.js';
import { words } from '../text/english/words.js';
import { formatAmount, formatDay } from '../text/format.js';
import { addEnglish, type Language } from '../text/language.js';

addEnglish({ words });

/** What a column shows of an invoice. */
interface InvoiceColumn {
  readonly heading: (language: Language) => Column;
  readonly cell: (invoice: Invoice, today: Day, language: Language) => TemplateResult;
}

/** A cell that says what it is where rows are cards; empty ones are left out there. */
const cell = (label: string, content: unknown, style = ''): TemplateResult =>
  html`<td role="cell" data-label=${label} class=${`${style}${content ? '' : ' none'}`}>
    ${content || nothing}
  </td>`;

const amount = (which: 'total' | 'amountDue', of: (invoice: Invoice) => Amount | null): InvoiceColumn => ({
  heading: ({ texts }) => ({ amount: texts.words[which] }),
  cell: (invoice, _, language) => {
    const found = of(invoice);
    const text = found === null ? '–' : formatAmount(found, invoice.currency, language);
    return cell(language.texts.words[which], text, which === 'amountDue' ? 'amount how-much' : 'amount');
  },
});

const day = (which: 'issued' | 'due', of: (invoice: Invoice) => Day | undefined): InvoiceColumn => ({
  heading: ({ texts }) => texts.words[which],
  cell: (invoice, _, language) => {
    const found = of(invoice);
    return cell(language.texts.words[which], found && formatDay(found, language), 'number');
  },
});

const party = (which: 'client' | 'payer' | 'practitioner' | 'location'): InvoiceColumn => {
  const word = which === 'payer' ? 'invoiceTo' : which;
  return {
    heading: ({ texts }) => texts.words[word],
    cell: (invoice, _, { texts }) => {
      const name = invoice[which]?.name;
      return cell(texts.words[word], name && html`<bdi>${name}</bdi>`, which === 'client' ? 'who' : '');
    },
  };
};

/** Every column but the number, which leads to the invoice and is always there. */
const invoiceColumns = {
  client: party('client'),
  payer: party('payer'),
  practitioner: party('practitioner'),
  location: party('location'),
  issued: day('issued', ({ issuedOn }) => issuedOn),
  due: day('due', ({ dueOn }) => dueOn),
  total: amount('total', (invoice) => figuresOf(invoice).total),
  // Nothing can be due on a draft or a void invoice; zero would read as paid.
  'amount-due': amount('amountDue', (invoice) =>
    invoice.status === 'open' || invoice.status === 'paid' ? amountDueOf(invoice) : null,
  ),
  status: {
    heading: ({ texts }: Language) => texts.words.status,
    cell: (invoice: Invoice, today: Day, language: Language) =>
      html`<td role="cell" data-label=${language.texts.words.status} class="state">
        ${invoiceBadges(invoice, today, language)}
      </td>`,
  },
} as const satisfies Readonly<Record<string, InvoiceColumn>>;

type InvoiceColumnName = keyof typeof invoiceColumns;

const usual: readonly InvoiceColumnName[] = ['client', 'issued', 'due', 'total', 'amount-due', 'status'];

/** The columns a host names, in its order, separated by spaces; the usual ones where it names none that there is. */
export function columnsOf(named: string): readonly InvoiceColumn[] {
  const known = named
    .split(/\s+/)
    .filter((name): name is InvoiceColumnName => Object.hasOwn(invoiceColumns, name));
  return [...new Set(known.length > 0 ? known : usual)].map((name) => invoiceColumns[name]);
}
