/** Thirteen to nineteen digits, as they are printed on a card, typed at once or in groups; no digit beside them. */
const digits = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/gu;

/**
 * Whether a text holds what looks like the number of a payment card: so many digits, the last of which checks the others (ISO/IEC
 * 7812, Luhn). Such a number is never to be written into books; one in ten numbers of that length looks like one.
 */
export const hasCardNumber = (text: string): boolean =>
  [...text.matchAll(digits)].some(([found]) => isChecked(found.replace(/\D/gu, '')));

function isChecked(number: string): boolean {
  let sum = 0;
  for (const [place, digit] of Array.from(number).reverse().entries()) {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0 && /[1-9]/u.test(number);
}
