import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

// Whether every text is there in every language the compiler sees to. Whether it is in that language is seen here, also of
// what an element loads only when it is needed.

const [locales, english] = ['packages/elements/src/locales', 'packages/elements/src/text/english'];

/** The texts of a file, by the names that lead to them; of what is said with something in it, the pieces around that. */
function textsIn(file: string): ReadonlyMap<string, readonly string[]> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map<string, string[]>();
  const visit = (node: ts.Node, path: string): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) {
      visit(node.initializer, `${path}.${node.name.getText().replace(/['"]/gu, '')}`);
      return;
    }
    // What is compared with is a code, and no text.
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken)
      return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.set(path, [...(found.get(path) ?? []), node.text.replace(/\{\w+\}/gu, '')]);
    ts.forEachChild(node, (child) => {
      visit(child, path);
    });
  };
  visit(source, '');
  return found;
}

const filesOf = (language: string) => readdirSync(join(locales, language));

/** What is written in Latin letters everywhere: codes, keys of a keyboard, and samples of what is typed. */
const isEverywhere = (word: string) =>
  /^[A-Z]{2,4}$/u.test(word) ||
  ['Alt', 'Ctrl', 'Delete', 'Esc', 'Shift', 'Space'].includes(word) ||
  ['ada', 'bank', 'example', 'https', 'name', 'org'].includes(word);

describe('no text is left in English', () => {
  for (const language of ['ar', 'ja'])
    it(`nor a word of it, where one writes other letters: ${language}`, () => {
      const left = filesOf(language).flatMap((file) =>
        [...textsIn(join(locales, language, file))].flatMap(([path, pieces]) =>
          [...pieces.join(' ').matchAll(/[A-Za-z]{2,}/gu)]
            .filter(([word]) => !isEverywhere(word))
            .map(([word]) => `${file}${path}: ${word}`),
        ),
      );
      assert.deepEqual(left, []);
    });

  for (const language of ['de', 'fr'])
    it(`where one writes the same letters, and some words are the same: ${language}`, () => {
      let compared = 0;
      const same = filesOf(language)
        .filter((file) => readdirSync(english).includes(file))
        .flatMap((file) => {
          const before = textsIn(join(english, file));
          return [...textsIn(join(locales, language, file))].flatMap(([path, pieces]) => {
            const text = pieces.join('\u0000');
            compared += 1;
            const isSaid = /\p{L}{2,} \p{L}{2,}/u.test(text);
            return isSaid && before.get(path)?.join('\u0000') === text ? [`${file}${path}: ${text}`] : [];
          });
        });
      assert.deepEqual(same, []);
      assert.ok(compared > 500, `only ${compared} texts were compared`);
    });
});
