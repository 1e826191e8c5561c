import {
  addDays,
  localTimeOf,
  type CancellationReason,
  type Day,
  type LocalTime,
  type OfferedItem,
  type Party,
} from '@billkit/billing';
import { reasons } from './cancellations.js';
import { itemOf, practitioners, sampleClient } from './directory.js';

/** Something in the practice's calendar. Billing never reads the calendar; it is given copies. */
export interface Appointment {
  readonly id: string;
  readonly startsAt: LocalTime;
  readonly client: Party;
  readonly practitioner: Party;
  readonly item: OfferedItem;
  /** Why it does not take place; without a time, the client just did not come. */
  readonly cancellation?: { readonly reason: CancellationReason; readonly canceledAt?: LocalTime };
  /** How the samples invoiced it, once it was over. */
  readonly sampleInvoice?: 'draft' | 'open' | 'paid' | 'void';
}

/** An appointment of every week: weekday (Monday is 0), time, client, practitioner, item. */
type Slot = readonly [
  ...[weekday: number, time: string, client: string, practitioner: keyof typeof practitioners],
  ...[item: string, more?: Pick<Appointment, 'sampleInvoice'> & { readonly off?: Off }],
];
/** Why it is off, and when that was said: days before, and the time. */
type Off = readonly [reason: keyof typeof reasons, daysBefore?: number, time?: string];

const everyWeek: readonly Slot[] = [
  [0, '09:00', 'amara-okafor', 'ines', 'follow-up'],
  [0, '10:30', 'tom-whitfield', 'ines', 'initial', { sampleInvoice: 'paid' }],
  [0, '14:00', 'grace-chen', 'sam', 'pilates', { off: ['late', 0, '08:15'] }],
  [1, '08:30', 'leo-marchetti', 'ines', 'follow-up', { sampleInvoice: 'draft' }],
  [1, '11:00', 'priya-raman', 'sam', 'massage', { sampleInvoice: 'open' }],
  [1, '15:30', 'hannah-lindqvist', 'sam', 'hydrotherapy'],
  [2, '09:00', 'daniel-reyes', 'sam', 'pilates', { sampleInvoice: 'paid' }],
  [2, '10:00', 'northside-fc', 'sam', 'massage', { sampleInvoice: 'void' }],
  [2, '13:30', 'amara-okafor', 'ines', 'follow-up', { off: ['ill', 2, '16:40'] }],
  [3, '09:30', 'grace-chen', 'ines', 'follow-up', { sampleInvoice: 'open' }],
  [3, '11:00', 'tom-whitfield', 'ines', 'follow-up', { off: ['noShow'] }],
  [3, '16:00', 'priya-raman', 'sam', 'pilates'],
  [4, '09:00', 'leo-marchetti', 'ines', 'follow-up'],
  [4, '10:30', 'hannah-lindqvist', 'sam', 'hydrotherapy', { off: ['late', 3, '10:30'] }],
  [4, '14:00', 'northside-fc', 'sam', 'massage', { sampleInvoice: 'open' }],
];

/** The practice's appointments of the week that begins on this Monday, in order. */
export const appointmentsOf = (monday: Day): readonly Appointment[] =>
  everyWeek.map(([weekday, time, client, practitioner, item, { off, sampleInvoice } = {}]) => {
    const day = addDays(monday, weekday);
    const [reason, daysBefore, at] = off ?? [];
    const canceledAt =
      daysBefore === undefined ? undefined : localTimeOf(`${addDays(day, -daysBefore)}T${at ?? time}`);
    return {
      id: `apt_${day}-${time.replace(':', '')}`,
      startsAt: localTimeOf(`${day}T${time}`),
      client: sampleClient(client),
      practitioner: practitioners[practitioner],
      item: itemOf(item),
      ...(reason && { cancellation: { reason: reasons[reason], ...(canceledAt && { canceledAt }) } }),
      ...(sampleInvoice && { sampleInvoice }),
    };
  });

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
  const sunday = 0;
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return addDays(day, weekday === sunday ? -6 : 1 - weekday);
}
