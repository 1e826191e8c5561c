import type { Holding, Writing } from '../messages.js';

export const editor = {
  newInvoice: 'New invoice',
  invoiceNumber: (number: string) => `Invoice ${number}`,
  invoiceFor: (client: string) => `Invoice for ${client}`,
  forbidden: 'You may not write invoices.',
  offline: 'There is no network. What you type is kept on this device.',
  noInvoice: 'There is no such invoice.',
  notEdited: 'An issued invoice is not edited any more.',
  view: (number: string) => `View invoice ${number}`,
  details: 'Invoice details',
  theClient: 'The client',
  terms: (day: string) => `Terms: ${day}`,
  memoHint: 'Printed above the lines.',
  saveDraft: 'Save draft',
  saving: 'Saving …',
  unsaved: 'Unsaved changes',
  saved: 'All changes saved',
  changedElsewhere: 'This draft was changed elsewhere while you were typing.',
  deletedElsewhere: 'This draft was deleted elsewhere.',
  finalizedElsewhere: 'This invoice was finalized elsewhere.',
  voidedElsewhere: 'This invoice was voided elsewhere.',
  stillHere: 'What you typed is still here and not saved.',
  discardMine: 'Discard mine',
  loadNewest: 'Load newest',
  keepMine: 'Keep mine',
  reloaded: 'This draft was changed elsewhere. You see the newest version.',
  doneUnread: 'It was done. What came of it could not be read. The storage may be out of reach.',
  deleteTitle: 'Delete this draft?',
  deleteBody: 'It is erased for good. Only its place in the audit trail remains.',
  deleteDraft: 'Delete draft',
  subtotalWithoutTax: 'Subtotal without tax',
  taxOn: 'on {amount}' as Holding<'amount'>,
};

/** The table of lines and what is done to it. */
export const lines = {
  newLine: 'New line',
  line: (position: number) => `line ${position}`,
  /** A control of a line, by its column. */
  named: (column: string, line: string) => `${column}, ${line}`,
  actionsFor: (line: string) => `Actions for ${line}`,
  chooseItem: (line: string) => `Choose an item for ${line}`,
  kindOfDiscount: 'Kind of discount',
  noTax: 'No tax',
  add: 'Add line',
  addHere: 'Add a line …',
  moveUp: 'Move up',
  moveDown: 'Move down',
  below: 'New line below',
  duplicate: 'Duplicate',
  delete: 'Delete',
  /** The number of a line, by which it is moved and selected. */
  numbered: (position: number) => `Line ${position}`,
  handleHint: 'Arrow keys move the line, Space selects it.',
  copy: 'Copy',
  selected: (count: number, { plural }: Writing) =>
    plural(count, { one: 'One line selected.', other: '# lines selected.' }),
  copied: (count: number, { plural }: Writing) =>
    plural(count, { one: 'One line copied.', other: '# lines copied.' }),
  notCopied: 'This browser did not let the lines be copied.',
  deletedMany: (count: number, { plural }: Writing) =>
    plural(count, { one: 'One line deleted.', other: '# lines deleted.' }),
  duplicated: 'Line duplicated.',
  deleted: (position: number) => `Line ${position} deleted.`,
  movedTo: (position: number, count: number) => `Line ${position} of ${count}.`,
  priceList: 'Price list',
  searchPriceList: 'Search the price list',
  searchItems: 'Search items',
  newItem: 'New on the price list',
  itemName: 'Name',
  itemType: 'Kind',
  service: 'Service',
  product: 'Product',
  minutes: 'Duration in minutes',
};

/** Steps back and forth, and work that an earlier page left on this device. */
export const history = {
  undo: 'Undo',
  redo: 'Redo',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  undone: (what: string) => `Undone: ${what}.`,
  redone: (what: string) => `Done again: ${what}.`,
  kept: (time: string) => `Kept on this device, ${time}`,
  notKept: 'This device keeps no copy. Save before you leave.',
  restored: (changes: number, time: string, { plural }: Writing) =>
    `${plural(changes, { one: 'One change', other: '# changes' })} from ${time} restored. Not saved yet.`,
  discard: 'Discard changes',
  dismiss: 'Keep',
  offered: (time: string) => `You have not finished an invoice from ${time}.`,
  offeredFor: (client: string, time: string) =>
    `You have not finished an invoice for ${client} from ${time}.`,
  offeredLines: (count: number, { plural }: Writing) =>
    plural(count, { one: 'It has one line.', other: 'It has # lines.' }),
  take: 'Go on with it',
  refuse: 'Throw it away',
};

/** What a step did, as it is told when it is undone. */
export const steps = {
  type: 'typing',
  fill: 'item chosen',
  link: 'event linked',
  unlink: 'event unlinked',
  duplicate: 'line duplicated',
  delete: 'line deleted',
  move: 'line moved',
  paste: 'lines pasted',
  discard: 'changes discarded',
  merge: 'versions merged',
};
