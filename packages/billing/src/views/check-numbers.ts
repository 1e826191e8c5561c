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
  const holders = new Map<number, string>();
  const printed = new Set<string>();
  for (const record of ledger.records) {
    if (record.kind !== name) continue;
    const taken = numberOf(record);
    if (!taken) continue;
    const other = holders.get(taken.serial);
    if (other !== undefined || printed.has(taken.number))
      problems.push({ ref: refOf(record), rule: 'I9: no number is given twice', found: taken.number });
    holders.set(taken.serial, record.id);
    printed.add(taken.number);
  }
  for (const { from, to } of series?.retired ?? [])
    for (let serial = from; serial <= to; serial++) {
      if (holders.has(serial))
        problems.push({
          ref: { kind: 'number-series', id: name },
          rule: 'I9: a retired number is on no document',
          found: String(serial),
        });
      holders.set(serial, 'retired');
    }
  const gaps = holders.size !== next - 1 || [...holders.keys()].some((serial) => serial >= next);
  if (gaps) {
    const found = `${holders.size} numbers accounted for, next ${next}`;
    problems.push({ ref: { kind: 'number-series', id: name }, rule: 'I9: numbers are without gaps', found });
  }
  return problems;
}

function numberOf(record: BillingRecord): { readonly serial: number; readonly number: string } | null {
  if (record.kind === 'invoice') return record.number === null ? null : record;
  return record.kind === 'payment' || record.kind === 'credit-note' ? record : null;
}
