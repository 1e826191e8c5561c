import type { TaxRate, TaxRateId } from '@billkit/billing';
import { readNumber } from './read-number.js';

/** The tax rate that a cell names, by its name, its percentage or both; undefined when none or more than one fits. */
export function readRate(text: string, rates: readonly TaxRate[]): TaxRateId | undefined {
  const offered = rates.filter(({ archived }) => !archived);
  const wanted = folded(text);
  const named = offered.filter(({ name, percent }) =>
    [name, `${name} ${percent}%`, `${percent}% ${name}`].some((one) => folded(one) === wanted),
  );
  if (named.length > 0) return named.length === 1 ? named[0]?.id : undefined;
  const reading = readNumber(text);
  const asked = reading.status === 'read' ? Number(reading.value) : Number.NaN;
  // 0.19 is how spreadsheets hold 19 per cent.
  const fitting = [asked, asked * 100].map((value) =>
    offered.filter(({ percent }) => Math.abs(Number(percent) - value) < 1e-9),
  );
  const found = fitting.find((one) => one.length > 0);
  return found?.length === 1 ? found[0]?.id : undefined;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
