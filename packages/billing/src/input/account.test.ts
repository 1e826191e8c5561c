import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { iban, postalAddress, qrIban, upiId } from './account.js';

describe('an account that money is sent to', () => {
  it('is read in any spacing and case, and kept as banks exchange it', () => {
    const written = ['CH93 0076 2011 6238 5295 7', 'ch9300762011623852957', ' CH93 00762011 623852957 '];
    for (const one of written)
      assert.deepEqual(iban(one, 'iban'), { ok: true, value: 'CH9300762011623852957' });
  });

  it('takes accounts of every country that has them, also those of letters', () => {
    for (const one of ['DE89370400440532013000', 'FR1420041010050500013M02606', 'NO9386011117947'])
      assert.equal(iban(one, 'iban').ok, true, one);
  });

  it('is refused where it is none, with another code where a digit was mistyped', () => {
    const refused = (value: unknown) => {
      const read = iban(value, 'iban');
      return read.ok ? undefined : read.reason.type;
    };
    assert.equal(refused('12345678'), 'iban-syntax');
    assert.equal(refused('DE89-3704-0044-0532-0130-00'), 'iban-syntax');
    assert.equal(refused(`DE89${' '.repeat(100)}370400440532013000`), 'iban-syntax');
    assert.equal(refused('DE89370400440532013001'), 'iban-check-digits');
    assert.equal(refused('DE98370400440532013000'), 'iban-check-digits');
    assert.equal(refused(42), 'input-type');
    assert.equal(refused(undefined), 'input-required');
  });

  it('is a QR-IBAN or another, each in its own field', () => {
    const kind = { type: 'iban-kind', path: 'field' };
    assert.deepEqual(iban('CH4431999123000889012', 'field'), { ok: false, reason: kind });
    assert.deepEqual(qrIban('CH9300762011623852957', 'field'), { ok: false, reason: kind });
    assert.equal(qrIban('CH44 3199 9123 0008 8901 2', 'field').ok, true);
    // A bank number from 30000 on means nothing elsewhere.
    assert.equal(iban('DE02300209000123456789', 'field').ok, true);
  });

  it('is a name at a bank for UPI', () => {
    for (const one of ['nadeem@npci', 'north.side-1@okbank']) assert.equal(upiId(one, 'upiId').ok, true, one);
    for (const one of ['nadeem', 'n@npci', 'a b@npci', 'nadeem@9', 'nadeem@npci&am=1', '@npci'])
      assert.deepEqual(upiId(one, 'upiId'), { ok: false, reason: { type: 'upi-syntax', path: 'upiId' } });
    assert.equal(upiId(`${'a'.repeat(250)}@npci`, 'upiId').ok, true);
    assert.equal(upiId(`${'a'.repeat(251)}@npci`, 'upiId').ok, false);
  });

  it('has an address in parts, with the country as two letters', () => {
    const address = { postalCode: '8000', town: 'Zurich', country: 'CH' };
    assert.deepEqual(postalAddress(address, 'postalAddress'), { ok: true, value: address });
    for (const country of ['ch', 'CHE', 'Switzerland', ''])
      assert.deepEqual(postalAddress({ ...address, country }, 'postalAddress'), {
        ok: false,
        reason: { type: 'country-syntax', path: 'postalAddress.country' },
      });
  });
});
