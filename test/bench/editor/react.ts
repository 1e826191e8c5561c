import { createElement as h, memo, useCallback, useState, type ChangeEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { addStyles, headings, rates, shown, totalOf, workLines, type WorkLine } from './page.js';

interface RowProps {
  readonly line: WorkLine;
  readonly at: number;
  readonly onChange: (at: number, change: Partial<WorkLine>) => void;
}

function Row({ line, at, onChange }: RowProps): ReactNode {
  const label = (name: string) => `${name}, line ${at + 1}`;
  const text = (name: string, value: string, onInput: (text: string) => void, own: object = {}) =>
    h('input', {
      ...{ 'aria-label': label(name), type: 'text', inputMode: 'decimal', value, ...own },
      onChange: (event: ChangeEvent<HTMLInputElement>) => onInput(event.target.value),
    });
  const nothing = () => undefined;
  return h(
    'tr',
    null,
    h('td', null, at + 1),
    h(
      'td',
      null,
      h('textarea', {
        'aria-label': label('Description'),
        rows: 1,
        value: line.description,
        onChange: nothing,
      }),
    ),
    h(
      'td',
      null,
      text('Quantity', String(line.quantity), (value) => onChange(at, { quantity: Number(value) }), {
        'data-line': at,
      }),
    ),
    h('td', null, text('Unit price', String(line.cents / 100), nothing)),
    h('td', null, text('Discount', '', nothing)),
    h(
      'td',
      null,
      h(
        'select',
        { 'aria-label': label('Kind of discount') },
        h('option', null, '%'),
        h('option', null, 'EUR'),
      ),
    ),
    h(
      'td',
      null,
      h(
        'select',
        { 'aria-label': label('Tax'), value: line.percent, onChange: nothing },
        rates.map((rate) => h('option', { key: rate, value: rate }, `GST ${rate}%`)),
      ),
    ),
    h('td', null, shown(line.quantity * line.cents)),
    h('td', null, h('button', { 'aria-label': label('Actions') }, '⋯')),
  );
}

const MemoRow = memo(Row);

/** The table in React 19, all rows anew with each keystroke or only the one that changed. */
export function showInReact({
  isMemo,
  isSkipping,
}: {
  readonly isMemo: boolean;
  readonly isSkipping: boolean;
}): void {
  const Line = isMemo ? MemoRow : Row;
  function Table({ start }: { readonly start: readonly WorkLine[] }): ReactNode {
    const [lines, setLines] = useState(start);
    const onChange = useCallback(
      (at: number, change: Partial<WorkLine>) =>
        setLines((before) => before.with(at, { ...before[at]!, ...change })),
      [],
    );
    return h(
      'div',
      null,
      h(
        'table',
        null,
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            headings.map((name, key) => h('th', { key, scope: 'col' }, name)),
          ),
        ),
        h(
          'tbody',
          null,
          lines.map((line, at) => h(Line, { key: at, line, at, onChange })),
        ),
      ),
      h('output', null, shown(totalOf(lines))),
    );
  }

  addStyles(isSkipping);
  // As React's own inputs hear of what is typed.
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  let root: Root | undefined;
  let host: HTMLElement | undefined;
  globalThis.table = {
    show(count) {
      host = document.createElement('main');
      document.body.append(host);
      root = createRoot(host);
      flushSync(() => root?.render(h(Table, { start: workLines(count) })));
      return Promise.resolve();
    },
    type(at, quantity) {
      const input = document.querySelector<HTMLInputElement>(`[data-line="${at}"]`)!;
      setValue.call(input, quantity);
      flushSync(() => input.dispatchEvent(new InputEvent('input', { bubbles: true })));
      return Promise.resolve();
    },
    total: () => document.querySelector('output')!.textContent,
    clear() {
      root?.unmount();
      host?.remove();
      root = host = undefined;
    },
  };
}
