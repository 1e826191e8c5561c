import assert from 'node:assert/strict';
import { run, type Surroundings } from './run.js';

export const invoice = {
  number: 'INV-7',
  currency: 'EUR',
  lines: [
    { description: 'Wheels', quantity: '4', unitPrice: '12.345', taxes: [{ percent: '19' }] },
    { unitPrice: '100', discounts: [{ type: 'percent', percent: '10' }], taxes: [{ percent: '7' }] },
  ],
};
export const json = JSON.stringify(invoice);

export async function* chunksOf(...parts: readonly (string | Uint8Array)[]) {
  for (const part of parts) yield Promise.resolve(Buffer.from(part));
}

/** What a command line prints, complains and leaves behind. */
export async function ran(line: string, over: Partial<Surroundings> = {}) {
  let [printed, complaint] = ['', ''];
  const code = await run({
    arguments: line.split(' ').filter(Boolean),
    version: '1.2.3',
    input: chunksOf(json),
    hasInput: true,
    isTerminal: false,
    open: () => assert.fail('no file was named'),
    print: (text) => (printed += text),
    complain: (text) => (complaint += text),
    ...over,
  });
  return { code, printed, complaint };
}
