import { addStyles, headings, rates, shown, totalOf, workLines, type WorkLine } from './page.js';

// The limit: rows made once, a keystroke writes two texts.

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

let lines: WorkLine[] = [];
let amounts: Text[] = [];
const total = make('output');
const table = make('table');

function row(line: WorkLine, at: number): HTMLTableRowElement {
  const label = (name: string) => ({ 'aria-label': `${name}, line ${at + 1}` });
  const text = (name: string, value: string) =>
    make('input', { ...label(name), type: 'text', inputmode: 'decimal', value });
  const quantity = text('Quantity', String(line.quantity));
  quantity.dataset['line'] = String(at);
  const amount = new Text(shown(line.quantity * line.cents));
  amounts[at] = amount;
  const description = make('textarea', { ...label('Description'), rows: '1' }, line.description);
  const kind = make('select', label('Kind of discount'), make('option', {}, '%'), make('option', {}, 'EUR'));
  const options = rates.map((rate) => make('option', {}, `GST ${rate}%`));
  const tax = make('select', label('Tax'), ...options);
  tax.selectedIndex = rates.indexOf(line.percent);
  const cells = [description, quantity, text('Unit price', String(line.cents / 100)), text('Discount', '')];
  return make(
    'tr',
    {},
    ...[String(at + 1), ...cells, kind, tax, amount].map((content) => make('td', {}, content)),
    make('td', {}, make('button', label('Actions'), '⋯')),
  );
}

table.addEventListener('input', ({ target }) => {
  const { dataset, value } = target as HTMLInputElement;
  const at = Number(dataset['line']);
  const line = { ...lines[at]!, quantity: Number(value) };
  lines[at] = line;
  amounts[at]!.data = shown(line.quantity * line.cents);
  total.textContent = shown(totalOf(lines));
});

addStyles(true);
globalThis.table = {
  show(count) {
    lines = [...workLines(count)];
    amounts = [];
    const heads = make('tr', {}, ...headings.map((name) => make('th', { scope: 'col' }, name)));
    table.replaceChildren(make('thead', {}, heads), make('tbody', {}, ...lines.map(row)));
    total.textContent = shown(totalOf(lines));
    document.body.append(table, total);
    return Promise.resolve();
  },
  type(at, quantity) {
    const input = table.querySelector<HTMLInputElement>(`[data-line="${at}"]`)!;
    input.value = quantity;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return Promise.resolve();
  },
  total: () => total.textContent,
  clear() {
    table.replaceChildren();
    table.remove();
    total.remove();
    lines = [];
    amounts = [];
  },
};
