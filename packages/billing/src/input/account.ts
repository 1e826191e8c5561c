import { isQrIban, remainderBy97, type Iban } from '../records/account-number.js';
import type { PostalAddress } from '../records/business.js';
import { ok } from '../result.js';
import { object, optional, refusing, wrong, type Check } from './check.js';
import { label } from './fields.js';

const ibanPattern = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/;
const upiPattern = /^[\w.-]{2,256}@[A-Za-z][A-Za-z\d]{1,63}$/;

/**
 * An account number in any spacing, read as it is written electronically. Refuses `input-type`, `iban-syntax`, and
 * `iban-check-digits` where a digit was mistyped.
 */
const anyIban: Check<Iban> = (value, path) => {
  if (value === undefined) return wrong('input-required', path);
  if (typeof value !== 'string') return wrong('input-type', path);
  const iban = value.length > 64 ? value : value.replaceAll(' ', '').toUpperCase();
  if (!ibanPattern.test(iban)) return wrong('iban-syntax', path);
  return remainderBy97(iban.slice(4) + iban.slice(0, 4)) === 1 ? ok(iban) : wrong('iban-check-digits', path);
};

/** An account number that takes payments without a reference, too. Refuses `iban-kind` beside what any is refused with. */
export const iban: Check<Iban> = refusing(anyIban, isQrIban, 'iban-kind');

/** A QR-IBAN. Refuses `iban-kind` for any other, beside what any is refused with. */
export const qrIban: Check<Iban> = refusing(anyIban, (one) => !isQrIban(one), 'iban-kind');

/** An address of UPI, `name@bank`. Refuses `input-type`, `upi-syntax`. */
export const upiId: Check<string> = (value, path) => {
  if (typeof value !== 'string') return wrong('input-type', path);
  return value.length <= 255 && upiPattern.test(value) ? ok(value) : wrong('upi-syntax', path);
};

/** A country as ISO 3166-1 alpha-2 writes it. Refuses `input-type`, `country-syntax`. */
const country: Check<string> = (value, path) => {
  if (value === undefined) return wrong('input-required', path);
  if (typeof value !== 'string') return wrong('input-type', path);
  return /^[A-Z]{2}$/.test(value) ? ok(value) : wrong('country-syntax', path);
};

/** An address in its parts. */
export const postalAddress: Check<PostalAddress> = object<PostalAddress>({
  street: optional(label),
  building: optional(label),
  postalCode: label,
  town: label,
  country,
});
