import { addStyles, headings, shownCents, totalOf, workLines, type WorkLine } from './page.js';
import { make, row } from './vanilla-row.js';

// Less than an invoice needs: numbers of cents, which no price of 0.333 and no rounding by rate fits in, one total, and
// nothing said about what is no number. What the same machine does with two texts a keystroke; it is no peer.

let lines: WorkLine[] = [];
let amounts: Text[] = [];
const total = make('output');
const table = make('table');

table.addEventListener('input', ({ target }) => {
  const { dataset, value } = target as HTMLInputElement;
  const at = Number(dataset['line']);
  const line = { ...lines[at]!, quantity: Number(value) };
  lines[at] = line;
  amounts[at]!.data = shownCents(line.quantity * line.cents);
  total.textContent = shownCents(totalOf(lines));
});

addStyles(true);
globalThis.table = {
  show(count) {
    lines = [...workLines(count)];
    amounts = lines.map(({ quantity, cents }) => new Text(shownCents(quantity * cents)));
    const heads = make('tr', {}, ...headings.map((name) => make('th', { scope: 'col' }, name)));
    table.replaceChildren(
      make('thead', {}, heads),
      make('tbody', {}, ...lines.map((line, at) => row(line, at, amounts[at]!))),
    );
    total.textContent = shownCents(totalOf(lines));
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
