// The titles of all tests, read from the sources: what `it`, `test` and `describe` are called with, the names of
// journeys, and the names given to stories. Of a title with a value in it only the written part counts.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesBelow } from './files.mjs';

const files = () =>
  ['packages', 'test', 'stories']
    .flatMap(filesBelow)
    .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file) && titlesOf(file) !== undefined);

/** How titles are found in a file of this name. */
function titlesOf(file) {
  if (file.endsWith('.test.ts')) return calls;
  if (/^test\/journeys\/[^/]+\.ts$/.test(file)) return properties;
  if (file.endsWith('.stories.ts')) return storyNames;
  return undefined;
}

/** Every title as `{ file, title }`. */
export const titles = () =>
  files().flatMap((file) => {
    const found = [];
    const read = titlesOf(file);
    const visit = (node) => {
      found.push(...read(node));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
    return found.map((title) => ({ file, title }));
  });

function calls(node) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
  const name = node.expression.text;
  if (!['it', 'test', 'describe'].includes(name) || node.arguments.length === 0) return [];
  return [written(node.arguments[0])];
}

const properties = (node) =>
  ts.isObjectLiteralElement(node) && node.name && ts.isStringLiteral(node.name) ? [node.name.text] : [];

const storyNames = (node) =>
  ts.isPropertyAssignment(node) && node.name.text === 'name' ? [written(node.initializer)] : [];

function written(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}
