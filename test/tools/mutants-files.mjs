// Which compiled files are mutated, and which tests are quick enough to be asked about each.
import process from 'node:process';
import { compiled, filesBelow } from './files.mjs';

const root = 'packages/billing/src/';
const isTest = (file) => file.endsWith('.test.ts');
/** They take seconds, look at sources, or break things on purpose. */
const others =
  /\/(broken-storages|every-state|model-judges|verify-history|architecture|acceptance|reference|bad-input-reference|bad-input-time|examples)\.test\.ts$/;
/** Parts of names, as arguments: only these files, in that order. */
const wanted = (process.env.MUTATED ?? '').split(' ');
const place = (file) => wanted.findIndex((part) => file.includes(part));

const sources = filesBelow('packages/billing/src').map((file) => file.slice(root.length));

/** The compiled files that are mutated, by name from the package's folder: `records/payment.js`. */
export const changedFiles = new Map(
  sources
    .filter((file) => /^(money|pricing|records|commands|views)\//.test(file) && !isTest(file))
    .filter((file) => place(file) >= 0)
    .sort((a, b) => place(a) - place(b))
    .map((file) => [file.replace(/\.ts$/, '.js'), compiled(root + file)]),
);

const folders = [...changedFiles.keys()].map((name) => name.split('/')[0]);
const beside = sources.filter((file) => isTest(file) && folders.includes(file.split('/')[0]));

/** The compiled tests that are asked: all, those of the package, or those in the folders of the changed files. */
export const askedTests = (
  process.env.BESIDE
    ? beside.map((file) => root + file)
    : [
        ...sources.filter(isTest).map((file) => root + file),
        ...(process.env.BRIEFLY ? [] : filesBelow('test/node')).filter(
          (file) => isTest(file) && !others.test(file),
        ),
      ]
).map(compiled);
