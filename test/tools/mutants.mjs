// Finds what could be otherwise in a compiled file, and writes a second text of it in which each can be, by its id.
import ts from 'typescript';

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
/** Functions that a careless hand takes for one another. */
const functions = new Map(
  [
    ['add', 'subtract'],
    ['plus', 'minus'],
    ['min', 'max'],
    ['addDecimals', 'subtractDecimals'],
  ].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
);
const methods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['slice', 'concat'],
]);
const answers = new Set(['isZero', 'isPositive', 'isNegative', 'isInRange', 'isOdd', 'isSameTax']);

/**
 * The mutants of `text`, as changes `{ id, line, what }`, and the text with a switch at each: conditions that are always or never
 * so, the neighbor of each operator, numbers that are one more, sums for differences, filters that let everything by.
 */
export function mutate(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const mutants = [];
  const switches = new Map();

  function mutant(node, other) {
    const id = `${name}#${mutants.length}`;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    mutants.push({ id, line: line + 1, what: `${node.getText().replace(/\s+/g, ' ')}  →  ${other}` });
    const isOn = `globalThis.isChanged(${JSON.stringify(id)})`;
    switches.set(node, [...(switches.get(node) ?? []), (inner) => `(${isOn} ? (${other}) : (${inner}))`]);
  }

  function visit(node) {
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
      mutant(node.expression, 'false');
      if (ts.isIfStatement(node)) mutant(node.expression, 'true');
    } else if (ts.isConditionalExpression(node)) {
      mutant(node.condition, 'false');
      mutant(node.condition, 'true');
    } else if (ts.isBinaryExpression(node)) {
      const isText = [node.left, node.right].some((side) => ts.isStringLiteralLike(side));
      const isSum = node.operatorToken.kind === SyntaxKind.PlusToken;
      for (const other of isText && isSum ? [] : (operators.get(node.operatorToken.kind) ?? []))
        mutant(node, `${node.left.getText()} ${other} (${node.right.getText()})`);
    } else if (ts.isCallExpression(node)) visitCall(node);
    else if (ts.isNumericLiteral(node) && isValue(node)) mutant(node, `${node.getText()} + 1`);
    ts.forEachChild(node, visit);
  }

  function visitCall(call) {
    const called = call.expression;
    const all = call.arguments.map((one) => one.getText()).join(', ');
    if (ts.isIdentifier(called)) {
      const other = functions.get(called.text);
      if (other && text.includes(other))
        mutant(call, `typeof ${other} === 'function' ? ${other}(${all}) : null`);
      if (answers.has(called.text)) mutant(call, `!${call.getText()}`);
    } else if (ts.isPropertyAccessExpression(called)) {
      const [of, method] = [called.expression.getText(), called.name.text];
      if (method === 'filter') mutant(call, `[...${of}]`);
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

/** Whether a number is worth something: not a key, and not negated, where one more has no brackets. */
const isValue = ({ parent }) =>
  !ts.isPropertyAssignment(parent) || parent.name.kind !== SyntaxKind.NumericLiteral;
