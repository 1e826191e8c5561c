import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const folder = 'packages/elements/src';
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const wholeOfEnglish = read('text/english.ts');
/** The parts of the catalog, as they are put together. */
const parts = new Set(
  [...wholeOfEnglish.matchAll(/\.\.\.\{ ([\w, ]+) \}/gu)].flatMap(([, names = '']) => names.split(', ')),
);

interface Module {
  /** What is loaded with it, and what is loaded later because of it. */
  readonly with: readonly string[];
  readonly later: readonly string[];
  /** The parts of the catalog of which it says something, and those that it brings. */
  readonly says: readonly string[];
  readonly brings: readonly string[];
}
const modules = new Map<string, Module>();

/** `texts.credit`, `{ credit } = texts` and `{ texts: { credit } }`. */
function saidIn(node: ts.Node): readonly string[] {
  if (ts.isPropertyAccessExpression(node) && /(?:^|\.)texts$/u.test(node.expression.getText()))
    return [node.name.text];
  if (!ts.isObjectBindingPattern(node)) return [];
  const { parent } = node;
  const isOfTexts =
    (ts.isVariableDeclaration(parent) && /(?:^|\.)texts$/u.test(parent.initializer?.getText() ?? '')) ||
    (ts.isBindingElement(parent) && parent.propertyName?.getText() === 'texts');
  return isOfTexts ? node.elements.map(({ name, propertyName }) => (propertyName ?? name).getText()) : [];
}

function moduleOf(file: string): Module {
  const known = modules.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = { with: [] as string[], later: [] as string[], says: [] as string[], brings: [] as string[] };
  const at = (name: ts.Node | undefined) =>
    name && ts.isStringLiteral(name) && name.text.startsWith('.')
      ? [join(file, '..', name.text).replace(/\.js$/u, '.ts')]
      : [];
  const visit = (node: ts.Node): void => {
    const isLoaded =
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && !/^\w+ type /u.test(node.getText());
    if (isLoaded) found.with.push(...at(node.moduleSpecifier));
    if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) found.later.push(...at(node.arguments[0]));
      const [brought] = node.arguments;
      if (node.expression.getText() === 'addEnglish' && brought && ts.isObjectLiteralExpression(brought))
        found.brings.push(...brought.properties.map(({ name }) => name?.getText() ?? ''));
    }
    found.says.push(...saidIn(node).filter((name) => parts.has(name)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  modules.set(file, found);
  return found;
}

/** A module and everything that is loaded with it. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const other of moduleOf(file).with) loadedWith(other, loaded);
  return loaded;
}

/** What is there of the catalog's own files is put together and worded there, not said. */
const isText = (file: string) =>
  /^(?:locales|text\/english)|^text\/(?:english|language|load-messages|refusal-text|whole|format)\.ts/u.test(
    file,
  );

/** The parts said by what is loaded with a file, without those brought with it or there before it. */
function missingIn(file: string, before: ReadonlySet<string> = new Set()): readonly string[] {
  const loaded = [...loadedWith(file)];
  const brought = new Set([...before, ...loaded.flatMap((one) => moduleOf(one).brings)]);
  const later = new Set(loaded.flatMap((one) => (isText(one) ? [] : moduleOf(one).later)));
  return [
    ...loaded.flatMap((one) =>
      isText(one)
        ? []
        : moduleOf(one)
            .says.filter((part) => !brought.has(part))
            .map((part) => `${one} says texts.${part}, which nothing brings to ${file}`),
    ),
    ...[...later].flatMap((one) => missingIn(one, brought)),
  ];
}

describe('the English texts of an element', () => {
  it('are of the parts that the parser of this test finds', () => {
    assert.ok(parts.size >= 30 && parts.has('words') && parts.has('fields'));
  });

  for (const name of readdirSync(join(folder, 'define')))
    it(`are brought by what says them: ${name}`, () => {
      assert.deepEqual([...new Set(missingIn(`define/${name}`))], []);
    });
});
