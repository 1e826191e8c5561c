import type { Travelled } from './draft-history.js';
import type { LineDraft, LineField } from './draft-model.js';
import { lineFieldId } from '../field-errors.js';

const lineFields: readonly LineField[] = [
  'description',
  'quantity',
  'unitPrice',
  'discount',
  'discountType',
  'taxRate',
];

/** The control where a person sees what a step back or forward has changed; undefined when none shows it. */
export function placeOfStep({ draft, step }: Travelled): string | undefined {
  const { at, removed, inserted, before, after } = step;
  if (removed.length + inserted.length === 0) return Object.keys({ ...before, ...after })[0];
  const line = draft.lines[Math.min(at, draft.lines.length - 1)];
  return line && lineFieldId(line.id, changedField(removed[0], inserted[0]));
}

function changedField(one: LineDraft | undefined, other: LineDraft | undefined): LineField {
  const isSameLine = one !== undefined && one.id === other?.id;
  return (isSameLine && lineFields.find((field) => one[field] !== other[field])) || 'description';
}
