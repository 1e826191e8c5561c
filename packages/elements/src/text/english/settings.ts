import { accountSettings } from './account-settings.js';
import type { Writing } from '../messages.js';

/** What a button says, and what it is called among others like it. */
type Named = readonly [label: string, named: (name: string) => string];

/** What the lists and forms of the settings say. */
export const settings = {
  ...accountSettings,
  name: 'Name',
  type: 'Type',
  on: 'on',
  off: 'off',
  edit: ['Edit', (name) => `Edit ${name}`] as Named,
  archive: ['Archive', (name) => `Archive ${name}`] as Named,
  restore: ['Restore', (name) => `Restore ${name}`] as Named,
  moved: {
    archive: (name: string) => `“${name}” is archived and not offered any more.`,
    restore: (name: string) => `“${name}” is in use again.`,
  },
  add: 'Add',
  save: 'Save',
  undo: 'Undo',
  archived: (count: number) => `Archived (${count})`,
  removeRow: (position: number) => `Remove row ${position}`,
  saved: 'Saved.',
  readOnly: 'You can look at these settings, but not change them.',
  finishFirst: 'Save or cancel this first.',
  changedElsewhere:
    'This was changed elsewhere while you were typing. What you typed is still here, and not saved.',
  elsewhere: (value: string) => `Elsewhere: ${value || '–'}`,
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  methods: {
    title: 'Payment methods',
    about: 'Offered when a payment is recorded. Payments keep the method they were made with.',
    add: 'Add payment method',
    edit: (name: string) => `Rename “${name}”`,
    none: 'There are no payment methods.',
    typeFixed: 'Cannot be changed later.',
  },
  rates: {
    title: 'Tax rates',
    about: 'Chosen line by line. Invoices keep the rate they were written with.',
    add: 'Add tax rate',
    edit: (name: string) => `Edit “${name}”`,
    none: 'There are no tax rates yet. Add one, or take those of your region.',
    rate: 'Rate',
    percent: 'Rate in percent',
    lawOf: (region: string) => `By law, ${region}`,
    more: 'Category and kind of tax',
    category: 'Category',
    byPercent: 'By its rate: S, or Z at 0%',
    /** Category codes of EN 16931, as an e-invoice names them. */
    categories: {
      S: 'Standard rate',
      Z: 'Zero rated',
      E: 'Exempt from tax',
      AE: 'Reverse charge',
      K: 'Supply within the EU',
      G: 'Export',
      O: 'Not subject to tax',
      L: 'Canary Islands (IGIC)',
      M: 'Ceuta and Melilla (IPSI)',
    },
    exemptionReason: 'Why no tax is charged',
    exemptionHint: 'Printed on invoices and in e-invoices.',
    compound: 'Charged on the taxes before it, too',
    compoundBadge: 'Compound',
    withheld: 'Kept back by who pays, not added',
    ofRegion: 'Take the rates of a region',
    region: 'Region',
    chooseRegion: 'Choose a region',
    regionHint: 'The rates of the law on 1 January 2026. Those you have already are brought up to date.',
    addOfRegion: 'Take these rates',
    added: (region: string) => `The rates of ${region} are in the list.`,
  },
  sample: {
    title: 'Sample',
    client: 'Sam Sample',
    lines: ['Session, 45 min', 'Elastic band'] as readonly [string, string],
  },
  templates: {
    title: 'Invoice templates',
    about:
      'What is printed on invoices around their lines. What was issued keeps the template it was issued with.',
    add: 'Add template',
    edit: (name: string) => `Edit “${name}”`,
    none: 'There are no templates.',
    shows: 'Shows',
    show: {
      showItemCode: 'Item codes',
      showLinkedEvents: 'Linked events',
      showLogo: 'Logo',
      showFunderNumber: 'Funder number of the client',
    },
    logoHint: 'That of the location, else of the business; where there is none, its name.',
    memo: 'Memo',
    memoHint: 'Printed above the lines.',
    footer: 'Footer',
    footerHint: 'Printed below the totals.',
    called: 'Clients are called',
    otherWord: 'Another word',
    word: 'Word for a client',
  },
  reasons: {
    title: 'Cancellation reasons',
    about: 'Why an appointment, a class or a group did not take place. Printed on what is invoiced for it.',
    add: 'Add reason',
    edit: (name: string) => `Edit “${name}”`,
    none: 'There are no cancellation reasons yet.',
    code: 'Code',
    codeHint: 'What a funder calls it, such as NSDH.',
    source: 'Who cancels',
    sources: { client: 'The client', business: 'The business', any: 'Either' },
    doNotInvoice: 'Never invoice what is canceled for this reason',
    notInvoiced: 'Not invoiced',
  },
  policy: {
    title: 'Cancellation policy',
    about:
      'What is invoiced of the fee when somebody cancels late. The rule with the fewest hours that applies counts; where none does, nothing is invoiced.',
    rules: 'Rules',
    hours: 'Less notice than (hours)',
    percent: 'Of the fee (%)',
    add: 'Add rule',
    none: 'Without rules, canceling costs nothing by itself.',
    rule: (hours: number, percent: string, { plural }: Writing) =>
      `${plural(hours, { one: 'Less than # hour', other: 'Less than # hours' })} before the start: ${percent} of the fee.`,
  },
};

/** What every other language has to say of it, too. */
export type SettingsTexts = typeof settings;
