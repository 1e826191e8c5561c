// The engine's sources, as the reference reads them: declarations by name, wherever they were imported from, and what
// their doc comments say.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const files = new Map();

/** A source file, parsed once. */
export function sourceOf(path) {
  if (!files.has(path))
    files.set(path, ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return files.get(path);
}

const nameOf = (statement) =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0].name.getText()
    : statement.name?.getText();

/** What `name` stands for in a file, followed through its imports: `{ path, statement }`, or nothing. */
export function declarationOf(path, name) {
  const { statements } = sourceOf(path);
  const statement = statements.find((one) => nameOf(one) === name);
  if (statement) return { path, statement };
  for (const { moduleSpecifier, importClause, exportClause } of statements) {
    const elements = (importClause?.namedBindings ?? exportClause)?.elements ?? [];
    const found = elements.find((element) => element.name.text === name);
    if (!found || !moduleSpecifier?.text.startsWith('.')) continue;
    const from = join(dirname(path), moduleSpecifier.text).replace(/\.js$/, '.ts');
    return declarationOf(from, (found.propertyName ?? found.name).text);
  }
  return undefined;
}

/** The doc comment of a node as paragraphs, each in one line. */
export function commentOf(node) {
  const text = node.jsDoc?.at(-1)?.getText() ?? '';
  return text
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
