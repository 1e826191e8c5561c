import { isZero, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { InvoiceFigures } from '../pricing/figures.js';
import type { TaxMode } from '../pricing/pricing-input.js';
import type { LinkedEvent } from '../records/event-link.js';
import { installmentStandings, type InstallmentStanding } from '../records/installments.js';
import {
  allocatedTo,
  amountDueOf,
  creditedOffDue,
  type Invoice,
  type IssuedInvoice,
  type IssuedWith,
} from '../records/invoice.js';
import { unreservedDue } from '../records/reserved-due.js';
import type { InvoiceAdjustment, Line } from '../records/line.js';
import type { Party } from '../records/party.js';
import type { PublicLink } from '../records/public-link.js';
import type { Day } from '../time/day.js';

/** What is printed of a party. */
export type PublicParty = Omit<Party, 'id' | 'email'>;

/** What is printed of a line; its figures are those of the invoice in the same place. */
export type PublicLine = Pick<
  Line,
  'description' | 'quantity' | 'unitPrice' | 'baseQuantity' | 'itemCode' | 'servedOn'
>;

/** What is printed of an allowance or charge; its figures are those of the invoice in the same place. */
export type PublicAdjustment = Pick<InvoiceAdjustment, 'reason'>;

/** What is printed of an event. */
export type PublicEvent = Pick<LinkedEvent, 'kind' | 'title' | 'startsAt'>;

/** An invoice as a payer may see it: what is printed, and what is due. No ids, no notes, no history. */
export interface PublicDocument {
  readonly status: IssuedInvoice['status'];
  readonly number: string;
  readonly issuedOn: Day;
  readonly dueOn: Day;
  /** Where it is to be paid in parts: how far each is settled. */
  readonly installments?: readonly InstallmentStanding[];
  readonly client: PublicParty;
  readonly payer?: PublicParty;
  readonly practitioner?: PublicParty;
  readonly location?: PublicParty;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly lines: readonly PublicLine[];
  readonly allowances?: readonly PublicAdjustment[];
  readonly charges?: readonly PublicAdjustment[];
  /** Where the template shows them. */
  readonly events?: readonly PublicEvent[];
  readonly reference?: string;
  readonly memo?: string;
  readonly issuedWith: IssuedWith;
  /** The number of the void invoice it takes the place of. */
  readonly replaces?: string;
  readonly figures: InvoiceFigures;
  readonly paid: Amount;
  readonly credited: Amount;
  readonly writtenOff: Amount;
  readonly due: Amount;
  /** What of that is being paid online already. */
  readonly reserved: Amount;
}

/** What a public page shows: whether the invoice can be paid there, and if not, why (billing.md Q-33, 6.17). */
export type PublicInvoice =
  | { readonly payable: true; readonly document: PublicDocument }
  | {
      readonly payable: false;
      readonly because: 'paid' | 'void' | 'pending';
      readonly document: PublicDocument;
    }
  /** It is being changed, or the link was revoked: nothing is shown of it. */
  | { readonly payable: false; readonly because: 'draft' | 'revoked' };

/** What whoever holds the link's token may see of its invoice. Only an open invoice is payable (T10, I-59), as far as
 * nobody is paying it already. */
export function publicInvoice(link: PublicLink, invoice: Invoice): PublicInvoice {
  if (link.status === 'revoked') return { payable: false, because: 'revoked' };
  if (invoice.status === 'draft') return { payable: false, because: 'draft' };
  const document = documentOf(invoice);
  if (invoice.status !== 'open') return { payable: false, because: invoice.status, document };
  return isZero(unreservedDue(invoice))
    ? { payable: false, because: 'pending', document }
    : { payable: true, document };
}

function documentOf(invoice: IssuedInvoice): PublicDocument {
  const { status, number, issuedOn, dueOn, currency, taxMode, figures, issuedWith } = invoice;
  const { client, payer, practitioner, location, events, reference, memo, replaces } = invoice;
  const { allowances, charges } = invoice;
  const { showItemCode, showLinkedEvents } = issuedWith.template;
  return {
    ...{ status, number, issuedOn, dueOn, currency, taxMode, figures, issuedWith },
    ...(invoice.installments && { installments: installmentStandings(invoice) }),
    client: partyOf(client),
    ...(payer && { payer: partyOf(payer) }),
    ...(practitioner && { practitioner: partyOf(practitioner) }),
    ...(location && { location: partyOf(location) }),
    lines: invoice.lines.map((line) => lineOf(line, showItemCode)),
    ...(allowances && { allowances: allowances.map(({ reason }) => ({ reason })) }),
    ...(charges && { charges: charges.map(({ reason }) => ({ reason })) }),
    ...(events && showLinkedEvents && { events: events.map(eventOf) }),
    ...(reference !== undefined && { reference }),
    ...(memo !== undefined && { memo }),
    ...(replaces && { replaces: replaces.number }),
    paid: allocatedTo(invoice),
    credited: creditedOffDue(invoice),
    writtenOff: invoice.writtenOff,
    due: amountDueOf(invoice),
    reserved: invoice.status === 'open' ? invoice.reserved : zero(currency),
  };
}

const partyOf = ({ id: _, email: __, ...printed }: Party): PublicParty => printed;

const eventOf = ({ kind, title, startsAt }: LinkedEvent): PublicEvent => ({
  kind,
  startsAt,
  ...(title !== undefined && { title }),
});

function lineOf(line: Line, showItemCode: boolean): PublicLine {
  const { description, quantity, unitPrice, baseQuantity, itemCode, servedOn } = line;
  return {
    ...{ description, quantity, unitPrice },
    ...(baseQuantity !== undefined && { baseQuantity }),
    ...(showItemCode && itemCode !== undefined && { itemCode }),
    ...(servedOn !== undefined && { servedOn }),
  };
}
