import { billableHours } from '@billkit/billing';
import { decimalManner, plain, type DecimalRules } from './decimal-text.js';
import { shownOf, type Manner, type Reading } from './reading.js';

/** How people write hours and minutes, in the languages of the elements. */
const hours = [
  'h',
  'hr',
  'hrs',
  'hour',
  'hours',
  'std',
  'stunde',
  'stunden',
  'heure',
  'heures',
  'ساعة',
  'ساعات',
  '時間',
];
const minutes = ['m', 'min', 'mins', 'minute', 'minutes', 'minuten', 'mn', "'", '′', 'دقيقة', 'دقائق', '分'];
const written = [
  /^(?<hours>\d{1,4}):(?<minutes>[0-5]\d)$/u,
  new RegExp(
    `^(?<hours>\\d{1,4}) ?(?:${hours.join('|')})\\.?(?: ?(?<minutes>\\d{1,2}) ?(?:${minutes.join('|')})?\\.?)?$`,
    'u',
  ),
  new RegExp(`^(?<minutes>\\d{1,6}) ?(?:${minutes.join('|')})\\.?$`, 'u'),
];

/** The minutes of a text such as "90 min", "1:30" or "1 h 30"; undefined for text that is no duration of whole minutes. */
export function readMinutes(text: string): number | undefined {
  const bare = plain(text).toLowerCase();
  for (const one of written) {
    const groups = one.exec(bare)?.groups;
    if (groups) return 60 * Number(groups['hours'] ?? 0) + Number(groups['minutes'] ?? 0);
  }
  return undefined;
}

/** How a quantity is read and written: a number, or a duration, which becomes hours. Where they are not exact, it asks. */
export function quantityManner(rules: DecimalRules): Manner {
  const { read, write } = decimalManner({ ...rules, units: hours });
  const readQuantity = (text: string): Reading => {
    const duration = readMinutes(text);
    if (duration === undefined) return read(text);
    if (duration === 0) return { status: 'wrong' };
    const [value, exact] = billableHours(duration);
    return exact === undefined ? { status: 'read', value } : { status: 'ambiguous', values: [value, exact] };
  };
  return { read: readQuantity, write };
}

/** A duration that was left is shown as the hours that are billed. */
export function showHours(input: HTMLInputElement, value: string, manner: Manner): void {
  if (value && readMinutes(input.value) !== undefined) input.value = shownOf(value, manner);
}
