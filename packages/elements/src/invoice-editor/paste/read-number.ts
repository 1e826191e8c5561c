/** What a text with digits may mean: one number, either of two, or none. Numbers are decimal text with a point. */
export type NumberReading =
  | { readonly type: 'number'; readonly value: string }
  /** One separator before three digits: thousands, or decimals. */
  | { readonly type: 'either'; readonly thousands: string; readonly decimals: string; readonly mark: Mark }
  | { readonly type: 'none' };

type Mark = '.' | ',';

/** What the marks of a column mean, as far as its cells tell. */
export type Marks = { readonly [M in Mark]?: 'thousands' | 'decimals' };

const none = { type: 'none' } as const;
const currencies = /[\p{Sc}]|\b[A-Z]{3}\b|\bkr\b|\bzł\b|\bKč\b/gu;
// Spaces, apostrophes and the Arabic mark part thousands in some language, and decimals in none.
const grouping = /(?<=\d)[\s\u00a0\u202f'’٬](?=\d{3}(?!\d))/gu;

/** Reads a number as a spreadsheet shows it: with a currency, a percent sign, thousands, in any script, never guessing. */
export function readNumber(text: string, marks: Marks = {}): NumberReading {
  let rest = text.normalize('NFKC').replace(currencies, '').trim();
  const isBracketed = /^\(.*\)$/u.test(rest);
  if (isBracketed) rest = rest.slice(1, -1).trim();
  rest = latinDigits(rest).replace(/\s*%$/u, '').replace('٫', '.');
  const sign = /^[-\u2212\u2013]\s*|\s*-$/u;
  const isNegative = isBracketed || sign.test(rest);
  rest = rest.replace(sign, '').replace(/^\+/u, '').trim().replace(grouping, '');
  if (!/^\d[\d.,]*$|^[.,]\d+$/u.test(rest)) return none;
  return signed(unsignedReading(rest, marks), isNegative);
}

function unsignedReading(text: string, marks: Marks): NumberReading {
  const [points, commas] = [text.split('.').length - 1, text.split(',').length - 1];
  if (points + commas === 0) return plain(text);
  if (points > 0 && commas > 0)
    return byMark(text, text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',');
  const mark = points > 0 ? '.' : ',';
  if (points + commas > 1) return ungrouped(text, mark);
  const [whole = '', decimals = ''] = text.split(mark);
  const asDecimals = plain(`${whole || '0'}.${decimals}`);
  if (!/^[1-9]\d{0,2}$/.test(whole) || decimals.length !== 3) return asDecimals;
  if (marks[mark] === 'decimals') return asDecimals;
  if (marks[mark] === 'thousands') return plain(whole + decimals);
  return { type: 'either', thousands: whole + decimals, decimals: `${whole}.${decimals}`, mark };
}

/** Both marks are there: the last one is the decimal one, the other one parts thousands. */
function byMark(text: string, mark: Mark): NumberReading {
  const [whole = '', decimals = '', ...more] = text.split(mark);
  const grouped = ungrouped(whole, mark === '.' ? ',' : '.');
  return more.length > 0 || grouped.type !== 'number' ? none : plain(`${grouped.value}.${decimals}`);
}

/** In India the first groups are pairs. */
function ungrouped(text: string, mark: Mark): NumberReading {
  const groups = text.split(mark);
  const [first = '', ...others] = groups;
  const isGrouped =
    /^\d{1,3}$/.test(first) &&
    /^\d{3}$/.test(others.at(-1) ?? '') &&
    others.slice(0, -1).every((group) => /^\d{2,3}$/.test(group));
  return isGrouped ? plain(groups.join('')) : none;
}

function plain(text: string): NumberReading {
  const [whole = '', decimals] = text.split('.');
  const value = whole.replace(/^0+(?=\d)/, '');
  return { type: 'number', value: decimals ? `${value}.${decimals}` : value };
}

function signed(reading: NumberReading, isNegative: boolean): NumberReading {
  if (!isNegative) return reading;
  switch (reading.type) {
    case 'none':
      return reading;
    case 'number':
      return { type: 'number', value: `-${reading.value}` };
    case 'either':
      return { ...reading, thousands: `-${reading.thousands}`, decimals: `-${reading.decimals}` };
  }
}

/** Digits of any script as 0 to 9: each script has its ten in a row. */
const latinDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });

/** What the marks of these cells mean, as far as one of them leaves no doubt. */
export function marksOf(texts: readonly string[]): Marks {
  const votes = { '.': new Set<string>(), ',': new Set<string>() };
  for (const text of texts) {
    const digits = text.replace(/[^\d.,]/g, '');
    const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
    if (points > 0 && commas > 0) {
      const isPointLast = digits.lastIndexOf('.') > digits.lastIndexOf(',');
      votes['.'].add(isPointLast ? 'decimals' : 'thousands');
      votes[','].add(isPointLast ? 'thousands' : 'decimals');
    } else if (points + commas > 1) votes[points > 0 ? '.' : ','].add('thousands');
    else if (points + commas === 1 && !/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits))
      votes[points > 0 ? '.' : ','].add('decimals');
  }
  const sure = ([mark, meanings]: readonly [string, ReadonlySet<string>]) =>
    meanings.size === 1 ? [[mark, [...meanings][0]]] : [];
  const marks = Object.fromEntries(Object.entries(votes).flatMap(sure)) as Marks;
  // One mark cannot be what the other one is.
  return {
    ...(marks[','] === 'decimals' && { '.': 'thousands' as const }),
    ...(marks['.'] === 'decimals' && { ',': 'thousands' as const }),
    ...marks,
  };
}
