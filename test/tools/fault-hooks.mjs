// Loader hook: makes one mistake in the compiled engine, in memory.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let fault;
export const initialize = (data) => {
  fault = data;
};

export function load(url, context, next) {
  if (!fault || !url.endsWith(`/packages/billing/dist/${fault.file}`)) return next(url, context);
  const pieces = readFileSync(fileURLToPath(url), 'utf8').split(fault.find);
  if (pieces.length !== 2)
    throw new Error(`${fault.file} has "${fault.find}" ${pieces.length - 1} times, not once.`);
  return { format: 'module', source: pieces.join(fault.put), shortCircuit: true };
}
