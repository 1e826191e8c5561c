import { dayOf } from '@billkit/billing';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDay } from '../text/format.js';
import { daysLater, readDay, writeDay } from './day-text.js';

const today = '2026-11-24';
const read = (text: string, tag: string) => {
  const reading = readDay(text, { tag, today });
  return reading.status === 'read'
    ? reading.value
    : reading.status === 'ambiguous'
      ? reading.values.join(' or ')
      : reading.status;
};

const tags = ['en', 'en-GB', 'de', 'fr', 'ar', 'ar-EG', 'ja'];

describe('text of a day', () => {
  const rows: readonly (readonly [text: string, tag: string, value: string])[] = [
    ['', 'en', 'empty'],
    ['t', 'en', '2026-11-24'],
    ['T', 'en', '2026-11-24'],
    ['+30', 'en', '2026-12-24'],
    ['-7', 'en', '2026-11-17'],
    ['−7', 'en', '2026-11-17'],
    ['eom', 'en', '2026-11-30'],
    ['15', 'en', '2026-11-15'],
    ['2026-11-24', 'de', '2026-11-24'],
    ['20261124', 'de', '2026-11-24'],
    ['Nov 24, 2026', 'en', '2026-11-24'],
    ['24 November', 'en', '2026-11-24'],
    ['1st of March 2027', 'en', '2027-03-01'],
    ['24.11.2026', 'de', '2026-11-24'],
    ['24.11.26', 'de', '2026-11-24'],
    ['3.4.', 'de', '2026-04-03'],
    ['1. März 2027', 'de', '2027-03-01'],
    ['24 nov. 2026', 'fr', '2026-11-24'],
    ['1er mars', 'fr', '2026-03-01'],
    ['13/4', 'en', '2026-04-13'],
    ['4/13/2026', 'en', '2026-04-13'],
    ['3/3', 'en', '2026-03-03'],
    ['2026年11月24日', 'ja', '2026-11-24'],
    ['3/4', 'ja', '2026-03-04'],
    ['26/11/24', 'ja', '2026-11-24'],
    ['٢٤/١١/٢٠٢٦', 'ar', '2026-11-24'],
    ['3/4', 'en', '2026-03-04 or 2026-04-03'],
    ['3/4', 'de', '2026-04-03 or 2026-03-04'],
    ['3-4-2027', 'fr', '2027-04-03 or 2027-03-04'],
    ['30/2', 'en', 'wrong'],
    ['29/2/2027', 'en', 'wrong'],
    ['31', 'en', 'wrong'],
    ['2026-13-01', 'en', 'wrong'],
    ['1/2/3/4', 'en', 'wrong'],
    ['soon', 'en', 'wrong'],
    ['1899-01-01', 'en', 'wrong'],
  ];
  for (const [text, tag, value] of rows)
    it(`"${text}" in ${tag} is ${value}`, () => expect(read(text, tag)).to.equal(value));

  it('as any language writes a day is that day again', () => {
    const someDay = fc.integer({ min: 0, max: 73_000 }).map((days) => daysLater('1990-01-01', days % 60_000));
    fc.assert(
      fc.property(fc.constantFrom(...tags), someDay, (tag, day) => {
        expect(read(writeDay(day, { tag, today }), tag)).to.equal(day);
        expect(read(day, tag)).to.equal(day);
        expect(read(formatDay(dayOf(day), tag), tag)).to.contain(day);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('goes a day on and back, over months and years, and no further than there are days', () => {
    expect(daysLater('2026-12-31', 1)).to.equal('2027-01-01');
    expect(daysLater('2028-03-01', -1)).to.equal('2028-02-29');
    expect(daysLater('2199-12-31', 1)).to.equal('2199-12-31');
  });

  const someText = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789./-+ temoNv٠\u200f年月日')),
    maxLength: 12,
  });

  it('never throws', () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(...tags), (text, tag) => {
        expect(read(text, tag)).to.match(/^(?:empty|wrong|\d{4}-\d\d-\d\d(?: or \d{4}-\d\d-\d\d)?)$/u);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
