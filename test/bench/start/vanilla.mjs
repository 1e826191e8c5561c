// The limit: the same table in plain DOM.
import { amountOf, lines, money, percents, totalsOf } from './invoice.mjs';

const make = (name, attributes = {}, ...children) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...children);
  return element;
};
const labeled = (text, field) => make('label', {}, text, field);
const figures = { subtotal: make('dd'), tax: make('dd'), total: make('dd', { id: 'total' }) };

function showTotals() {
  for (const [name, amount] of Object.entries(totalsOf(lines))) figures[name].textContent = money(amount);
}

function row(line, index) {
  const amount = make('td', { textContent: money(amountOf(line)) });
  const field = (key, name) =>
    make('input', {
      value: line[key],
      ariaLabel: `${name}, line ${index + 1}`,
      oninput: ({ target }) => {
        line[key] = target.value;
        amount.textContent = money(amountOf(line));
        showTotals();
      },
    });
  const rate = make(
    'select',
    {
      ariaLabel: `Tax, line ${index + 1}`,
      onchange: ({ target }) => {
        line.percent = target.value;
        showTotals();
      },
    },
    ...percents.map((percent) => make('option', { value: percent, textContent: `${percent} %` })),
  );
  rate.value = line.percent;
  const remove = make('button', {
    type: 'button',
    textContent: 'Remove',
    onclick: () => {
      lines.splice(lines.indexOf(line), 1);
      shown.remove();
      showTotals();
    },
  });
  const fields = [
    field('description', 'Description'),
    field('quantity', 'Quantity'),
    field('price', 'Unit price'),
  ];
  const shown = make(
    'tr',
    {},
    ...[...fields, rate].map((one) => make('td', {}, one)),
    amount,
    make('td', {}, remove),
  );
  return shown;
}

const heads = ['Description', 'Quantity', 'Unit price', 'Tax', 'Amount', ''];
document.body.append(
  make(
    'form',
    {},
    labeled('Client', make('select', {}, make('option', { textContent: 'Ada Lovelace' }))),
    labeled('Issued', make('input', { type: 'date', value: '2026-11-24' })),
    labeled('Due', make('input', { type: 'date', value: '2026-12-08' })),
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...heads.map((textContent) => make('th', { textContent })))),
      make('tbody', {}, ...lines.map(row)),
    ),
    make(
      'dl',
      {},
      ...['subtotal', 'tax', 'total'].flatMap((name) => [make('dt', { textContent: name }), figures[name]]),
    ),
    make('button', { textContent: 'Save draft' }),
    make('button', { type: 'button', textContent: 'Finalize invoice' }),
  ),
);
showTotals();
