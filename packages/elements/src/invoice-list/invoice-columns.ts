import { amountDueOf, figuresOf, type Invoice } from '@billkit/billing';
import { invoiceBadges } from '../parts/badges.js';
import {
  amountColumn,
  columnsNamed,
  dayColumn,
  partyColumn,
  stateColumn,
  type ListColumn,
} from '../parts/list-columns.js';
import { words } from '../text/english/words.js';
import { addEnglish } from '../text/language.js';

addEnglish({ words });

/** Every column but the number, which leads to the invoice and is always there, and its state. */
const invoiceColumns = {
  client: partyColumn(
    ({ words }) => words.client,
    ({ client }) => client,
    true,
  ),
  payer: partyColumn(
    ({ words }) => words.invoiceTo,
    ({ payer }) => payer,
  ),
  practitioner: partyColumn(
    ({ words }) => words.practitioner,
    ({ practitioner }) => practitioner,
  ),
  location: partyColumn(
    ({ words }) => words.location,
    ({ location }) => location,
  ),
  issued: dayColumn(
    ({ words }) => words.issued,
    ({ issuedOn }) => issuedOn,
    'day',
  ),
  due: dayColumn(
    ({ words }) => words.due,
    ({ dueOn }) => dueOn,
    'due-day',
  ),
  total: amountColumn(
    ({ words }) => words.total,
    (invoice) => figuresOf(invoice).total,
  ),
  // Nothing can be due on a draft or a void invoice; zero would read as paid.
  'amount-due': amountColumn(
    ({ words }) => words.amountDue,
    (invoice) => (invoice.status === 'open' || invoice.status === 'paid' ? amountDueOf(invoice) : null),
    true,
  ),
} as const satisfies Readonly<Record<string, ListColumn<Invoice>>>;

const usual = ['client', 'issued', 'due', 'total', 'amount-due', 'status'] as const;

/** The columns a host names, see `columnsNamed`. `disputed`: which invoices are settled with money that is disputed. */
export const columnsOf = (named: string, disputed: ReadonlySet<string>): readonly ListColumn<Invoice>[] => {
  const status = stateColumn<Invoice>((invoice, language, today) =>
    invoiceBadges(invoice, today, language, disputed),
  );
  return columnsNamed({ ...invoiceColumns, status }, usual, named);
};
