import { clockOf, dayOfTime, type Day, type LocalTime } from '@billkit/billing';

const short = new Intl.DateTimeFormat('en-AU', {
  ...{ weekday: 'short', day: 'numeric', month: 'short' },
  timeZone: 'UTC',
});

/** A day of the calendar, such as “Tue, 24 Nov”. */
export const dayText = (day: Day): string => short.format(new Date(`${day}T00:00Z`));

/** A time of it, such as “Tue, 24 Nov, 09:30”. */
export const timeText = (time: LocalTime): string => `${dayText(dayOfTime(time))}, ${clockOf(time)}`;

/** How long before the start somebody canceled: “2 days 3 h”, “45 min”. */
export function noticeText(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = [
    days > 0 ? `${days} ${days === 1 ? 'day' : 'days'}` : '',
    hours > 0 ? `${hours} h` : '',
    rest > 0 ? `${rest} min` : '',
  ];
  return parts.filter(Boolean).join(' ') || 'None';
}
