/** Moves a node without taking it out of the page; in browsers that can. */
type Mover = Omit<Element, 'moveBefore'> & Node & { moveBefore?(node: Node, child: Node | null): void };

/**
 * Rows that change their place keep the focus, the selection and what is composed in them: inserting a node again takes
 * all of that away, moving it does not.
 */
export function keepFocusOnMove(body: Element | undefined): void {
  const mover = body as Mover | undefined;
  if (!mover?.moveBefore || Object.hasOwn(mover, 'insertBefore')) return;
  const insert = mover.insertBefore.bind(mover);
  mover.insertBefore = <T extends Node>(node: T, child: Node | null): T => {
    if (node.parentNode !== mover || !mover.isConnected || !mover.moveBefore) return insert(node, child);
    mover.moveBefore(node, child);
    return node;
  };
}
