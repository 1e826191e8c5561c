import type { Desk, Journeys } from '../journey.js';
import { seeWholeBooks } from './books.js';
import { openDesk, type Person } from './desk.js';
import { keyboard, mouse, touch } from './hand.js';
import { onPhone } from './phone.js';

/** What a person does, whatever they do it with. */
export type Way = (person: Person) => Promise<void>;

type Setting = (desk: Desk, use: (desk: Desk) => Promise<void>) => Promise<void>;
const atDesk: Setting = (desk, use) => use(desk);

const hands = [
  ['with the mouse', mouse, atDesk],
  ['by keyboard alone', keyboard, atDesk],
  ['on a phone, by touch', touch, onPhone],
] as const;

/** Journeys in empty books, each by every hand; the books add up in the end. */
export const byEachHand = (ways: Readonly<Record<string, Way>>): Journeys =>
  Object.fromEntries(
    Object.entries(ways).flatMap(([name, way]) =>
      hands.map(([how, hand, where]) => [
        `${name}, ${how}`,
        (desk) =>
          where(desk, async (place) => {
            const person = await openDesk(place, { hand });
            await way(person);
            await seeWholeBooks(person.page);
          }),
      ]),
    ),
  );
