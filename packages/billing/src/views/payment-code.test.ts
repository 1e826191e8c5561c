import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import type { BusinessDetails } from '../records/business.js';
import type { OpenInvoice } from '../records/invoice.js';
import { remainderBy97 } from '../records/account-number.js';
import { draftInvoice, euros, openInvoice } from '../testing/fixtures.js';
import { epcText } from './epc-code.js';
import { paymentCodeOf } from './payment-code-of.js';
import { creditorReference, printedReference, qrReference } from './payment-reference.js';
import { swissText } from './swiss-code.js';
import { upiText } from './upi-code.js';

const lines = (...text: readonly string[]) => text.join('\n');

const zurich = { street: 'Mill Lane', building: '4', postalCode: '8000', town: 'Zurich', country: 'CH' };
const swiss = { name: 'Northside', iban: 'CH9300762011623852957', postalAddress: zurich };
const german = { name: 'Northside', iban: 'DE89370400440532013000' };

/** An open invoice of 100.00 by this business, as it says otherwise. */
function issuedBy(business: BusinessDetails, over: Partial<OpenInvoice> = {}, code = 'EUR'): OpenInvoice {
  const invoice = openInvoice();
  const currency = currencyOf(code);
  const [amountDue, reserved] = [amountOf('100', currency), amountOf('0', currency)];
  return {
    ...{ ...invoice, currency, amountDue, reserved },
    issuedWith: { ...invoice.issuedWith, business },
    ...over,
  };
}

/** The text of its code. */
function written(...asked: Parameters<typeof issuedBy>): string {
  const code = paymentCodeOf(issuedBy(...asked));
  assert.ok(code.ok);
  return code.value.text;
}

/** The text of its code, or why it has none. */
const textOf = (...asked: Parameters<typeof issuedBy>) => {
  const code = paymentCodeOf(issuedBy(...asked));
  return code.ok ? code.value.text : code.reason;
};

describe('the text of a payment code', () => {
  it('is that of the published SEPA credit transfers (EPC069-12)', () => {
    const structured = {
      ...{ bic: 'BHBLDEHHXXX', name: 'Franz Mustermänn', iban: 'DE71110220330123456789' },
      ...{ amount: '12.3', purpose: 'GDDS', reference: 'RF18539007547034' },
    };
    assert.equal(
      epcText(structured),
      lines(
        ...['BCD', '002', '1', 'SCT', 'BHBLDEHHXXX', 'Franz Mustermänn', 'DE71110220330123456789'],
        ...['EUR12.3', 'GDDS', 'RF18539007547034'],
      ),
    );
    const message = { name: 'François D’Alsace S.A.', iban: 'FR1420041010050500013M02606', amount: '12.3' };
    assert.equal(
      epcText({ ...message, message: 'Client:Marie Louise La Lune' }),
      lines(
        ...['BCD', '002', '1', 'SCT', '', 'François D’Alsace S.A.', 'FR1420041010050500013M02606', 'EUR12.3'],
        ...['', '', 'Client:Marie Louise La Lune'],
      ),
    );
  });

  it('is that of the published Swiss QR-bill (Implementation Guidelines QR-bill 2.3, annex A)', () => {
    const seldwyla = { postalCode: '8000', town: 'Seldwyla', country: 'CH', street: 'Musterstrasse' };
    const bill = {
      account: 'CH6431961000004421557',
      creditor: { ...seldwyla, name: 'Max Muster & Söhne', building: '123' },
      ...{ amount: '50.00', currency: currencyOf('CHF'), referenceType: 'QRR' as const },
      debtor: { ...seldwyla, name: 'Simon Muster', building: '1' },
      ...{ reference: '000008207791225857421286694', message: 'Payment of travel' },
    };
    assert.equal(
      swissText(bill),
      lines(
        ...['SPC', '0200', '1', 'CH6431961000004421557'],
        ...['S', 'Max Muster & Söhne', 'Musterstrasse', '123', '8000', 'Seldwyla', 'CH'],
        ...['', '', '', '', '', '', '', '50.00', 'CHF'],
        ...['S', 'Simon Muster', 'Musterstrasse', '1', '8000', 'Seldwyla', 'CH'],
        ...['QRR', '000008207791225857421286694', 'Payment of travel', 'EPD'],
      ),
    );
  });

  it('is written as the UPI Linking Specifications write an address', () => {
    assert.equal(
      upiText({ payee: 'nadeem@npci', name: 'nadeem chinna', amount: '10', note: 'Pay to mystar store' }),
      'upi://pay?pa=nadeem@npci&pn=nadeem%20chinna&tn=Pay%20to%20mystar%20store&am=10&cu=INR',
    );
  });
});

describe('the reference of a payment', () => {
  it('has the check digits of the published ones (ISO 11649; QR-bill, annex B)', () => {
    assert.equal(creditorReference('539007547034'), 'RF18539007547034');
    assert.equal(creditorReference('2348231'), 'RF712348231');
    assert.equal(qrReference('21000000000313947143000901'), '210000000003139471430009017');
    assert.equal(qrReference('00000820779122585742128669'), '000008207791225857421286694');
  });

  it('is made of the letters and digits of the number of an invoice', () => {
    assert.match(creditorReference('INV-0007') ?? '', /^RF\d\dINV0007$/);
    assert.match(qrReference('inv-0007') ?? '', /^0{16}1823310007\d$/);
    assert.equal(creditorReference('発票'), undefined);
    assert.equal(creditorReference('A'.repeat(22)), undefined);
    assert.equal(qrReference('A'.repeat(14)), undefined);
    assert.equal(qrReference('-'), undefined);
  });

  it('takes as many letters and digits as fit, and not one more', () => {
    assert.equal(creditorReference('1'.repeat(21))?.length, 25);
    assert.equal(creditorReference('1'.repeat(22)), undefined);
    assert.equal(qrReference('1'.repeat(26))?.length, 27);
    assert.equal(qrReference('1'.repeat(27)), undefined);
  });

  it('has a check digit of nothing where nothing is carried over', () => {
    assert.equal(qrReference('0'), '0'.repeat(27));
    assert.equal(qrReference('1'), `${'0'.repeat(25)}11`);
  });

  it('agrees with its check digits, whatever the number, and two numbers of a series have two references', () => {
    const number = fc.tuple(fc.stringMatching(/^[A-Z]{0,5}-?$/), fc.integer({ min: 1, max: 999_999 }));
    const printed = ([prefix, serial]: readonly [string, number]) => `${prefix}${serial}`;
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 999_999 }), ([prefix, serial], other) => {
        const reference = creditorReference(printed([prefix, serial])) ?? '';
        assert.equal(remainderBy97(reference.slice(4) + reference.slice(0, 4)), 1);
        const digits = qrReference(printed([prefix, serial])) ?? '';
        assert.match(digits, /^\d{27}$/);
        if (other === serial) return;
        assert.notEqual(creditorReference(printed([prefix, other])), reference);
        assert.notEqual(qrReference(printed([prefix, other])), digits);
      }),
    );
  });

  it('is printed in groups', () => {
    assert.equal(printedReference('RF18539007547034'), 'RF18 5390 0754 7034');
    assert.equal(printedReference('210000000003139471430009017'), '21 00000 00003 13947 14300 09017');
  });
});

describe('the payment code of an invoice', () => {
  it('is a SEPA credit transfer of what is due, with the number as its message', () => {
    const code = paymentCodeOf(issuedBy(german, { amountDue: euros('40'), reserved: euros('10') }));
    assert.deepEqual(code, {
      ok: true,
      value: {
        scheme: 'epc',
        text: lines(
          ...['BCD', '002', '1', 'SCT', '', 'Northside', 'DE89370400440532013000', 'EUR30.00'],
          ...['', '', 'INV-0001'],
        ),
        ...{ payee: 'Northside', account: 'DE89370400440532013000', reference: 'INV-0001' },
        ...{ currency: 'EUR', amount: '30.00' },
      },
    });
  });

  it('asks for the installment that is due next', () => {
    const installments = [
      { dueOn: openInvoice().issuedOn, amount: euros('60') },
      { dueOn: openInvoice().dueOn, amount: euros('40') },
    ];
    assert.match(written(german, { installments }), /EUR60\.00/);
    assert.match(written(german, { installments, amountDue: euros('45') }), /EUR5\.00/);
    // What is being paid online is not asked for twice.
    assert.match(written(german, { installments, reserved: euros('55') }), /EUR45\.00/);
  });

  it('is a Swiss QR code to a Swiss account, in CHF or EUR, with the reference that goes with it', () => {
    const end = (text: string) => [...text.split('\n').slice(18, 20), ...text.split('\n').slice(27)];
    assert.deepEqual(end(written(swiss, {}, 'CHF')), [
      ...['100.00', 'CHF', 'SCOR', creditorReference('INV-0001'), 'INV-0001', 'EPD'],
    ]);
    const both = { ...swiss, qrIban: 'CH4431999123000889012' };
    assert.deepEqual(end(written(both, {}, 'CHF')), [
      ...['100.00', 'CHF', 'QRR', qrReference('INV-0001'), 'INV-0001', 'EPD'],
    ]);
    assert.match(
      written(both, {}, 'CHF'),
      /^SPC\n0200\n1\nCH4431999123000889012\nS\nNorthside\nMill Lane\n4\n/,
    );
    // A QR-IBAN takes nothing but CHF.
    assert.match(written(both), /^SPC\n0200\n1\nCH9300762011623852957\n[^]*\nEUR\n[^]*\nSCOR\n/);
    // A number that no reference holds is the message alone.
    const long = `${'A'.repeat(22)}1`;
    assert.deepEqual(end(written(swiss, { number: long }, 'CHF')), ['100.00', 'CHF', 'NON', '', long, 'EPD']);
    const referenceOf = (number: string) => {
      const code = paymentCodeOf(issuedBy(swiss, { number }, 'CHF'));
      return code.ok && code.value.reference;
    };
    assert.deepEqual(['INV-0001', long].map(referenceOf), [creditorReference('INV-0001'), long]);
  });

  it('is a payment by UPI in INR', () => {
    const indian = { name: 'Northside & Co', upiId: 'northside@okbank' };
    assert.equal(
      textOf(indian, {}, 'INR'),
      'upi://pay?pa=northside@okbank&pn=Northside%20%26%20Co&tn=INV-0001&am=100.00&cu=INR',
    );
  });

  it('is refused where nothing is to be paid, or all of it is being paid already', () => {
    const nothing = { ok: false, reason: { type: 'nothing-to-pay' } };
    assert.deepEqual(paymentCodeOf(draftInvoice()), nothing);
    assert.deepEqual(paymentCodeOf(issuedBy(german, { reserved: euros('100') })), nothing);
    const { amountDue: _, reserved: __, ...issued } = issuedBy(german);
    assert.deepEqual(paymentCodeOf({ ...issued, status: 'paid', paidOn: issued.issuedOn }), nothing);
  });

  it('is refused where the business has no account that takes the currency', () => {
    const missing = (currency: string) => ({ type: 'account-missing', currency });
    assert.deepEqual(textOf({ name: 'Northside' }), missing('EUR'));
    assert.deepEqual(textOf(german, {}, 'CHF'), missing('CHF'));
    assert.deepEqual(textOf(german, {}, 'USD'), missing('USD'));
    assert.deepEqual(textOf(german, {}, 'INR'), missing('INR'));
    assert.deepEqual(
      textOf({ name: 'Northside', qrIban: 'CH4431999123000889012', postalAddress: zurich }),
      missing('EUR'),
    );
    const { issuedWith, ...invoice } = openInvoice();
    assert.deepEqual(paymentCodeOf({ ...invoice, issuedWith: { template: issuedWith.template } }), {
      ok: false,
      reason: missing('EUR'),
    });
  });

  it('is refused for a SEPA account that is not reached by its number alone', () => {
    assert.deepEqual(textOf({ ...german, iban: 'GB33BUKB20201555555555' }), { type: 'account-abroad' });
  });

  it('is refused above what a bank takes', () => {
    const most = { type: 'amount-too-large', most: '999999999.99' };
    assert.match(written(german, { amountDue: euros('999999999.99') }), /EUR999999999\.99/);
    assert.deepEqual(textOf(german, { amountDue: euros('1000000000') }), most);
    assert.deepEqual(textOf(swiss, { amountDue: euros('1000000000') }), most);
  });

  it('is refused for a Swiss QR code without an address in its parts, or with parts that are too long', () => {
    const { postalAddress: _, ...unaddressed } = swiss;
    assert.deepEqual(textOf(unaddressed), { type: 'address-missing' });
    const addressed = (over: object) => textOf({ ...swiss, postalAddress: { ...zurich, ...over } });
    const tooLong = (part: string, most: number) => ({ type: 'too-long', part, most });
    assert.deepEqual(addressed({ street: 'x'.repeat(71) }), tooLong('street', 70));
    assert.deepEqual(addressed({ building: 'x'.repeat(17) }), tooLong('building', 16));
    assert.deepEqual(addressed({ postalCode: 'x'.repeat(17) }), tooLong('postal-code', 16));
    assert.deepEqual(addressed({ town: 'x'.repeat(36) }), tooLong('town', 35));
    assert.deepEqual(addressed({ town: 'Łódź 東' }), { type: 'not-printable', part: 'town' });
    assert.equal(typeof addressed({ town: 'Łódź' }), 'string');
    assert.deepEqual(textOf({ ...swiss, name: 'x'.repeat(71) }), tooLong('name', 70));
    assert.equal(typeof textOf({ ...swiss, name: 'x'.repeat(70) }), 'string');
    assert.deepEqual(textOf(swiss, { number: `${'x'.repeat(140)}1` }), tooLong('reference', 140));
    const withQrIban = { ...swiss, qrIban: 'CH4431999123000889012' };
    assert.deepEqual(textOf(withQrIban, { number: `${'X'.repeat(14)}1` }, 'CHF'), tooLong('reference', 26));
  });

  it('is refused for a name that no bank takes, by letters or by all that the code may hold', () => {
    assert.deepEqual(textOf({ ...german, name: 'x'.repeat(71) }), {
      type: 'too-long',
      part: 'name',
      most: 70,
    });
    assert.equal(typeof textOf({ ...german, name: '東'.repeat(70) }), 'string');
    assert.deepEqual(textOf({ ...german, name: '𠮷'.repeat(70) }), {
      type: 'too-long',
      part: 'all',
      most: 331,
    });
    assert.equal(typeof textOf({ ...german, name: 'ö'.repeat(70) }), 'string');
    const upi = { name: 'x'.repeat(100), upiId: 'a.b@bank' };
    assert.deepEqual(textOf(upi, {}, 'INR'), { type: 'too-long', part: 'name', most: 99 });
    assert.deepEqual(textOf({ ...upi, name: 'A' }, { number: `${'x'.repeat(80)}1` }, 'INR'), {
      ...{ type: 'too-long', part: 'reference', most: 80 },
    });
    const fits = textOf({ ...upi, name: 'x'.repeat(99) }, { number: '7'.repeat(80) }, 'INR');
    assert.equal(typeof fits, 'string');
  });
});
