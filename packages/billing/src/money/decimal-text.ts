/** Longer text is no decimal: nothing we bill needs it, and no later step shall meet a million digits. */
const lengthMax = 32;

const [zero, nine] = [0x30, 0x39];

/** A decimal taken apart: `"-12.50"` is `-`, `12` and `5`. */
export interface DecimalText {
  readonly sign: '-' | '';
  /** Without leading zeros; `"0"` when there is no whole part. */
  readonly integer: string;
  /** Without trailing zeros; empty when there is none. */
  readonly fraction: string;
}

/**
 * Takes plain decimal text apart, or answers `undefined` when it is not plain: reliability.md rows 1-37.
 *
 * Plain is what a person writes and every system reads alike: ASCII digits, a point with digits on both sides, a
 * minus. No plus, exponent, grouping, space, leading zero or negative zero. Length is checked first.
 */
export function readDecimalText(text: string): DecimalText | undefined {
  const { length } = text;
  if (length > lengthMax) return undefined;
  const start = text.startsWith('-') ? 1 : 0;
  const point = skipDigits(text, start);
  if (point === start || (point > start + 1 && text.charCodeAt(start) === zero)) return undefined;
  let end = point;
  if (point < length) {
    end = skipDigits(text, point + 1);
    if (text[point] !== '.' || end < length || end === point + 1) return undefined;
    while (text.charCodeAt(end - 1) === zero) end -= 1;
  }
  const [integer, fraction] = [text.slice(start, point), text.slice(point + 1, end)];
  if (start === 1 && integer === '0' && fraction === '') return undefined;
  return { sign: start === 1 ? '-' : '', integer, fraction };
}

/** Where the digits that begin at `from` end. By hand: a pattern takes three times as long for texts as short as these. */
function skipDigits(text: string, from: number): number {
  let at = from;
  for (let unit = text.charCodeAt(at); unit >= zero && unit <= nine; unit = text.charCodeAt(at)) at += 1;
  return at;
}

/** Below zero when `a` is less than `b`, above zero when it is more, 0 when they are equal. */
export function compareDecimalTexts(a: DecimalText, b: DecimalText): number {
  if (a.sign !== b.sign) return a.sign ? -1 : 1;
  const size =
    a.integer.length - b.integer.length || order(a.integer, b.integer) || order(a.fraction, b.fraction);
  return a.sign ? -size : size;
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
