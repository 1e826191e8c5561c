// The same table in React: rows that only change with their line.
import { createElement as h, memo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { amountOf, lines, money, percents, totalsOf } from './invoice.mjs';

const Field = ({ line, index, name, of, onLine }) =>
  h('input', {
    value: line[of],
    'aria-label': `${name}, line ${index + 1}`,
    onChange: ({ target }) => onLine(index, { ...line, [of]: target.value }),
  });

const Row = memo(({ line, index, onLine, onRemove }) =>
  h(
    'tr',
    {},
    h('td', {}, h(Field, { line, index, name: 'Description', of: 'description', onLine })),
    h('td', {}, h(Field, { line, index, name: 'Quantity', of: 'quantity', onLine })),
    h('td', {}, h(Field, { line, index, name: 'Unit price', of: 'price', onLine })),
    h(
      'td',
      {},
      h(
        'select',
        {
          value: line.percent,
          'aria-label': `Tax, line ${index + 1}`,
          onChange: ({ target }) => onLine(index, { ...line, percent: target.value }),
        },
        percents.map((percent) => h('option', { key: percent, value: percent }, `${percent} %`)),
      ),
    ),
    h('td', {}, money(amountOf(line))),
    h('td', {}, h('button', { type: 'button', onClick: () => onRemove(index) }, 'Remove')),
  ),
);

function Editor() {
  const [all, setAll] = useState(lines);
  const [onLine] = useState(() => (index, line) => setAll((before) => before.with(index, line)));
  const [onRemove] = useState(() => (index) => setAll((before) => before.toSpliced(index, 1)));
  const { subtotal, tax, total } = totalsOf(all);
  return h(
    'form',
    {},
    h('label', {}, 'Client', h('select', {}, h('option', {}, 'Ada Lovelace'))),
    h('label', {}, 'Issued', h('input', { type: 'date', defaultValue: '2026-11-24' })),
    h('label', {}, 'Due', h('input', { type: 'date', defaultValue: '2026-12-08' })),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['Description', 'Quantity', 'Unit price', 'Tax', 'Amount', ''].map((head) =>
            h('th', { key: head }, head),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        all.map((line, index) => h(Row, { key: index, line, index, onLine, onRemove })),
      ),
    ),
    h(
      'dl',
      {},
      h('dt', {}, 'Subtotal'),
      h('dd', {}, money(subtotal)),
      h('dt', {}, 'Tax'),
      h('dd', {}, money(tax)),
      h('dt', {}, 'Total'),
      h('dd', { id: 'total' }, money(total)),
    ),
    h('button', {}, 'Save draft'),
    h('button', { type: 'button' }, 'Finalize invoice'),
  );
}

const root = document.createElement('main');
document.body.append(root);
createRoot(root).render(h(Editor));
