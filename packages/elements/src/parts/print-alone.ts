const mark = 'data-billkit-unprinted';
const around = 'data-billkit-around';

/** What is printed of a document beside it. */
export interface PrintOptions {
  /** What the browser calls it, also as a file. */
  readonly title?: string;
  /** The number of each page, with the places `{page}` and `{pages}`. */
  readonly page?: string;
  /** Whether it reaches the edges of an A4 page, save 15 mm at the top, where the number of the page stands. */
  readonly toEdge?: boolean;
}

/**
 * Prints an element and nothing else of its page: all that stands beside it, and beside what is around it, is left out
 * until the browser has printed.
 */
export function printAlone(
  element: Element,
  { title = document.title, page, toEdge = false }: PrintOptions = {},
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media print { [${mark}] { display: none !important; } [${around}] { ${filling} } } @page { ${pageRule(page, toEdge)} }`,
  );
  const before = document.title;
  document.title = title;
  const unprinted: Element[] = [];
  const printed: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  for (let inner: Element | null = element; inner; inner = outerOf(inner)) {
    roots.add(inner.getRootNode() as Document | ShadowRoot);
    if (toEdge) printed.push(inner);
    for (const beside of inner.parentNode?.children ?? []) if (beside !== inner) unprinted.push(beside);
  }
  for (const one of unprinted) one.setAttribute(mark, '');
  for (const one of printed) one.setAttribute(around, '');
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  const restore = () => {
    for (const one of unprinted) one.removeAttribute(mark);
    for (const one of printed) one.removeAttribute(around);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    document.title = before;
  };
  globalThis.addEventListener('afterprint', restore, { once: true });
  globalThis.print();
}

/** What is around what is printed to the edge leaves it all the room. */
const filling =
  'display: block !important; width: auto !important; max-width: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important;';

/** What a page is like: where its number stands, and how far its content reaches. */
function pageRule(page: string | undefined, toEdge: boolean): string {
  const number = page ? `content: ${pageContent(page)}; font: 9pt sans-serif;` : '';
  return toEdge
    ? `size: A4; margin: 15mm 0 0; @top-right { ${number} padding-inline-end: 15mm; }`
    : `@bottom-right { ${number} }`;
}

/** A text with the counters of pages in its places, as a style sheet writes it. */
const pageContent = (text: string): string =>
  text
    .split(/(\{pages?\})/)
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : JSON.stringify(part)))
    .join(' ');

/** What an element is shown in: its slot, its parent, or the element whose shadow it is in. */
function outerOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
