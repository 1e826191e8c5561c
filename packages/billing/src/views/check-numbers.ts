import type { NumberSeries, SeriesName } from '../records/number-series.js';
import { refOf, type BillingRecord } from '../records/record.js';
import type { BooksProblem } from './check-books.js';
import type { Ledger } from './ledger.js';

const seriesNames = ['invoice', 'credit-note', 'payment'] as const satisfies readonly SeriesName[];

/** I9: every number below the next one is on exactly one document or retired; none is above. */
export function checkNumbers(ledger: Ledger): readonly BooksProblem[] {
  return seriesNames.flatMap((name) => checkSeries(name, ledger));
}

function checkSeries(name: SeriesName, ledger: Ledger): readonly BooksProblem[] {
  const series: NumberSeries | undefined = ledger.get('number-series', name);
  const next = series?.next ?? 1;
  const problems: BooksProblem[] = [];
  const [serials, printed] = [new Set<number>(), new Set<string>()];
  for (const record of ledger.records) {
    if (record.kind !== name) continue;
    const taken = numberOf(record);
    if (!taken) continue;
    if (serials.has(taken.serial) || printed.has(taken.number))
      problems.push({ ref: refOf(record), rule: 'I9: no number is given twice', found: taken.number });
    serials.add(taken.serial);
    printed.add(taken.number);
  }
  const says = (rule: string, found: string) =>
    problems.push({ ref: { kind: 'number-series', id: name }, rule, found });
  // Range by range: a series that was continued at a high number has retired more than could be counted one by one.
  const ranges = [
    ...[...serials].map((serial) => ({ from: serial, to: serial })),
    ...(series?.retired ?? []),
  ];
  let [least, isWhole] = [1, true];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < least) says('I9: a retired number is on no document', String(from));
    if (from > least) isWhole = false;
    least = Math.max(least, to + 1);
  }
  if (!isWhole || least !== next)
    says('I9: numbers are without gaps', `accounted for up to ${least - 1}, next ${next}`);
  return problems;
}

function numberOf(record: BillingRecord): { readonly serial: number; readonly number: string } | null {
  if (record.kind === 'invoice') return record.number === null ? null : record;
  return record.kind === 'payment' || record.kind === 'credit-note' ? record : null;
}
