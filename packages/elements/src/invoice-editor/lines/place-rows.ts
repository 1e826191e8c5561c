/** Moves a node without taking it out of the page; in browsers that can. */
type Mover = Omit<Element, 'moveBefore'> & Node & { moveBefore?(node: Node, child: Node | null): void };

/**
 * Puts rows into a table in their order, and takes out all others. As few as can be are moved: where one line has moved,
 * its row alone. Rows keep the focus, the selection and what is composed in them where a browser can move a node;
 * inserting one again takes all of that away.
 */
export function placeRows(body: Element, rows: readonly Element[]): void {
  const kept = new Set(rows);
  for (const row of [...body.children]) if (!kept.has(row)) row.remove();
  const shown = body.children;
  let first = 0;
  while (first < rows.length && rows[first] === shown[first]) first++;
  if (first === rows.length) return;
  // A row that has moved down leaves its follower in its place: then the last are put first.
  if (rows[first] === shown[first + 1]) placeUpwards(body, rows);
  else placeDownwards(body, rows, first);
}

function placeDownwards(body: Element, rows: readonly Element[], first: number): void {
  let next = body.children[first] ?? null;
  for (const row of rows.slice(first))
    if (row === next) next = next.nextElementSibling;
    else put(body, row, next);
}

function placeUpwards(body: Element, rows: readonly Element[]): void {
  let next: Element | null = null;
  for (const row of rows.toReversed()) {
    if (row.parentNode !== body || row.nextElementSibling !== next) put(body, row, next);
    next = row;
  }
}

function put(body: Mover, row: Element, before: Element | null): void {
  if (row.parentNode === body && body.isConnected && body.moveBefore) body.moveBefore(row, before);
  else body.insertBefore(row, before);
}
