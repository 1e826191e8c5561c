// Loader hooks: changed files get their switches in memory, and tests are collected instead of run at once.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changedFile, mutate } from './changes.mjs';

export const resolve = (specifier, context, next) =>
  specifier === 'node:test'
    ? { url: new URL('./guards-collect.mjs', import.meta.url).href, shortCircuit: true }
    : next(specifier, context);

export function load(url, context, next) {
  const name = changedFile(url);
  if (!name) return next(url, context);
  const { text } = mutate(name, readFileSync(fileURLToPath(url), 'utf8'));
  return { format: 'module', source: text, shortCircuit: true };
}
