import type { RefusalType } from '@billkit/billing';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

/** Why nobody meets these in an element. */
const unmet: Readonly<Record<string, readonly RefusalType[]>> = {
  'documents and books of others are read as JSON by hosts and on the command line, by no element': [
    ...(['input-too-large', 'input-not-json', 'input-too-deep'] as const),
    ...(['input-forbidden-key', 'input-duplicate-key'] as const),
  ],
  'an element names the fields itself, makes the ids, and offers what can be chosen; a host may do it wrong':
    [
      ...(['input-type', 'input-unknown-field', 'enum-unknown', 'id-syntax', 'currency-unknown'] as const),
      ...([
        'time-syntax',
        'country-syntax',
        'event-listed-twice',
        'line-listed-twice',
        'line-not-on-invoice',
      ] as const),
    ],
  'it takes more than a thousand lines on one screen': ['input-too-many'],
  'public links are made and revoked by the host, who alone knows their page': [
    ...(['token-syntax', 'public-link-revoked'] as const),
  ],
  'what a provider did is told to the books by the host’s server': [
    ...(['provider-reference-used', 'payment-received'] as const),
  ],
  'an element charges only where the account has turned it on, with a method that is online': [
    ...(['online-payment-off', 'method-not-online'] as const),
  ],
  'billing writes the plans, each step after those that it needs': ['step-needs-earlier-one'],
  'only a void invoice offers to be issued again, and it stays void': ['invoice-not-void'],
  'the editor shows the terms of installments, and does not change them': ['installments-not-whole'],
  'the editor takes what is another client’s off the draft, and lines off what is no more on it': [
    ...(['event-of-other-client', 'event-not-on-invoice'] as const),
  ],
  'invoices are offered that the money can settle: of its client and currency, each once': [
    ...(['other-client', 'currency-mismatch', 'invoice-listed-twice'] as const),
  ],
  'a payment, a note or an allocation is named by its row, which there is once': [
    ...(['payment-listed-twice', 'credit-note-listed-twice', 'allocation-listed-twice'] as const),
    ...(['allocation-of-other-invoice', 'allocation-of-other-payment'] as const),
  ],
  'no element moves an allocation in one step, or writes a rest off with a payment': [
    ...(['already-on-invoice', 'exceeds-small-balance'] as const),
  ],
  'what cannot be changed has no field: a rate of the law, the type of a payment method': [
    ...(['tax-rate-fixed', 'method-type-fixed'] as const),
  ],
  'the editor has one tax rate a line': ['tax-rate-listed-twice'],
};

const parse = (path: string) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

/** Everything inside a node of one kind. */
function all<N extends ts.Node>(node: ts.Node, is: (node: ts.Node) => node is N): readonly N[] {
  const found: N[] = [];
  const visit = (inner: ts.Node): void => {
    if (is(inner)) found.push(inner);
    ts.forEachChild(inner, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

/** An entry of the catalog itself, not of a list of plural forms in it. */
const isEntry = (node: ts.Node): node is ts.PropertyAssignment =>
  ts.isPropertyAssignment(node) && ts.isVariableDeclaration(node.parent.parent);
const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

/** What may be said of each code, as patterns with a hole for what is filled in. */
const sentences = new Map<string, readonly RegExp[]>();
for (const file of ['refusals', 'disputes', 'inputs'])
  for (const { name, initializer } of all(parse(`packages/elements/src/text/english/${file}.ts`), isEntry)) {
    const code = ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : '';
    const texts = ts.isStringLiteral(initializer)
      ? [escaped(initializer.text)]
      : [
          ...all(initializer, ts.isStringLiteral).map(({ text }) => escaped(text)),
          ...all(initializer, ts.isTemplateExpression).map(({ head, templateSpans }) =>
            [head, ...templateSpans.map(({ literal }) => literal)]
              .map(({ text }) => escaped(text))
              .join('.+'),
          ),
        ];
    sentences.set(
      code,
      texts.map((text) => new RegExp(`^${text}$`, 'u')),
    );
  }

/** What each story says that it is refused with. */
const told = readdirSync('stories')
  .filter((file) => file.startsWith('refusals-'))
  .flatMap((file) => all(parse(`stories/${file}`), ts.isCallExpression))
  .filter(({ expression }) => expression.getText() === 'refused')
  .map(({ arguments: [code, , how] }) => {
    const says =
      how && ts.isObjectLiteralExpression(how)
        ? how.properties.find((one) => one.name?.getText() === 'says')
        : undefined;
    const sentence = says && ts.isPropertyAssignment(says) ? says.initializer : undefined;
    return {
      code: code && ts.isStringLiteral(code) ? code.text : '',
      says: sentence && ts.isStringLiteral(sentence) ? sentence.text : '',
    };
  });

describe('every refusal the books can give', () => {
  const shown = new Set(told.map(({ code }) => code));
  const excused: readonly string[] = Object.values(unmet).flat();

  it('is shown by a story, or there is a reason why nobody meets it in an element', () => {
    assert.deepEqual(
      [...sentences.keys()].filter((code) => !shown.has(code) && !excused.includes(code)),
      [],
    );
  });

  it('is not excused where a story shows it', () => {
    assert.deepEqual(
      excused.filter((code) => shown.has(code)),
      [],
    );
    assert.equal(new Set(excused).size, excused.length);
  });

  it('is told by the story in its own sentence', () => {
    assert.ok(told.length > 0);
    assert.deepEqual(
      told.filter(({ code, says }) => !sentences.get(code)?.some((pattern) => pattern.test(says))),
      [],
    );
  });
});
