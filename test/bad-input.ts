import type { RefusalType } from '@billkit/billing';

/** What a field of a command holds, as far as bad input goes. */
export type Field =
  | 'amount'
  | 'discount'
  | 'quantity'
  | 'price'
  | 'percent'
  | 'day'
  | 'time'
  | 'currency'
  | 'choice'
  | 'id'
  | 'token'
  | 'version'
  | 'whole'
  | 'flag'
  | 'url'
  | 'iban'
  | 'upi'
  | 'country'
  | 'label'
  | 'line'
  | 'prefix'
  | 'number'
  | 'note'
  | 'description'
  | 'reason';

/** One row of the corpus of reliability.md 4: these values, in these fields, are refused with this code. */
export interface BadInput {
  readonly row: string;
  readonly fields: readonly Field[];
  readonly code: RefusalType;
  readonly values: readonly unknown[];
}

const bad = (
  row: string,
  fields: Field | readonly Field[],
  code: RefusalType,
  ...values: readonly unknown[]
): BadInput => ({ row, fields: typeof fields === 'string' ? [fields] : fields, code, values });

const money = ['amount', 'discount'] as const;
const decimals = ['quantity', 'price', 'percent'] as const;
const oneLine = ['label', 'line', 'prefix', 'number'] as const;
const texts = [...oneLine, 'note', 'description', 'reason'] as const;
const numbers = ['version', 'whole'] as const;
const written = [
  ...money,
  ...decimals,
  'day',
  'time',
  'currency',
  'choice',
  'id',
  'token',
  'url',
  'iban',
  'upi',
  'country',
  ...texts,
] as const;

const zalgo = `a${'\u0301'.repeat(500)}`.repeat(200);
/** One letter to a reader, seven code points, eleven code units. */
const family = '👨‍👩‍👧‍👦';

const moneyRows = [
  bad('1', money, 'money-syntax', ''),
  bad('2', money, 'money-syntax', ' 1.00', '1.00 '),
  bad('3', money, 'money-scale', '1.005'),
  bad('6', money, 'money-syntax', '1,50'),
  bad('7', money, 'money-syntax', '1.234,50', '1,234.50'),
  bad('8', money, 'money-syntax', "1'234.50", '1 234', '1_000'),
  bad('9', money, 'money-syntax', '.5', '5.'),
  bad('10', money, 'money-syntax', '00.50', '01'),
  bad('11', money, 'money-syntax', '+1'),
  bad('12', money, 'money-syntax', '-0', '-0.00'),
  bad('13', money, 'money-syntax', '--1', '1-', '(1.00)'),
  bad('14', money, 'money-sign', '-5.00'),
  bad('15', 'amount', 'money-sign', '0.00', '0'),
  bad('16', money, 'money-syntax', '0x10'),
  bad('17', money, 'money-syntax', '0b1', '0o7'),
  bad('18', money, 'money-syntax', 'NaN', 'Infinity', '-Infinity'),
  bad('19', money, 'money-syntax', '1e2', '1E2'),
  bad('20', money, 'money-syntax', 'undefined', 'null'),
  bad('21', money, 'money-syntax', '1e1000000'),
  bad('22', money, 'money-syntax', '1e90000000'),
  bad('23', money, 'money-syntax', '9'.repeat(40_000)),
  bad('24', money, 'money-syntax', '9'.repeat(1_000_000)),
  bad('25', money, 'money-range', '999999999999999999.99'),
  bad('26', money, 'money-range', '9007199254740993'),
  bad('31', money, 'money-syntax', '１２.００'),
  bad('32', money, 'money-syntax', '١٢'),
  bad('33', money, 'money-syntax', '−1.00'),
  bad('34', money, 'money-syntax', '1\u200b.00'),
  bad('35', money, 'money-syntax', '1.00\u0000', '1.00\n'),
  bad('36', money, 'money-syntax', '€1.00', '1.00 EUR'),
  bad('37', money, 'money-syntax', '=1+1'),
];

const decimalRows = [
  bad('41', 'quantity', 'decimal-range', '0', '0.000', '-1'),
  bad('42', 'quantity', 'decimal-scale', '0.0000001'),
  bad('42', 'price', 'decimal-scale', '0.00000000001'),
  bad('43', ['quantity', 'price'], 'decimal-range', '999999999999999'),
  bad('45', 'percent', 'decimal-range', '101', '100.000001', '-1'),
  bad('45', 'price', 'decimal-range', '-0.01'),
  bad('46', 'percent', 'decimal-syntax', '19%', '19 %'),
  bad('47', 'percent', 'decimal-scale', '33.3333333333'),
  bad('48', 'percent', 'decimal-range', '-100'),
  bad('6, 9-13, 16-22', decimals, 'decimal-syntax', '', '1,5', '.5', '5.', '01', '+1', '-0', '0x10', '1e2'),
  bad('23, 31-37', decimals, 'decimal-syntax', '9'.repeat(40_000), '１', '١', '−1', '1\n', '=1+1', 'NaN'),
];

const dayRows = [
  bad('54', 'day', 'date-invalid', '2023-02-29', '2023-02-30', '2100-02-29'),
  bad('56', 'day', 'date-invalid', '2024-13-01', '2024-00-10', '2024-04-31'),
  bad('57', 'day', 'date-syntax', '24-01-01', '2024-1-1', '01/02/2024', '20240101', '1', ''),
  bad('58', 'day', 'date-syntax', '2024-01-01T00:00:00Z'),
  bad('59', 'day', 'date-syntax', '+275761-01-01', '-000001-01-01'),
  bad('59', 'day', 'date-range', '0000-01-01', '9999-12-31', '1899-12-31', '2200-01-01'),
  bad('60', 'day', 'date-syntax', 'infinity', 'now', 'epoch', 'today'),
  bad('61', 'day', 'input-type', 1_709_164_800_000, new Date(0), new Date(NaN)),
];

const timeRows = [
  bad('of our own', 'time', 'time-syntax', '', '2026-11-24', '09:30', '2026-11-24 09:30', '2026-11-24T9:30'),
  bad('of our own', 'time', 'time-syntax', '2026-11-24T24:00', '2026-11-24T09:60', '2026-11-24T09:30:00Z'),
  bad('of our own', 'time', 'date-invalid', '2023-02-29T09:30', '2026-13-01T09:30'),
  bad('of our own', 'time', 'date-range', '1899-12-31T23:59', '2200-01-01T00:00'),
];

const nameRows = [
  bad('69', 'currency', 'currency-unknown', 'EURO', 'eur', '€', 'EUR ', 'ЕUR', ''),
  bad('70', 'currency', 'currency-unknown', 'XXX', 'XTS', 'ZZZ', 'DEM'),
  bad('71', 'currency', 'currency-unknown', '__proto__', 'constructor', 'toString'),
  bad('71, 73', 'choice', 'enum-unknown', '__proto__', 'constructor', 'toString', 'paid', ''),
  bad('74', 'id', 'id-syntax', '', '../../etc', 'a/b', 'a b', 'a\u0000', 'é', 'e\u0301', '_', 'a_b'),
  bad('75', 'id', 'id-syntax', '__proto__', 'constructor', 'hasOwnProperty'),
  bad('77', 'id', 'id-syntax', "1' OR '1'='1", '1;--'),
  bad('85', 'token', 'token-syntax', '', 'x'.repeat(21), 'x'.repeat(129), 'x'.repeat(1_000_000)),
  bad('74', 'token', 'token-syntax', `${'x'.repeat(22)}\n`, `${'x'.repeat(22)}.`, 'é'.repeat(30)),
  bad('85', 'id', 'id-syntax', 'x'.repeat(256), 'x\r\nSet-Cookie: a=b', 'ключ'),
];

/** All twelve characters that reorder the text around them. */
const bidiControls = Array.from(
  '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
).map((control) => `a${control}b`);

/** "pay" in letters that are not seen, and the flag of England, which is spelled with them. */
const tagCharacters = [
  'a\u{e0070}\u{e0061}\u{e0079}',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
];

const textRows = [
  bad('93', oneLine, 'text-control-character', ...bidiControls),
  bad(
    '94',
    oneLine,
    'text-control-character',
    'a\u200bb',
    'a\ufeffb',
    'a\u00adb',
    '\u3164',
    'a\u2060b',
    'a\u200c',
  ),
  bad(
    '94',
    oneLine,
    'text-control-character',
    'a\u200db',
    '\u200dमa',
    '👍\u200da',
    'a\ufe0f\ufe0fb',
    'a\u{e0100}\u{e0101}',
  ),
  bad('94', oneLine, 'text-control-character', ...tagCharacters),
  bad('95', texts, 'text-control-character', 'a\u001b[31mb', 'a\u0007b', 'a\u0085b', 'a\u009fb', 'a\rb'),
  bad('95', oneLine, 'text-control-character', 'a\r\nb', 'a\nb', 'a\tb'),
  bad('96', texts, 'text-malformed', 'a\u0000b'),
  bad('97', texts, 'text-malformed', '\ud800', 'a\udc00b'),
  bad('98', oneLine, 'text-too-long', 'x'.repeat(201), family.repeat(200), zalgo),
  bad('98', 'reason', 'text-too-long', 'x'.repeat(501), zalgo),
  bad('98', 'description', 'text-too-long', 'x'.repeat(2001), zalgo),
  bad('98', 'note', 'text-too-long', 'x'.repeat(5001), zalgo),
  bad('of our own', 'number', 'number-without-digits', 'INV-', 'INV-0', '1234567890123'),
  bad('of our own', 'prefix', 'prefix-ends-in-digit', 'INV-1', '7', '2026', 'R-{year}'),
  bad('of our own', 'prefix', 'prefix-placeholder', '{month}-', '{year', 'INV-}'),
  bad('99', ['label', 'reason'], 'input-required', '', '   ', '\u00a0\u00a0'),
];

const typeRows = [
  bad('27, 28, 30, 44', written, 'input-type', 9_007_199_254_740_993, 0.1, 1.1, Infinity, NaN, 1n),
  bad('29, 76', written, 'input-type', null, true, [], {}, ['a'], { $gt: '' }),
  bad('38', written, 'input-type', { toString: () => '1.00' }, { valueOf: () => 1 }, Object('1.00')),
  bad('39', money, 'input-type', { amount: '1', currency: 'USD' }),
  bad('120', written, 'input-type', new Map(), new Date(0), () => '1.00', Symbol('1.00')),
  bad('84', 'flag', 'input-type', 'true', '', 0, 1, null, [true], {}, Object(true)),
  bad('84', numbers, 'input-type', '1', '', null, true, [1], {}, 1n, Object(1)),
  bad('84', 'version', 'number-range', 0, -1, 0.5, NaN, Infinity, 2 ** 53),
  bad('84', 'whole', 'number-range', -1, 0.5, NaN, Infinity, 1e300),
];

const urlRows = [
  bad(
    '107',
    'url',
    'url-scheme',
    'javascript:alert(1)',
    ' javascript:',
    'JaVaScRiPt:',
    'java\tscript:a',
    'vbscript:a',
  ),
  bad(
    '108',
    'url',
    'url-scheme',
    'data:text/html,a',
    'blob:a',
    'file:///etc/passwd',
    'ftp://a.example',
    'https:a.example',
  ),
  bad(
    '108',
    'url',
    'url-scheme',
    '//evil.example',
    '\\\\evil.example',
    '',
    'evil.example',
    'http://a.example',
    ' https://a.example',
  ),
  bad('109', 'url', 'url-credentials', 'https://good.example@evil.example', 'https://u:p@ok.example'),
  bad(
    '110',
    'url',
    'url-host',
    'https://good.example%2eevil.example',
    'https://',
    'https:///a',
    'https://a..example',
    'https://a.example.',
  ),
  bad(
    '110',
    'url',
    'url-syntax',
    'https://good.example\\@evil.example',
    'https://ok.example/%zz',
    'https://ok.example/%',
  ),
  bad(
    '111',
    'url',
    'url-host',
    'https://127.1',
    'https://127.0.0.1/a',
    'https://[::1]',
    'https://0x7f000001',
    'https://localhost',
  ),
  bad(
    '112',
    'url',
    'url-syntax',
    'https://ok.example/pay?amt=1&amt=9',
    'https://ok.example/#',
    'https://ok.example/\r\n',
  ),
  bad('112', 'url', 'text-too-long', `https://ok.example/${'a'.repeat(10_000)}`),
  bad(
    '107, 112',
    'url',
    'url-syntax',
    'https://ok.example/a b',
    'https://ok.example/"onload',
    'https://ök.example',
    'https://ok.example/<',
  ),
];

/** The corpus of bad values, one field at a time. What takes more than one field is in the test itself. */
export const badInput: readonly BadInput[] = [
  ...moneyRows,
  ...decimalRows,
  ...dayRows,
  ...timeRows,
  ...nameRows,
  ...textRows,
  ...typeRows,
  ...urlRows,
];
