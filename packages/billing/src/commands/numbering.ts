import type { Books } from '../books.js';
import type { Invoice } from '../records/invoice.js';
import { prefixOf } from '../records/number-format.js';
import { newSeries, seriesId, takeNumber, type DocumentType } from '../records/number-series.js';
import type { Party } from '../records/party.js';
import { defaultPreferences } from '../records/preferences.js';
import type { Ref } from '../records/record.js';
import type { Day } from '../time/day.js';

/** A document that is about to be numbered: its type, and what its prefix depends on. */
export interface Unnumbered {
  readonly document: DocumentType;
  readonly day: Day;
  readonly location?: Party | undefined;
}

/** An invoice as it is numbered. */
export const invoiceToNumber = ({
  issuedOn,
  location,
}: Pick<Invoice, 'issuedOn'> & Pick<Unnumbered, 'location'>): Unnumbered => ({
  document: 'invoice',
  day: issuedOn,
  location,
});

const preferencesRef: Ref = { kind: 'preferences', id: 'preferences' };

/** What numbering a document reads: the preferences, and the series they lead to. */
export const numberingReads = (asked: Unnumbered, books: Books): readonly Ref[] => [
  preferencesRef,
  { kind: 'number-series', id: seriesId(asked.document, formatOf(asked, books).prefix) },
];

/** The document's number, and its series after it was taken. */
export function takeNextNumber(asked: Unnumbered, books: Books) {
  const { prefix, padding } = formatOf(asked, books);
  const { document } = asked;
  const series = books.get('number-series', seriesId(document, prefix)) ?? newSeries(document, prefix);
  return takeNumber(series, padding);
}

/** What numbering a new draft reads: nothing where drafts have no number (billing.md Q-36). */
export const draftNumberReads = (draft: Unnumbered, books: Books): readonly Ref[] =>
  areDraftsNumbered(books) ? numberingReads(draft, books) : [preferencesRef];

/** The number of a new draft, if drafts have one, and what is written for it. */
export function numberDraft(draft: Unnumbered, books: Books) {
  if (!areDraftsNumbered(books)) return { numbered: { number: null }, writes: [] };
  const { number, serial, series } = takeNextNumber(draft, books);
  return { numbered: { number, serial }, writes: [series] };
}

const areDraftsNumbered = (books: Books) =>
  (books.get('preferences', 'preferences') ?? defaultPreferences).assignNumberAt === 'draft';

function formatOf({ document, day, location }: Unnumbered, books: Books) {
  const { numbers } = books.get('preferences', 'preferences') ?? defaultPreferences;
  const format = numbers[document];
  return { prefix: prefixOf(format, day, location?.id), padding: format.padding };
}
