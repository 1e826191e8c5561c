import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Business } from './business.js';
import type { InvoiceTemplateId } from './ids.js';
import type { IssuedWith } from './invoice.js';

/** What many accounts call their clients (billing.md I-73). */
export const clientWords = ['client', 'patient', 'worker', 'participant'] as const;

/** How an invoice is laid out, and what is printed on each (billing.md S-20). */
export interface TemplateContent {
  readonly name: string;
  readonly showItemCode: boolean;
  readonly showLinkedEvents: boolean;
  readonly showLogo: boolean;
  /** The number under which the funder knows the client, such as an NDIS number. */
  readonly showFunderNumber: boolean;
  /** Printed above the lines. */
  readonly memo?: string;
  /** Printed below the lines. */
  readonly footer?: string;
  /** What a client is called: one of `clientWords`, which is shown in the reader's language, or a word as it is. */
  readonly clientWord: string;
}

export interface InvoiceTemplate extends TemplateContent {
  readonly id: InvoiceTemplateId;
  /** An archived template cannot be chosen any more; drafts that have it keep it. */
  readonly archived: boolean;
}

/** All invoice templates of the account, one record. The standard one is always among them, in use (billing.md S-19). */
export interface InvoiceTemplates {
  readonly kind: 'invoice-templates';
  readonly id: 'invoice-templates';
  readonly templates: readonly InvoiceTemplate[];
}

/** The template of invoices that choose none (billing.md I-34). It is edited, never archived. */
export const standardTemplate: InvoiceTemplate = {
  id: 'tpl_standard',
  name: 'Standard',
  showItemCode: true,
  showLinkedEvents: true,
  showLogo: true,
  showFunderNumber: false,
  clientWord: 'client',
  archived: false,
};

/** What holds until the account has changed its own. */
export const defaultInvoiceTemplates: InvoiceTemplates = {
  kind: 'invoice-templates',
  id: 'invoice-templates',
  templates: [standardTemplate],
};

/** What an invoice is printed with as things stand: the template it chose, an archived one too, and the business. */
export function printedWith(
  templates: readonly InvoiceTemplate[],
  business: Business | undefined,
  chosen: InvoiceTemplateId = standardTemplate.id,
): IssuedWith {
  const found = templates.find(({ id }) => id === chosen) ?? standardTemplate;
  const { id: _, archived: __, ...template } = found;
  if (!business) return { template };
  const { kind: ___, id: ____, ...details } = business;
  return { template, business: details };
}

/** Refuses with `standard-template` (billing.md S-19). */
export const requireNotStandard = ({ id, name }: InvoiceTemplate): Result<null, Refusal> =>
  id === standardTemplate.id ? no({ type: 'standard-template', name }) : ok(null);
