/** Longer text is no decimal: nothing we bill needs it, and no later step shall meet a million digits. */
const lengthMax = 32;

const pattern = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

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
  if (text.length > lengthMax) return undefined;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, sign, integer = '', digits = ''] = match;
  const fraction = digits.replace(/0+$/, '');
  if (sign === '-' && integer === '0' && fraction === '') return undefined;
  return { sign: sign === '-' ? '-' : '', integer, fraction };
}
