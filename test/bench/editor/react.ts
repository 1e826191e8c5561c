import type { Amount, Asked, LineInput } from '@billkit/billing';
import {
  createElement as h,
  memo,
  useCallback,
  useMemo,
  useState,
  type ChangeEvent,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { addStyles, headings, rates, shown, workLines } from './page.js';
import { inputOf, pricing, totalsOf } from './priced.js';

interface RowProps {
  readonly line: Asked<LineInput>;
  readonly at: number;
  readonly amount: Amount | undefined;
  readonly isInvalid: boolean;
  readonly onChange: (at: number, quantity: string) => void;
}

function Row({ line, at, amount, isInvalid, onChange }: RowProps): ReactNode {
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
      text('Quantity', line.quantity, (value) => onChange(at, value), {
        'data-line': at,
        'aria-invalid': isInvalid,
      }),
    ),
    h('td', null, text('Unit price', line.unitPrice, nothing)),
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
        { 'aria-label': label('Tax'), value: line.taxRates?.[0], onChange: nothing },
        rates.map((rate) => h('option', { key: rate, value: `tax_${rate}` }, `GST ${rate}%`)),
      ),
    ),
    h('td', null, amount === undefined ? '–' : shown(amount)),
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
  function Table({ start }: { readonly start: readonly Asked<LineInput>[] }): ReactNode {
    const [lines, setLines] = useState(start);
    const price = useMemo(pricing, []);
    const preview = useMemo(() => price(lines), [price, lines]);
    const onChange = useCallback(
      (at: number, quantity: string) => setLines((before) => before.with(at, { ...before[at]!, quantity })),
      [],
    );
    return h(
      'div',
      null,
      h('p', { role: 'status' }, lines === start ? '' : 'Not saved'),
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
          lines.map((line, at) => {
            const amount = preview.lines[at]?.figures?.amount;
            return h(Line, { key: at, line, at, amount, isInvalid: amount === undefined, onChange });
          }),
        ),
      ),
      h(
        'dl',
        null,
        totalsOf(preview.figures).map(([name, amount]) => [
          h('dt', { key: name }, name),
          h('dd', { key: `${name} amount` }, shown(amount)),
        ]),
      ),
      h('output', null, shown(preview.figures.total)),
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
      flushSync(() => root?.render(h(Table, { start: workLines(count).map(inputOf) })));
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
