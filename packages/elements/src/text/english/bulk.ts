import type { PluralForms } from '../messages.js';

/** Doing the same to many invoices. */
export const bulk = {
  title: 'Chosen invoices',
  chosen: { one: 'One invoice is chosen', other: '# invoices are chosen' } as PluralForms,
  found: { one: 'One found so far …', other: '# found so far …' } as PluralForms,
  chooseAll: 'Choose all that match',
  chooseNone: 'Choose none',
  finalize: (count: string) => `Finalize ${count}`,
  send: (count: string) => `Send ${count}`,
  export: 'Export as CSV',
  doing: {
    'finalize-invoice': 'Finalizing',
    'mark-as-sent': 'Sending',
    'export-csv': 'Exporting',
  } as Readonly<Record<'finalize-invoice' | 'mark-as-sent' | 'export-csv', string>>,
  progress: (done: string, all: string) => `${done} of ${all}`,
  paused: 'Paused',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  results: 'What came of each',
  done: 'Done',
  notDone: { one: 'One was not done.', other: '# were not done.' } as PluralForms,
  exported: 'The file is ready.',
  notExported: 'Stopped: no file was made.',
  stopped: 'The page stopped it.',
  noAddress: 'Who pays has no e-mail address.',
  offline: 'This device has no network at the moment: nothing can be sent.',
  currency: 'Currency',
};

/** What every other language has to say of it, too. */
export type BulkTexts = typeof bulk;
