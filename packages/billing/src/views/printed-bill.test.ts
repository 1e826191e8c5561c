import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { currencyOf } from '../money/currency.js';
import type { SwissBill } from './payment-code.js';
import { printedBill } from './printed-bill.js';

const seldwyla = { street: 'Musterstrasse', postalCode: '8000', town: 'Seldwyla', country: 'CH' };
const bill: SwissBill = {
  account: 'CH6431961000004421557',
  creditor: { ...seldwyla, name: 'Max Muster & Söhne', building: '123' },
  ...{ amount: '1949.75', currency: currencyOf('CHF'), referenceType: 'QRR' },
  ...{ reference: '210000000003139471430009017', message: 'INV-0007' },
};

describe('a Swiss QR-bill in words (Implementation Guidelines QR-bill 2.3)', () => {
  it('says what its code says, in groups that a person can copy', () => {
    assert.deepEqual(printedBill(bill), {
      payableTo: [
        ...['CH64 3196 1000 0044 2155 7', 'Max Muster & Söhne', 'Musterstrasse 123', '8000 Seldwyla'],
      ],
      ...{ reference: '21 00000 00003 13947 14300 09017', additional: 'INV-0007' },
      ...{ currency: 'CHF', amount: '1 949.75' },
    });
  });

  it('names who pays where the code does', () => {
    const debtor = { name: 'Simon Muster', postalCode: '8000', town: 'Seldwyla', country: 'CH' };
    assert.deepEqual(printedBill({ ...bill, debtor }).payableBy, ['Simon Muster', '8000 Seldwyla']);
  });

  it('has no reference where the code has none, and one of ISO 11649 in fours', () => {
    assert.equal(printedBill({ ...bill, referenceType: 'NON', reference: '' }).reference, undefined);
    const creditor = { ...bill, referenceType: 'SCOR', reference: 'RF18539007547034' } as const;
    assert.equal(printedBill(creditor).reference, 'RF18 5390 0754 7034');
  });

  it('names a country that is neither Switzerland nor Liechtenstein', () => {
    const town = (country: string) =>
      printedBill({ ...bill, creditor: { ...bill.creditor, country } }).payableTo.at(-1);
    assert.equal(town('LI'), '8000 Seldwyla');
    assert.equal(town('AT'), 'AT-8000 Seldwyla');
  });

  it('has an amount whose digits are those of the code, in threes before the point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (cents) => {
        const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
        const printed = printedBill({ ...bill, amount }).amount;
        assert.equal(printed.replaceAll(' ', ''), amount);
        assert.match(printed, /^\d{1,3}(?: \d{3})*\.\d{2}$/);
      }),
    );
  });
});
