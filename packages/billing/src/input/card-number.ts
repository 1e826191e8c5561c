/** Digits, at once or in groups as they are printed on a card, and the letters that they follow: an account number has some. */
const runs = /\p{L}*\d(?:[ -]?\d)*/gu;

/**
 * Whether a text holds what looks like the number of a payment card: 13 to 19 digits that begin as those of banks and of
 * travel do, the last of which checks the others (ISO/IEC 7812, Luhn). Such a number is never to be written into books
 * (reliability.md P24); one in ten numbers of that length and beginning looks like one.
 */
export const hasCardNumber = (text: string): boolean =>
  [...text.matchAll(runs)].some(([run]) => /^\d/u.test(run) && holdsCardNumber(run.split(/[ -]/u)));

/** Whether groups of digits that stand side by side make a number of a card. */
function holdsCardNumber(groups: readonly string[]): boolean {
  return groups.some((_, from) => {
    let number = '';
    for (let to = from; to < groups.length && number.length < digitsMax; to++) {
      number += groups[to] ?? '';
      if (isCardNumber(number)) return true;
    }
    return false;
  });
}

const digitsMax = 19;

function isCardNumber(number: string): boolean {
  if (!/^[2-6]\d{12,18}$/u.test(number)) return false;
  let sum = 0;
  for (const [place, digit] of Array.from(number).reverse().entries()) {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
