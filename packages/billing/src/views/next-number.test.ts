import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { defaultPreferences } from '../records/preferences.js';
import { today } from '../testing/fixtures.js';
import { nextNumber } from './next-number.js';

const series = new TrialBooks()
  .issue('a')
  .records()
  .filter((record) => record.kind === 'number-series');
const asked = { document: 'invoice', format: defaultPreferences.numbers.invoice, day: today } as const;
const north = [{ location: 'north', prefix: 'N-' }];

describe('the next number', () => {
  it('S-02: is that of the series there is', () => {
    assert.deepEqual(nextNumber(asked, series), { series: 'invoice:INV-', serial: 2, number: 'INV-0002' });
  });

  it('S-02: is the first one of books without a number', () => {
    assert.equal(nextNumber(asked, []).number, 'INV-0001');
  });

  it('S-02: follows the format while it is typed: another prefix is another series', () => {
    assert.deepEqual(nextNumber({ ...asked, format: { prefix: 'R{year}-', padding: 2 } }, series), {
      series: 'invoice:R2026-',
      serial: 1,
      number: 'R2026-01',
    });
  });

  it('S-02: is that of the location asked about, and of the document type', () => {
    const format = { ...asked.format, locations: north };
    assert.equal(nextNumber({ ...asked, format, location: 'north' }, series).number, 'N-0001');
    assert.equal(nextNumber({ ...asked, format, location: 'south' }, series).number, 'INV-0002');
    assert.equal(nextNumber({ ...asked, document: 'payment' }, series).number, 'INV-0001');
  });

  it('S-03: is shown as a person is about to set it', () => {
    assert.deepEqual(nextNumber(asked, series, 1501), {
      series: 'invoice:INV-',
      serial: 1501,
      number: 'INV-1501',
    });
  });
});
