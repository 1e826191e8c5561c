import type { Messages } from '../text/messages.js';

/** Everything keys do in the editor. */
export type ShortcutId =
  | 'save'
  | 'finalize'
  | 'undo'
  | 'redo'
  | 'revert'
  | 'totals'
  | 'shortcuts'
  | 'next'
  | 'previous'
  | 'up'
  | 'down'
  | 'add'
  | 'duplicate'
  | 'delete'
  | 'why'
  | 'handleUp'
  | 'handleDown'
  | 'select'
  | 'copy'
  | 'deleteSelected';

/** Where keys are listened to: anywhere in the editor, in a field of a line, on the handle of a line. */
export type ShortcutScope = 'editor' | 'line' | 'handle';

/** Keys of a host's own, joined by `+`: `Mod+S`, with `Mod` for Ctrl or ⌘; null switches them off. */
export type ShortcutKeys = { readonly [Id in ShortcutId]?: string | null };

interface Shortcut {
  readonly id: ShortcutId;
  readonly scope: ShortcutScope;
  readonly keys: string;
}

const shortcut = (scope: ShortcutScope, id: ShortcutId, keys: string): Shortcut => ({ scope, id, keys });

/** The one table of keys: what handles them, what tells of them and what shows them are made from it. */
const standard: readonly Shortcut[] = [
  shortcut('editor', 'save', 'Mod+S'),
  shortcut('editor', 'finalize', 'Mod+Enter'),
  shortcut('editor', 'undo', 'Mod+Z'),
  shortcut('editor', 'redo', 'Mod+Shift+Z'),
  shortcut('editor', 'revert', 'Escape'),
  shortcut('editor', 'totals', 'Alt+Shift+T'),
  shortcut('editor', 'shortcuts', 'Mod+/'),
  shortcut('line', 'next', 'Enter'),
  shortcut('line', 'previous', 'Shift+Enter'),
  // Ctrl+D is a bookmark, Ctrl+Backspace deletes a word, and Alt+↓ alone opens selects.
  shortcut('line', 'up', 'Alt+Shift+ArrowUp'),
  shortcut('line', 'down', 'Alt+Shift+ArrowDown'),
  shortcut('line', 'add', 'Alt+Shift+N'),
  shortcut('line', 'duplicate', 'Alt+Shift+D'),
  shortcut('line', 'delete', 'Alt+Shift+Backspace'),
  shortcut('line', 'why', 'Alt+Shift+W'),
  shortcut('handle', 'handleUp', 'ArrowUp'),
  shortcut('handle', 'handleDown', 'ArrowDown'),
  shortcut('handle', 'select', 'Space'),
  shortcut('handle', 'copy', 'Mod+C'),
  shortcut('handle', 'deleteSelected', 'Delete'),
];

/** The keys of an editor, with a host's own in place of ours. */
export class Shortcuts {
  readonly #own: () => ShortcutKeys;
  #made: { readonly own: ShortcutKeys; readonly all: readonly Shortcut[] } | undefined;

  constructor(own: () => ShortcutKeys) {
    this.#own = own;
  }

  /** All that have keys, in order. */
  get all(): readonly Shortcut[] {
    const own = this.#own();
    if (this.#made?.own !== own) this.#made = { own, all: shortcutsWith(own) };
    return this.#made.all;
  }

  /** What the keystroke means there. */
  at(event: KeyboardEvent, ...scopes: readonly ShortcutScope[]): ShortcutId | undefined {
    return this.all.find(({ scope, keys }) => scopes.includes(scope) && isPressed(event, keys))?.id;
  }

  /** As `aria-keyshortcuts` has it; empty when there are none. */
  aria(id: ShortcutId): string {
    return this.#keys(id).replace('Mod', 'Control').replace('Shift+/', '/');
  }

  /** As people read it, with what stands on their keys. */
  label(id: ShortcutId, { keyNames }: Messages['shortcuts']): string {
    return shownKeys(this.#keys(id), keyNames);
  }

  #keys(id: ShortcutId): string {
    return this.all.find((one) => one.id === id)?.keys ?? '';
  }
}

const shortcutsWith = (own: ShortcutKeys): readonly Shortcut[] =>
  standard.flatMap((one) => {
    const keys = own[one.id] === undefined ? one.keys : own[one.id];
    return keys ? [{ ...one, keys }] : [];
  });

const isApple = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform);

const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', Backspace: '⌫', Enter: '↵' };
const named = ['Mod', 'Alt', 'Shift', 'Space', 'Delete', 'Escape'];

/** Keys as they stand on the keyboard, `Ctrl S`; `names` are the words on them, in the order of `named`. */
export function shownKeys(keys: string, names: string): string {
  const words = names.split(' ');
  const shown = (key: string) =>
    key === 'Mod' && isApple() ? '⌘' : (signs[key] ?? words[named.indexOf(key)] ?? key);
  return keys.split('+').map(shown).join(' ');
}

function isPressed(event: KeyboardEvent, keys: string): boolean {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  // A sign may need Shift or not, by the layout of the keyboard.
  const isSign = key.length === 1 && !/[\p{L}\p{Nd}]/u.test(key);
  return (
    (event.ctrlKey || event.metaKey) === held.includes('Mod') &&
    event.altKey === held.includes('Alt') &&
    (isSign || event.shiftKey === held.includes('Shift')) &&
    isKey(event, key)
  );
}

function isKey(event: KeyboardEvent, key: string): boolean {
  if (key === 'Space') return event.key === ' ';
  // With Alt held down a letter is another one on some systems: then its place on the keyboard counts.
  if (event.altKey && /^[A-Z]$/.test(key)) return event.code === `Key${key}`;
  return event.key.toLowerCase() === key.toLowerCase() || (key.length > 1 && event.code === key);
}
