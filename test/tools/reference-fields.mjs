// The fields of a command or of a part of one, as its interface has them.
import ts from 'typescript';
import { commentOf, declarationOf } from './reference-sources.mjs';

/** The fields as `{ name, type, optional, says }`, those that it extends first, the command's type left out. */
export function fieldsOf({ path, statement }) {
  const inherited = (statement.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => fieldsOf(declarationOf(path, expression.getText()))),
  );
  const own = statement.members
    .filter((member) => ts.isPropertySignature(member) && !ts.isLiteralTypeNode(member.type))
    .map((member) => ({
      name: member.name.getText(),
      type: member.type.getText().replace(/\s+/g, ' ').replaceAll('readonly ', ''),
      optional: member.questionToken !== undefined,
      says: commentOf(member).join(' '),
    }));
  const isOwn = new Set(own.map(({ name }) => name));
  return [...inherited.filter(({ name }) => !isOwn.has(name)), ...own];
}

/**
 * What the fields of a declaration are made of, beside text and numbers, and what that is made of: name → declaration, each
 * once. The steps of a plan are commands, and stand on the page already.
 */
export function partsOf({ path, statement }, parts = new Map()) {
  const visit = (node) => {
    const name = (ts.isTypeReferenceNode(node) && node.typeName) || extended(node);
    if (name) visitNamed(name.getText(), name === node.typeName);
    ts.forEachChild(node, visit);
  };
  const visitNamed = (name, isPart) => {
    const found = declarationOf(path, name);
    if (!found || parts.has(name) || found.path.endsWith('/command.ts') || !hasFields(found)) return;
    partsOf(found, isPart ? parts.set(name, found) : parts);
  };
  visit(statement);
  return parts;
}

const extended = (node) => ts.isExpressionWithTypeArguments(node) && node.expression;

/** Whether it is an interface, or made of one. */
function hasFields({ path, statement }) {
  if (ts.isInterfaceDeclaration(statement)) return true;
  if (!ts.isTypeAliasDeclaration(statement)) return false;
  const isMade = (node) => {
    if (ts.isTypeLiteralNode(node)) return true;
    if (ts.isIntersectionTypeNode(node)) return false;
    const found = ts.isTypeReferenceNode(node) && declarationOf(path, node.typeName.getText());
    return (found && hasFields(found)) || Boolean(ts.forEachChild(node, isMade));
  };
  return isMade(statement.type);
}
