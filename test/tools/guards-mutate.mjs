// Finds the guards of a compiled file, and writes a second text of it in which each can be switched off by its id.
import ts from 'typescript';
import { where } from './mutants-place.mjs';

const { SyntaxKind } = ts;
const boundaries = new Map([
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
]);
/** What a part of a joined condition is when it says nothing. */
const neutral = new Map([
  [SyntaxKind.AmpersandAmpersandToken, 'true'],
  [SyntaxKind.BarBarToken, 'false'],
]);

/**
 * The guards of `text`, as changes `{ id, line, where, what }`, and the text with a switch at each.
 *
 * A guard is what an `if` asks before it returns or throws; what chooses between a refusal and something else; each
 * part of a condition joined by `&&` or `||`; whether a boundary may be reached; what a predicate compares; and who
 * may do what. Switched off it asks nothing, and a boundary or a row of the policy is the other one.
 */
export function mutate(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const guards = [];
  const switches = new Map();

  function guard(node, other, what = other) {
    const id = `${name}#${guards.length}`;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const asked = node.getText().replace(/\s+/g, ' ');
    guards.push({ id, line: line + 1, where: where(node), what: `${asked} → ${what}` });
    const isOff = `globalThis.isChanged(${JSON.stringify(id)})`;
    switches.set(node, [...(switches.get(node) ?? []), (inner) => `(${isOff} ? (${other}) : (${inner}))`]);
  }

  /** What each part of a condition asks. */
  function parts(node) {
    if (ts.isParenthesizedExpression(node)) return parts(node.expression);
    if (ts.isPrefixUnaryExpression(node)) return parts(node.operand);
    if (!ts.isBinaryExpression(node)) return;
    const { kind } = node.operatorToken;
    const [left, right] = [node.left.getText(), node.right.getText()];
    if (boundaries.has(kind)) guard(node, `${left} ${boundaries.get(kind)} ${right}`, boundaries.get(kind));
    if (!neutral.has(kind)) return;
    for (const part of [node.left, node.right]) {
      guard(part, neutral.get(kind));
      parts(part);
    }
  }

  function visit(node) {
    if (ts.isIfStatement(node) && leaves(node.thenStatement)) {
      guard(node.expression, 'false');
      parts(node.expression);
    } else if (ts.isConditionalExpression(node)) {
      const [yes, no] = [node.whenTrue, node.whenFalse].map((branch) => refuses(branch, node.condition));
      if (yes !== no) {
        guard(node.condition, yes ? 'false' : 'true');
        parts(node.condition);
      }
    } else if (ts.isPropertyAssignment(node) && isPolicyRow(node.initializer))
      guard(node.initializer, node.initializer.getText() === 'staff' ? 'everyone' : 'staff');
    else {
      const predicate = predicateIn(node);
      if (predicate && isEquality(predicate)) guard(predicate, 'true');
      else if (predicate) parts(predicate);
    }
    ts.forEachChild(node, visit);
  }
  visit(file);

  function write(node, from = node.getStart()) {
    let written = '';
    ts.forEachChild(node, (child) => {
      written += text.slice(from, child.getStart()) + write(child);
      from = child.getEnd();
    });
    written += text.slice(from, node.getEnd());
    for (const toggle of switches.get(node) ?? []) written = toggle(written);
    // The policy is asked when the module is loaded; to be switched, a row must be asked each time.
    if (!ts.isPropertyAssignment(node) || !isPolicyRow(node.initializer)) return written;
    return `get ${node.name.getText()}() { return ${write(node.initializer)}; }`;
  }
  return { changes: guards, text: write(file, 0) };
}

/** Whether a statement ends what it is in. */
function leaves(node) {
  const last = ts.isBlock(node) ? node.statements.at(-1) : node;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** `no(…)`, `wrong(…)`, or the answer itself that was asked whether it is one: `found.ok ? … : found`. */
function refuses(branch, condition) {
  if (ts.isCallExpression(branch)) return ['no', 'wrong'].includes(branch.expression.getText());
  return condition.getText() === `${branch.getText()}.ok`;
}

/** The condition that a function, a `return` or a name answers with. */
function predicateIn(node) {
  const value = ts.isArrowFunction(node)
    ? node.body
    : ts.isReturnStatement(node)
      ? node.expression
      : ts.isVariableDeclaration(node)
        ? node.initializer
        : undefined;
  return value && ts.isBinaryExpression(value) ? value : undefined;
}

const isEquality = ({ operatorToken: { kind } }) =>
  kind === SyntaxKind.EqualsEqualsEqualsToken || kind === SyntaxKind.ExclamationEqualsEqualsToken;

const isPolicyRow = (node) => ['staff', 'everyone'].includes(node.getText());
