import type { Books } from '../books.js';
import type { InvoiceTemplateId } from '../records/ids.js';
import { printedWith } from '../records/invoice-templates.js';
import type { IssuedWith } from '../records/invoice.js';
import type { Ref } from '../records/record.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { invoiceTemplates, requireItem } from './settings-list.js';

const templates: Ref = { kind: 'invoice-templates', id: 'invoice-templates' };

/** What is read where a draft chooses a template. */
export const templateReads = (chosen: InvoiceTemplateId | undefined): readonly Ref[] =>
  chosen ? [templates] : [];

/** Refuses with `not-found`, `entry-archived` unless the draft had the template before. */
export function requireTemplate(
  chosen: InvoiceTemplateId | undefined,
  books: Books,
  before?: InvoiceTemplateId,
): Result<null, Refusal> {
  if (chosen === undefined || chosen === before) return ok(null);
  const found = requireItem(invoiceTemplates, books, chosen);
  if (!found.ok) return found;
  return found.value.archived ? no({ type: 'entry-archived', name: found.value.name }) : ok(null);
}

/** What is read where an invoice is issued. */
export const issuedWithReads: readonly Ref[] = [templates, { kind: 'business', id: 'business' }];

/** What an invoice is printed with from now on. */
export const issuedWithOf = (chosen: InvoiceTemplateId | undefined, books: Books): IssuedWith =>
  printedWith(invoiceTemplates.itemsIn(books), books.get('business', 'business'), chosen);
