import type { Asked, DraftPreview, LineInput } from '@billkit/billing';
import { addStyles, headings, shown, workLines } from './page.js';
import { amountOf, inputOf, pricing, totalsOf } from './priced.js';
import { make, row } from './vanilla-row.js';

// The limit: rows made once, priced by the same code as everybody's; a keystroke writes the texts that are others.

let inputs: readonly Asked<LineInput>[] = [];
let preview: DraftPreview | undefined;
let price = pricing();
let amounts: Text[] = [];
let totals: Text[] = [];
const [table, list] = [make('table'), make('dl')];
const [bar, status] = [make('output'), make('p', { role: 'status' })];

const write = (text: Text, now: string): void => {
  if (text.data !== now) text.data = now;
};

function writeTotals({ figures }: DraftPreview): void {
  for (const [place, [, amount]] of totalsOf(figures).entries()) write(totals[place]!, shown(amount));
  bar.textContent = shown(figures.total);
}

table.addEventListener('input', ({ target }) => {
  const input = target as HTMLInputElement;
  const at = Number(input.dataset['line']);
  inputs = inputs.with(at, { ...inputs[at]!, quantity: input.value });
  preview = price(inputs);
  const line = preview.lines[at]!;
  input.setAttribute('aria-invalid', line.refusal ? 'true' : 'false');
  write(amounts[at]!, amountOf(line));
  writeTotals(preview);
  status.textContent = 'Not saved';
});

addStyles(true);
globalThis.table = {
  show(count) {
    const lines = workLines(count);
    price = pricing();
    inputs = lines.map(inputOf);
    preview = price(inputs);
    amounts = preview.lines.map((line) => new Text(amountOf(line)));
    const named = totalsOf(preview.figures);
    totals = named.map(() => new Text(''));
    const heads = make('tr', {}, ...headings.map((name) => make('th', { scope: 'col' }, name)));
    const rows = lines.map((line, at) => row(line, at, amounts[at]!));
    table.replaceChildren(make('thead', {}, heads), make('tbody', {}, ...rows));
    list.replaceChildren(
      ...named.flatMap(([name], place) => [make('dt', {}, name), make('dd', {}, totals[place]!)]),
    );
    writeTotals(preview);
    document.body.append(status, table, list, bar);
    return Promise.resolve();
  },
  type(at, quantity) {
    const input = table.querySelector<HTMLInputElement>(`[data-line="${at}"]`)!;
    input.value = quantity;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return Promise.resolve();
  },
  total: () => bar.textContent,
  clear() {
    for (const shownPart of [status, table, list, bar]) shownPart.remove();
    table.replaceChildren();
    [inputs, amounts, totals] = [[], [], []];
  },
};
