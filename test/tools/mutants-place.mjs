// Where in a file a change is, so that a list of changes can name it.
import ts from 'typescript';

/** The outermost function or name that something stands in. */
export function where(node) {
  let name = '';
  for (let { parent } = node; parent; parent = parent.parent)
    if (ts.isFunctionDeclaration(parent) || ts.isVariableDeclaration(parent)) name = parent.name.getText();
  return name;
}
