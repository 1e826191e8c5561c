import type { LineId, Refusal } from '@billkit/billing';
import { refusalText } from '../text/refusal-text.js';
import { filledLines, type Draft, type LineField } from './draft/draft-model.js';
import type { PricedDraft } from './draft/priced-draft.js';
import type { Language } from '../text/language.js';

/** The id of a line's control, in the page and among the errors. */
export const lineFieldId = (line: LineId, field: LineField): string => `${line}-${field}`;

/** The id of the handle that a line is moved and selected by. */
export const handleId = (line: LineId): string => `${line}-handle`;

const lineFields: Readonly<Record<string, LineField>> = {
  description: 'description',
  quantity: 'quantity',
  unitPrice: 'unitPrice',
  discounts: 'discount',
  taxRates: 'taxRate',
  taxes: 'taxRate',
};
const headFields = [
  ...['client', 'payer', 'practitioner', 'location', 'issuedOn', 'dueOn', 'reference', 'memo'],
  ...['number', 'template', 'events'],
];

/** The control a refusal is about, or undefined when it is about none. */
export function placeOf(refusal: Refusal, draft: Draft): string | undefined {
  switch (refusal.type) {
    case 'due-before-issue':
    case 'due-day-with-installments':
      return 'dueOn';
    case 'next-number-too-low':
    case 'numbers-not-by-hand':
      return 'number';
    case 'event-already-invoiced':
    case 'event-of-other-client':
    case 'event-listed-twice':
    case 'event-past':
      return 'events';
    case 'no-lines': {
      const last = draft.lines.at(-1);
      return last && lineFieldId(last.id, 'description');
    }
    case 'line-without-description':
      return lineFieldId(refusal.line, 'description');
    case 'nothing-due':
      return 'amount';
    case 'payment-method-archived':
      return 'method';
    default:
      return 'path' in refusal ? placeOfPath(refusal.path.split('.'), draft) : undefined;
  }
}

/** The control that a path into a draft is about, as refusals and findings have it. */
export function placeOfPath(path: readonly string[], draft: Draft): string | undefined {
  const [first = '', ...rest] = path[0] === 'content' ? path.slice(1) : path;
  if (first === 'payment') return rest[0];
  if (first !== 'lines') return headFields.includes(first) ? first : undefined;
  if (rest[0] === undefined) return undefined;
  const line = filledLines(draft)[Number(rest[0])];
  return line && lineFieldId(line.id, lineFields[rest[1] ?? ''] ?? 'description');
}

/**
 * The sentences to show, by control. What is typed is judged at once but told only for fields that were left
 * (`isTold`), so that nobody is corrected in the middle of a number.
 */
export function errorsOf(
  priced: PricedDraft,
  refusal: Refusal | undefined,
  isTold: (place: string) => boolean,
  language: Language,
): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  const tell = (place: string | undefined, reason: Refusal) => {
    if (place && isTold(place)) errors.set(place, refusalText(reason, language));
  };
  for (const [id, reason] of priced.lines.refusals) tell(linePlace(id, reason), reason);
  if (!priced.dueOn.ok) tell(placeOf(priced.dueOn.reason, priced.draft), priced.dueOn.reason);
  const place = refusal && placeOf(refusal, priced.draft);
  if (refusal && place) errors.set(place, refusalText(refusal, language));
  return errors;
}

/** The control of a line that a refusal is about. A refusal of the rate itself names no path. */
export function linePlace(id: LineId, refusal: Refusal): string {
  const [first = 'taxRates'] = 'path' in refusal ? refusal.path.split('.') : [];
  return lineFieldId(id, lineFields[first] ?? 'description');
}
