// The same table of Shoelace's fields and buttons.
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import { amountOf, lines, money, percents, totalsOf } from './invoice.mjs';

const make = (name, attributes = {}, ...children) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.append(...children);
  return element;
};
const option = (value, textContent) => make('sl-option', { value, textContent });
const figures = { subtotal: make('dd'), tax: make('dd'), total: make('dd', { id: 'total' }) };

function showTotals() {
  for (const [name, amount] of Object.entries(totalsOf(lines))) figures[name].textContent = money(amount);
}

function row(line, index) {
  const amount = make('td', { textContent: money(amountOf(line)) });
  const field = (key, name) => {
    const input = make('sl-input', { value: line[key], label: `${name}, line ${index + 1}`, className: key });
    input.addEventListener('sl-input', () => {
      line[key] = input.value;
      amount.textContent = money(amountOf(line));
      showTotals();
    });
    return input;
  };
  const rate = make('sl-select', { label: `Tax, line ${index + 1}`, value: line.percent });
  rate.append(...percents.map((percent) => option(percent, `${percent} %`)));
  rate.addEventListener('sl-change', () => {
    line.percent = rate.value;
    showTotals();
  });
  const remove = make('sl-button', {
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
    make('sl-select', { label: 'Client', value: 'ada' }, option('ada', 'Ada Lovelace')),
    make('sl-input', { label: 'Issued', type: 'date', value: '2026-11-24' }),
    make('sl-input', { label: 'Due', type: 'date', value: '2026-12-08' }),
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
    make('sl-button', { type: 'submit', textContent: 'Save draft' }),
    make('sl-button', { textContent: 'Finalize invoice' }),
  ),
);
showTotals();
