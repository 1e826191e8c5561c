import { rates, type WorkLine } from './page.js';

export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** A row of the table, made once; who wrote its amount writes it anew. */
export function row(line: WorkLine, at: number, amount: Text): HTMLTableRowElement {
  const label = (name: string) => ({ 'aria-label': `${name}, line ${at + 1}` });
  const text = (name: string, value: string) =>
    make('input', { ...label(name), type: 'text', inputmode: 'decimal', value });
  const quantity = text('Quantity', String(line.quantity));
  quantity.dataset['line'] = String(at);
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
