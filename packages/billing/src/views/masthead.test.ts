import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mastheadOf } from './masthead.js';

const clinic = { id: 'clinic', name: 'Northside Clinic', logo: 'https://northside.example/clinic.svg' };
const { logo: _, ...plain } = clinic;
const business = { name: 'Northside Physio', logo: 'https://northside.example/logo.svg' };
const withLogo = { showLogo: true };
const text = business.name;

describe('S-21: an invoice is headed', () => {
  it('by the logo of its location, else by that of the account', () => {
    assert.deepEqual(mastheadOf(withLogo, business, clinic), { logo: clinic.logo, text });
    assert.deepEqual(mastheadOf(withLogo, business, plain), { logo: business.logo, text });
    assert.deepEqual(mastheadOf(withLogo, business), { logo: business.logo, text });
  });

  it('by the name of the business where there is no logo', () => {
    assert.deepEqual(mastheadOf(withLogo, { name: text }, plain), { text });
  });

  it('by the name of the business where the template shows no logo (S-20)', () => {
    assert.deepEqual(mastheadOf({ showLogo: false }, business, clinic), { text });
  });

  it('by the name of the location, or nothing, while the account has not said who it is', () => {
    assert.deepEqual(mastheadOf(withLogo, undefined, plain), { text: plain.name });
    assert.deepEqual(mastheadOf(withLogo, undefined), { text: '' });
  });
});
