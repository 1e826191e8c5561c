import { negativeFieldOf } from '../records/line.js';
import type { InvoiceId } from '../records/ids.js';
import type { Party } from '../records/party.js';
import type { Preferences } from '../records/preferences.js';
import type { Refusal } from '../refusal.js';
import type { Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { DraftPreview } from './draft-preview.js';

/** Something for which a draft could not be finalized as it is typed. */
export interface Missing {
  readonly refusal: Refusal;
  /** The line it is about, counted from 0; null: the invoice as a whole. */
  readonly line: number | null;
}

/** What of a draft is looked at beside its lines. */
export interface DraftHead {
  readonly invoice: InvoiceId;
  /** Undefined while nobody is chosen. */
  readonly client: Party | undefined;
  /** As `previewDueOn` answers. */
  readonly dueOn: Result<Day, Refusal>;
}

/**
 * Everything for which `finalize-invoice` would be refused, and not only the first, in the order of the form: the client,
 * the days, no lines, and line by line what cannot be read, what has no description, what is below zero. Nothing: it has
 * what a draft must have. What it comes to is decided by the command, on the draft that was saved.
 */
export function missingInDraft(
  { lines, discountRefusal }: DraftPreview,
  { invoice, client, dueOn }: DraftHead,
  { allowEmptyInvoice, allowNegativeLines }: Pick<Preferences, 'allowEmptyInvoice' | 'allowNegativeLines'>,
): readonly Missing[] {
  const whole: Refusal[] = [];
  if (!client) whole.push({ type: 'input-required', path: 'client' });
  if (!dueOn.ok) whole.push(dueOn.reason);
  if (discountRefusal) whole.push(discountRefusal);
  if (lines.length === 0 && !allowEmptyInvoice) whole.push({ type: 'no-lines', invoice });
  const ofLines = lines.flatMap(({ line, refusal }, index): readonly Missing[] => {
    if (refusal) return [{ refusal, line: index }];
    const about = { invoice, line: line.id, position: index + 1 };
    const negative = allowNegativeLines ? undefined : negativeFieldOf(line);
    return [
      ...(line.description.trim() === '' ? [{ type: 'line-without-description', ...about } as const] : []),
      ...(negative ? [{ type: 'negative-line', ...about } as const] : []),
    ].map((reason) => ({ refusal: reason, line: index }));
  });
  return [...whole.map((refusal) => ({ refusal, line: null })), ...ofLines];
}
