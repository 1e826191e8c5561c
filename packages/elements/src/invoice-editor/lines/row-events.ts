import type { LineId } from '@billkit/billing';
import { showHours } from '../../fields/duration-text.js';
import { handedOn } from '../../fields/reading.js';
import type { LineDraft, LineField } from '../draft/draft-model.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import type { Language } from '../../text/language.js';
import type { LinesController } from './lines-controller.js';
import { controlIn, isDecimalField, mannerIn } from './row-cells.js';

/** The line an element stands in. */
export const lineAt = (target: EventTarget | null): LineId | undefined =>
  target instanceof Element
    ? ((target.closest('tr')?.getAttribute('data-line') ?? undefined) as LineId | undefined)
    : undefined;

/** The field of a line a control is for. */
export const fieldAt = (target: EventTarget | null): LineField | undefined =>
  target instanceof Element
    ? ((target.getAttribute('data-field') ?? undefined) as LineField | undefined)
    : undefined;

interface Surroundings {
  readonly lines: LinesController;
  readonly priced: PricedDraft;
  readonly language: Language;
}

/** Something was typed in a field of a line. One listener for all rows, as for what follows. */
export function onRowInput({ target }: Event, { lines, priced, language }: Surroundings): void {
  const [line, field] = [lineAt(target), fieldAt(target)];
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!line || !field || !isText) return;
  if (!isDecimalField(field)) {
    lines.change(line, { [field]: target.value });
    return;
  }
  const row = target.closest('tr');
  const kind = row && controlIn(row, 'discountType');
  const discountType = (kind as HTMLSelectElement | null)?.value as LineDraft['discountType'];
  const manner = mannerIn(field, discountType, { language, currency: priced.currency });
  lines.change(line, { [field]: handedOn(target.value, manner) });
}

/** Something was chosen in a line, or a quantity left, which may have been typed as a duration. */
export function onRowChange({ target }: Event, { lines, priced, language }: Surroundings): void {
  const [line, field] = [lineAt(target), fieldAt(target)];
  if (!line || !field) return;
  if (target instanceof HTMLSelectElement) lines.change(line, { [field]: target.value });
  if (field !== 'quantity' || !(target instanceof HTMLInputElement)) return;
  const manner = mannerIn(field, 'percent', { language, currency: priced.currency });
  showHours(target, handedOn(target.value, manner), manner);
}

/** A button of a row was pressed, or its amount, which says how it comes about. */
export function onRowClick(event: MouseEvent, { lines, priced }: Surroundings): void {
  const { target } = event;
  const line = lineAt(target);
  if (!line || !(target instanceof Element)) return;
  const button = target.closest('button');
  if (button?.matches('.handle')) lines.press(line, event);
  else if (button?.matches('[data-menu], [data-items]')) lines.choose(line);
  // By the keyboard it is asked in the menu of the line, or with a key: no line has one more stop for it.
  else if (target.closest('td.amount') && priced.lines.get(line)?.figures) lines.why(line);
}
