import type { Opened, Page } from './desk.js';
import { calendarPage } from './pages/calendar.js';
import { clientPage } from './pages/client.js';
import { clientsPage } from './pages/clients.js';
import { creditNotePage } from './pages/credit-note.js';
import { invoiceEditPage, invoiceNewPage } from './pages/invoice-edit.js';
import { invoicePage } from './pages/invoice.js';
import { invoicesPage } from './pages/invoices.js';
import { missingPage } from './pages/missing.js';
import { paymentNewPage } from './pages/payment-new.js';
import { paymentPage } from './pages/payment.js';
import { paymentsPage } from './pages/payments.js';
import { settingsPage } from './pages/settings.js';
import { statementPage } from './pages/statement.js';

/** Where one is, read from the address: `#/invoices/inv_1/edit?from=list`. */
export interface Place {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return {
    path: path.split('/').filter(Boolean).map(decodeURIComponent),
    query: new URLSearchParams(query),
  };
}

/** The page for a place. */
export function pageFor({ path, query }: Place, opened: Opened): Page {
  const [section = 'invoices', id, part] = path;
  switch (section) {
    case 'calendar':
      return calendarPage(opened, query);
    case 'clients':
      if (id === undefined) return clientsPage(opened);
      return part === 'statement' ? statementPage(id) : clientPage(opened, id);
    case 'invoices':
      if (id === undefined) return invoicesPage(query);
      if (id === 'new') return invoiceNewPage(opened, query);
      return part === 'edit' ? invoiceEditPage(opened, id) : invoicePage(opened, id);
    case 'credit-notes':
      return id === undefined ? missingPage() : creditNotePage(opened, id);
    case 'payments':
      if (id === undefined) return paymentsPage();
      return id === 'new' ? paymentNewPage(opened, query) : paymentPage(opened, id);
    case 'settings':
      return settingsPage(opened);
    default:
      return missingPage();
  }
}
