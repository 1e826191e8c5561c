import type { CreditNote } from '../records/credit-note.js';
import type { Invoice, NewDraft } from '../records/invoice.js';
import {
  printNumber,
  seriesId,
  seriesOf,
  serialIn,
  type NumberSeries,
  type SeriesId,
} from '../records/number-series.js';
import type { ReceivedPayment, VoidedPayment } from '../records/payment.js';
import { refOf, type BillingRecord } from '../records/record.js';
import type { BooksProblem } from './check-books.js';
import type { Ledger } from './ledger.js';

type Numbered = Exclude<Invoice, NewDraft> | CreditNote | ReceivedPayment | VoidedPayment;

/** I9, series by series: every number below the next one is on exactly one document or retired; none is above. */
export function checkNumbers(ledger: Ledger): readonly BooksProblem[] {
  const documents = new Map<SeriesId, Numbered[]>();
  for (const record of ledger.records) {
    if (record.kind === 'number-series') documents.set(record.id, documents.get(record.id) ?? []);
    if (!isNumbered(record)) continue;
    const id = seriesOf(record.kind, record.number);
    const numbered = documents.get(id) ?? [];
    documents.set(id, numbered);
    numbered.push(record);
  }
  return [...documents].flatMap(([id, numbered]) => [
    ...checkDocuments(numbered),
    ...checkSeries(id, ledger.get('number-series', id), numbered),
  ]);
}

const isNumbered = (record: BillingRecord): record is Numbered =>
  record.kind === 'credit-note' ||
  ((record.kind === 'invoice' || record.kind === 'payment') && record.number !== null);

/** What is wrong with the numbers on the documents of one series. */
function checkDocuments(documents: readonly Numbered[]): readonly BooksProblem[] {
  const problems: BooksProblem[] = [];
  const [serials, printed] = [new Set<number>(), new Set<string>()];
  for (const record of documents) {
    const { serial, number } = record;
    const says = (rule: string) =>
      problems.push({ ref: refOf(record), rule, found: `${number} (${serial})` });
    if (serials.has(serial) || printed.has(number)) says('I9: no number is given twice');
    if (serialIn(number) !== serial) says('a number is its prefix and its serial');
    serials.add(serial);
    printed.add(number);
  }
  return problems;
}

function checkSeries(
  id: SeriesId,
  series: NumberSeries | undefined,
  documents: readonly Numbered[],
): readonly BooksProblem[] {
  const problems: BooksProblem[] = [];
  const says = (rule: string, found: string) =>
    problems.push({ ref: { kind: 'number-series', id }, rule, found });
  if (series) {
    const { document, prefix } = series;
    const isNamed = id === seriesId(document, prefix) && id === seriesOf(document, printNumber(prefix, 1, 1));
    if (!isNamed) says('a series is its document type and its prefix', `${document} ${prefix}`);
  }
  // Range by range: a series that was continued at a high number has retired more than could be counted one by one.
  const serials = new Set(documents.map(({ serial }) => serial));
  const ranges = [
    ...[...serials].map((serial) => ({ from: serial, to: serial })),
    ...(series?.retired ?? []),
  ];
  const next = series?.next ?? 1;
  let [least, isWhole] = [1, true];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    if (from < least) says('I9: a retired number is on no document', String(from));
    if (from > least) isWhole = false;
    least = Math.max(least, to + 1);
  }
  if (!isWhole || least !== next)
    says('I9: numbers are without gaps', `accounted for up to ${least - 1}, next ${next}`);
  return problems;
}
