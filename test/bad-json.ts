import type { RefusalType } from '@billkit/billing';

/** One row of the corpus that is about JSON text: these texts are refused with this code. */
export interface BadJson {
  readonly row: string;
  readonly code: RefusalType;
  readonly texts: readonly string[];
}

const badText = (row: string, code: RefusalType, ...texts: readonly string[]): BadJson => ({
  row,
  code,
  texts,
});

/** Fields of one object, so many of them. */
const manyFields = (count: number) =>
  `{${Array.from({ length: count }, (_, index) => `"a${index}":1`).join(',')}}`;

export const badJson: readonly BadJson[] = [
  badText(
    '115',
    'input-not-json',
    '',
    ' ',
    'amount',
    '{"amount":"1"',
    '{"amount":"1',
    '[1,2',
    '"',
    '{"amount":',
  ),
  badText(
    '115',
    'input-not-json',
    '\ufeff{}',
    '{\u0000}',
    '\ufffd\ufffd{\u0000}\u0000',
    '{"amount":NaN}',
    '[Infinity]',
  ),
  badText(
    '115',
    'input-not-json',
    '{"a":1,}',
    '[1,]',
    '{} {}',
    '{}{}',
    '[]1',
    "{'a':1}",
    '{a:1}',
    '[01]',
    '[+1]',
    '[.5]',
  ),
  badText(
    '115',
    'input-not-json',
    '[1e]',
    '["\t"]',
    '["\\x"]',
    '["\\u12"]',
    '// a\n{}',
    '[undefined]',
    '[-]',
    '[1 2]',
    '{"a"}',
  ),
  badText(
    '116',
    'input-too-deep',
    '['.repeat(33),
    '['.repeat(100_000),
    '{"a":'.repeat(100_000),
    '[{"a":'.repeat(50_000),
  ),
  badText('117', 'input-forbidden-key', '{"__proto__":{"isAdmin":true}}', '{"a":[{"__proto__":{}}]}'),
  badText(
    '117',
    'input-forbidden-key',
    '{"constructor":{"prototype":{"isAdmin":true}}}',
    '[{"prototype":1}]',
  ),
  badText('117', 'input-forbidden-key', '{"\\u005f\\u005fproto__":{"isAdmin":true}}'),
  badText('118', 'input-duplicate-key', '{"amount":"1","amount":"9"}', '[{"a":{"b":1,"c":{},"b":1}}]'),
  badText('118', 'input-duplicate-key', '{"amount":"1","\\u0061mount":"9"}', '{"":1,"":1}'),
  badText('121', 'input-too-large', ' '.repeat(1_153_434), `"${'é'.repeat(550_000)}"`, '['.repeat(2_000_000)),
  badText('121', 'input-too-many', manyFields(201), manyFields(80_000)),
];
