import type { LineId } from '@billkit/billing';
import type { Draft, LineField } from './draft-model.js';
import { isBlank } from './draft-model.js';
import { lineFieldId } from './field-errors.js';
import type { LinesController } from './lines-controller.js';

/** A keystroke in a control of a line. */
export interface LineKey {
  readonly event: KeyboardEvent;
  readonly draft: Draft;
  readonly line: LineId;
  readonly field: LineField;
  /** The last control of a line that shows. */
  readonly lastField: LineField;
  /** Whether a button for the price list follows the description. */
  readonly hasItems: boolean;
  /** Puts the focus behind the lines. */
  readonly leave: () => void;
}

/** The keys of the line table; what they do is taken from the browser. */
export function onLineKey(lines: LinesController, key: LineKey): void {
  if (key.event.isComposing) return;
  const act = actionOf(lines, key);
  if (!act) return;
  key.event.preventDefault();
  act();
}

function actionOf(lines: LinesController, key: LineKey): (() => void) | undefined {
  const { event } = key;
  if (event.altKey && event.shiftKey) return structural(lines, key);
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Enter') return vertical(lines, key);
  return event.key === 'Tab' && !event.shiftKey ? onward(lines, key) : undefined;
}

// By `code`: with Alt held down, `key` is another letter on some systems.
function structural(lines: LinesController, { event, line, field }: LineKey): (() => void) | undefined {
  const keep = lineFieldId(line, field);
  switch (event.code) {
    case 'ArrowUp':
      return () => lines.moveBy(line, -1, keep);
    case 'ArrowDown':
      return () => lines.moveBy(line, 1, keep);
    case 'KeyN':
      return () => lines.add(line);
    case 'KeyD':
      return () => lines.duplicate(line);
    case 'Backspace':
      return () => lines.remove(line);
    default:
      return undefined;
  }
}

function vertical(lines: LinesController, { event, draft, line, field }: LineKey): (() => void) | undefined {
  // In a description Shift+Enter is a new line of text.
  if (event.shiftKey && field === 'description') return undefined;
  const at = draft.lines.findIndex(({ id }) => id === line);
  const next = draft.lines[at + (event.shiftKey ? -1 : 1)];
  return () => {
    if (next) lines.focus(next.id, field);
  };
}

function onward(
  lines: LinesController,
  { draft, line, field, lastField, hasItems, leave }: LineKey,
): (() => void) | undefined {
  const at = draft.lines.findIndex(({ id }) => id === line);
  const [own, next] = [draft.lines[at], draft.lines[at + 1]];
  // From the description of the fresh line the price list comes first: nobody else gets there by keyboard.
  // Only the price list is on the way out of an empty line.
  if (own && !next && isBlank(own)) return field === 'description' && hasItems ? undefined : leave;
  const isLastFilled = next !== undefined && at === draft.lines.length - 2;
  return isLastFilled && field === lastField ? () => lines.focus(next.id, 'description') : undefined;
}
