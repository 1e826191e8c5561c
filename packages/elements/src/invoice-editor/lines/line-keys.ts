import type { LineId } from '@billkit/billing';
import type { Draft, LineField } from '../draft/draft-model.js';
import { isBlank } from '../draft/draft-model.js';
import { handleId, lineFieldId } from '../field-errors.js';
import type { LinesController } from './lines-controller.js';
import type { ShortcutId, Shortcuts } from '../shortcuts.js';

/** A keystroke in a line. */
export interface LineKey {
  readonly event: KeyboardEvent;
  readonly shortcuts: Shortcuts;
  readonly draft: Draft;
  readonly line: LineId;
  /** The control it was made in; undefined for the handle of the line. */
  readonly field: LineField | undefined;
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
  const { event, field, shortcuts, line } = key;
  const id = field ? shortcuts.at(event, 'line') : shortcuts.at(event, 'handle', 'line');
  const keep = field ? lineFieldId(line, field) : handleId(line);
  if (id === 'next' || id === 'previous') return field && vertical(lines, { ...key, field }, id);
  // Space on a button is a press of it already.
  if (id === 'select' && event.key === ' ') return undefined;
  if (id) return acts(lines, line, keep)[id];
  const isTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
  return isTab && field ? onward(lines, { ...key, field }) : undefined;
}

/** What is done to a line; `keep` is the control that keeps the focus. */
const acts = (
  lines: LinesController,
  line: LineId,
  keep: string,
): { readonly [Id in ShortcutId]?: () => void } => ({
  up: () => lines.moveBy(line, -1, keep),
  down: () => lines.moveBy(line, 1, keep),
  handleUp: () => lines.moveBy(line, -1, keep),
  handleDown: () => lines.moveBy(line, 1, keep),
  add: () => lines.add(line),
  duplicate: () => lines.duplicate(line),
  delete: () => lines.remove(line),
  why: () => lines.why(line),
  select: () => lines.select(line, 'toggle'),
  deleteSelected: () => lines.removeSelected(line),
});

type InField = LineKey & { readonly field: LineField };

function vertical(
  lines: LinesController,
  { draft, line, field }: InField,
  way: 'next' | 'previous',
): (() => void) | undefined {
  // In a description Shift+Enter is a new line of text.
  if (way === 'previous' && field === 'description') return undefined;
  const at = draft.lines.findIndex(({ id }) => id === line);
  const next = draft.lines[at + (way === 'previous' ? -1 : 1)];
  return () => {
    if (next) lines.focus(next.id, field);
  };
}

function onward(
  lines: LinesController,
  { draft, line, field, lastField, hasItems, leave }: InField,
): (() => void) | undefined {
  const at = draft.lines.findIndex(({ id }) => id === line);
  const [own, next] = [draft.lines[at], draft.lines[at + 1]];
  // From the description of the fresh line the price list comes first: nobody else gets there by keyboard.
  // Only the price list is on the way out of an empty line.
  if (own && !next && isBlank(own)) return field === 'description' && hasItems ? undefined : leave;
  const isLastFilled = next !== undefined && at === draft.lines.length - 2;
  return isLastFilled && field === lastField ? () => lines.focus(next.id, 'description') : undefined;
}
