import type { Books } from '../books.js';
import type { Decision } from '../command.js';
import type { CommandId, InvoiceId, LineId } from '../records/ids.js';
import type { DraftInvoice, Invoice, NewDraft } from '../records/invoice.js';
import type { Ref } from '../records/record.js';
import { stockMovements } from '../records/stock.js';
import type { Refusal } from '../refusal.js';
import { ok, type Result } from '../result.js';
import { eventReads, linkEvents } from './event-links.js';
import { draftNumberReads, invoiceToNumber, numberDraft } from './numbering.js';

/** A draft before it is one: all but its id and its number. */
export type Unstarted = Omit<NewDraft, 'kind' | 'id' | 'status' | 'number'>;

/** What of a draft decides what starting it reads. */
interface About extends Pick<Invoice, 'issuedOn'> {
  readonly location?: Invoice['location'] | undefined;
  readonly events?: Invoice['events'] | undefined;
}

/** What starting a draft reads. */
export const startReads = (
  invoice: InvoiceId,
  { issuedOn, location, events = [] }: About,
  books: Books,
): readonly Ref[] => [
  { kind: 'invoice', id: invoice },
  ...draftNumberReads(invoiceToNumber({ issuedOn, location }), books),
  ...eventReads(events, books),
];

/**
 * A new draft (billing.md T1): it takes its number where drafts have one, its events, and its products out of
 * the stock (I-30). Refuses as `linkEvents`. The id must be free.
 */
export function startDraft(id: InvoiceId, content: Unstarted, books: Books): Result<Decision, Refusal> {
  const { numbered, writes } = numberDraft(invoiceToNumber(content), books);
  const draft: DraftInvoice = { ...content, kind: 'invoice', id, status: 'draft', ...numbered };
  const linked = linkEvents(draft, books);
  if (!linked.ok) return linked;
  const stock = stockMovements([], draft.lines, 'added');
  return ok({ writes: [...writes, draft, ...linked.value.writes], stock });
}

/** The id of the invoice that a command makes out of another one. */
export const copyId = (command: CommandId): InvoiceId => `inv_${command.slice('cmd_'.length)}`;

type Copied = Pick<NewDraft, 'lines' | 'charges' | 'allowances' | 'installmentTerms'>;

/** What is said again on another day: without installments that are due on days of their own, as a due day is left out, too. */
export function withoutDays<C extends Copied>({
  installmentTerms,
  ...rest
}: C): Omit<C, 'installmentTerms'> & Pick<Copied, 'installmentTerms'> {
  const isDated = installmentTerms?.parts.some(({ due }) => due.type === 'day');
  return { ...rest, ...(installmentTerms && !isDated && { installmentTerms }) };
}

/** The lines, charges and allowances under ids of their own, which are as short as ids must be. */
export function copyLines<C extends Copied>(content: C, command: CommandId): C {
  const { lines, charges, allowances } = content;
  const stem = command.slice('cmd_'.length).slice(0, 55);
  let count = 0;
  const renamed = <T extends { readonly id: LineId }>(list: readonly T[]): readonly T[] =>
    list.map((one) => ({ ...one, id: `lin_${stem}_${(count += 1)}` }));
  return {
    ...content,
    lines: renamed(lines),
    ...(charges && { charges: renamed(charges) }),
    ...(allowances && { allowances: renamed(allowances) }),
  };
}
