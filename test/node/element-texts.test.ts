import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const folder = 'packages/elements/src';
/** What may hold texts. */
const isCatalog = (file: string) => file.startsWith('text') || file.startsWith('locales');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !isCatalog(file),
);

/** Attributes that a person reads or hears. */
const told =
  /\s(?:aria-label|aria-description|aria-roledescription|data-label|placeholder|title|alt)="([^"]*)"/gu;
const letters = /\p{L}{2}/u;

/** What a template says by itself: its text and the attributes that are told, without what is filled in. */
function saidBy(template: ts.TemplateLiteral): readonly string[] {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  // A mark keeps what is filled in from joining what stands around it.
  const markup = parts.join('\u0000');
  const attributes = [...markup.matchAll(told)].map(([, text = '']) => text);
  const text = markup.replace(/<!--[\s\S]*?-->/gu, '').replace(/<[^>]*>/gu, '\u0000');
  return [...attributes, ...text.split('\u0000')].filter(
    (part) => letters.test(part) && part.trim() !== '<billing-provider>',
  );
}

/** Words that begin with a capital letter, and are no name of a key. */
const isSaid = (text: string) => /^\p{Lu}\p{Ll}+(?: \p{L}|$)/u.test(text) && !keys.includes(text);
const keys = [
  ...['Alt', 'Backspace', 'Canvas', 'Control', 'Delete', 'End', 'Enter', 'Escape', 'Home', 'Mod', 'Shift'],
  ...['Space', 'Tab'],
];

/** What is for developers: errors thrown and what the console is told. */
const isForDevelopers = (node: ts.Node): boolean =>
  ts.isNewExpression(node) || (ts.isCallExpression(node) && node.expression.getText().startsWith('console.'));

function literalsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(folder, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForDevelopers(node)) return;
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html')
      found.push(...saidBy(node.template));
    if (ts.isStringLiteral(node) && isSaid(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((text) => `${file}: ${text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim()}`);
}

describe('what the elements say', () => {
  it('is all in the catalog of texts: no template says anything by itself', () => {
    const found = files.flatMap(literalsIn);
    assert.deepEqual(
      found.filter((text) => !text.endsWith(': <billing-provider>')),
      [],
    );
    assert.ok(files.length > 50);
  });

  it('is found by this test where it is said in a template', () => {
    const said = (code: string) => {
      const source = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true);
      const [statement] = source.statements;
      assert.ok(statement && ts.isExpressionStatement(statement));
      assert.ok(ts.isTaggedTemplateExpression(statement.expression));
      return saidBy(statement.expression.template);
    };
    assert.deepEqual(said('html`<p class="big">Hello ${name}</p>`'), ['Hello ']);
    assert.deepEqual(said('html`<button aria-label="Close" id="x">×</button>`'), ['Close']);
    assert.deepEqual(said('html`<p class=${big} aria-label=${words.total}>${total}</p>`'), []);
  });
});
