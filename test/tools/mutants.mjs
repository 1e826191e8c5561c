// Finds what could be otherwise in a compiled file, and writes a second text of it in which each can be, by its id.
import ts from 'typescript';
import { where } from './mutants-place.mjs';

const { SyntaxKind } = ts;
const operators = new Map([
  [SyntaxKind.GreaterThanToken, ['>=', '<']],
  [SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [SyntaxKind.LessThanToken, ['<=', '>']],
  [SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  [SyntaxKind.AmpersandAmpersandToken, ['||']],
  [SyntaxKind.BarBarToken, ['&&']],
  [SyntaxKind.QuestionQuestionToken, ['&&']],
  [SyntaxKind.PlusToken, ['-']],
  [SyntaxKind.MinusToken, ['+']],
  [SyntaxKind.AsteriskToken, ['/']],
  [SyntaxKind.SlashToken, ['*']],
  [SyntaxKind.PercentToken, ['*']],
]);
const assignments = new Map([
  [SyntaxKind.PlusEqualsToken, '-='],
  [SyntaxKind.MinusEqualsToken, '+='],
]);
const both = (pairs) =>
  new Map(
    pairs.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  );
/** Functions that a careless hand takes for one another. */
const functions = both([
  ['add', 'subtract'],
  ['plus', 'minus'],
  ['min', 'max'],
  ['addDecimals', 'subtractDecimals'],
]);
const methods = new Map([
  ...both([
    ['some', 'every'],
    ['plus', 'minus'],
    ['min', 'max'],
  ]),
  ['slice', 'concat'],
]);
/** Methods of lists, without which there is the list as it was. */
const left = new Set(['filter', 'toSorted', 'toReversed']);
const answers = new Set(['isZero', 'isPositive', 'isNegative', 'isInRange', 'isOdd', 'isSameTax']);

/**
 * The mutants of `text`, as changes `{ id, line, column, where, what }`, and the text with a switch at each: conditions that are
 * always or never so, the neighbor of each operator, numbers that are one more, yes for no, sums for differences, filters
 * that let everything by, orders that are not made, and statements that are left out.
 *
 * Two kinds cannot change anything, and are not made: how much more than nothing an order says (`? -1 : 1`), and what
 * stands in for an entry that a list has, `list[index] ?? 0`, for the compiler's sake.
 */
export function mutate(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const mutants = [];
  const switches = new Map();

  function mutant(node, other) {
    const id = `${name}#${mutants.length}`;
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
    const what = `${node.getText()} → ${other || 'nothing'}`.replace(/\s+/g, ' ');
    mutants.push({ id, line: line + 1, column: character, where: where(node), what });
    const isOn = `globalThis.isChanged(${JSON.stringify(id)})`;
    const change = (inner) => `(${isOn} ? (${other || 'undefined'}) : (${inner}))`;
    switches.set(node, [...(switches.get(node) ?? []), change]);
  }

  function visit(node) {
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
      mutant(node.expression, 'false');
      if (ts.isIfStatement(node)) mutant(node.expression, 'true');
    } else if (ts.isConditionalExpression(node)) {
      mutant(node.condition, 'false');
      mutant(node.condition, 'true');
    } else if (ts.isBinaryExpression(node)) visitBinary(node);
    else if (ts.isCallExpression(node)) visitCall(node);
    else if (ts.isExpressionStatement(node) && !ts.isStringLiteralLike(node.expression))
      mutant(node.expression, '');
    else if (ts.isNumericLiteral(node) && isValue(node)) mutant(node, `${node.getText()} + 1`);
    else if (ts.isBigIntLiteral(node)) mutant(node, `${node.getText()} + 1n`);
    else if (isAnswer(node)) mutant(node, node.kind === SyntaxKind.TrueKeyword ? 'false' : 'true');
    ts.forEachChild(node, visit);
  }

  function visitBinary(node) {
    const [before, after] = [node.left, node.right].map((side) => side.getText());
    const { kind } = node.operatorToken;
    const isText = [node.left, node.right].some((side) => ts.isStringLiteralLike(side));
    const others = isText && kind === SyntaxKind.PlusToken ? [] : (operators.get(kind) ?? []);
    for (const other of others)
      if (!isOrder(node.parent) || other !== `${node.operatorToken.getText()}=`)
        mutant(node, `(${before}) ${other} (${after})`);
    if (assignments.has(kind)) mutant(node, `${before} ${assignments.get(kind)} ${after}`);
  }

  function visitCall(call) {
    const called = call.expression;
    const all = call.arguments.map((one) => one.getText()).join(', ');
    if (ts.isIdentifier(called)) {
      const other = functions.get(called.text);
      if (other && new RegExp(`\\b${other}\\b`).test(text))
        mutant(call, `typeof ${other} === 'function' ? ${other}(${all}) : null`);
      if (answers.has(called.text)) mutant(call, `!${call.getText()}`);
    } else if (ts.isPropertyAccessExpression(called)) {
      const [of, method] = [called.expression.getText(), called.name.text];
      if (left.has(method)) mutant(call, `[...${of}]`);
      else if (methods.has(method) && !called.questionDotToken)
        mutant(call, `${of}.${methods.get(method)}(${all})`);
    }
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
    return written;
  }
  return { changes: mutants, text: write(file, 0) };
}

/** Whether a number is worth something: no key, no stand-in for the compiler, and not how far an order goes. */
function isValue(node) {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name.kind !== SyntaxKind.NumericLiteral;
  if (ts.isPrefixUnaryExpression(parent)) return isValue(parent);
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === SyntaxKind.QuestionQuestionToken)
    return !ts.isElementAccessExpression(parent.left);
  return !isOrder(parent);
}

/** `… ? -1 : 1`, or the other way round. */
const isOrder = (node) =>
  ts.isConditionalExpression(node) &&
  [node.whenTrue.getText(), node.whenFalse.getText()].toSorted().join() === '-1,1';

/** Whether a yes or no is one; `ok` says which kind of result something is. */
const isAnswer = ({ kind, parent }) =>
  (kind === SyntaxKind.TrueKeyword || kind === SyntaxKind.FalseKeyword) &&
  !(ts.isPropertyAssignment(parent) && parent.name.getText() === 'ok');
