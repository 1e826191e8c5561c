import { remainderBy97 } from '../records/account-number.js';

/** What of a number goes into a reference: its letters and digits. */
const plain = (number: string): string => number.toUpperCase().replaceAll(/[^A-Z\d]/g, '');

/**
 * The reference of an invoice as ISO 11649 writes it, `RF18539007547034`: RF, two check digits, and the letters and digits of
 * the number. Undefined where those are none, or more than 21.
 */
export function creditorReference(number: string): string | undefined {
  const body = plain(number);
  if (body === '' || body.length > 21) return undefined;
  const check = 98 - remainderBy97(`${body}RF00`);
  return `RF${check.toString().padStart(2, '0')}${body}`;
}

/** What the digit of a QR reference carries over, row by row. */
const carries = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5] as const;

/** The check digit of a QR reference: modulo 10, recursive. */
function checkDigit(digits: string): string {
  let carry = 0;
  for (const digit of digits) carry = carries[(carry + Number(digit)) % 10] ?? 0;
  return `${(10 - carry) % 10}`;
}

/**
 * The reference of an invoice as a QR-IBAN takes it: 27 digits, the last of them a check digit. Letters of the number are
 * two digits each, as in an IBAN. Undefined where those are none, or more than 26.
 */
export function qrReference(number: string): string | undefined {
  const digits = Array.from(plain(number), (character) => parseInt(character, 36)).join('');
  if (digits === '' || digits.length > 26) return undefined;
  const body = digits.padStart(26, '0');
  return body + checkDigit(body);
}

/** A reference as it is printed: one of ISO 11649 in groups of four from the start, a QR reference in groups of five from the end. */
export const printedReference = (reference: string): string =>
  reference.startsWith('RF')
    ? reference.replaceAll(/(.{4})(?=.)/g, '$1 ')
    : reference.replaceAll(/(?<=.)(?=(.{5})+$)/g, ' ');
