/** The sheet of keys, the names of what they do, and what stands on the keys. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  anywhere: 'Anywhere in the invoice',
  inLine: 'In a field of a line',
  onHandle: 'On the number of a line',
  keyNames: 'Ctrl Alt Shift Space Delete Esc',
};

/** What keys do in the invoice editor. */
export const shortcutNames = {
  save: 'Save draft',
  finalize: 'Finalize invoice',
  undo: 'Undo',
  redo: 'Do again',
  revert: 'Take back what is typed in a field',
  totals: 'Go to the totals',
  shortcuts: 'Keyboard shortcuts',
  next: 'Same field of the next line',
  previous: 'Same field of the line before',
  up: 'Move line up',
  down: 'Move line down',
  add: 'New line below',
  duplicate: 'Duplicate line',
  delete: 'Delete line',
  why: 'Why this amount',
  handleUp: 'Move line up',
  handleDown: 'Move line down',
  select: 'Select line',
  copy: 'Copy selected lines',
  deleteSelected: 'Delete selected lines',
};
