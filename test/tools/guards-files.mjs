// Which compiled files hold the guards of the commands, and which tests are quick enough to be asked about each.
import process from 'node:process';
import { compiled, filesBelow } from './files.mjs';

const root = 'packages/billing/src/';
const isGuarded = (file) =>
  /^(commands|records|input|documents)\/[^/]+$|^(billing|books|policy)\.ts$/.test(file);
const isTest = (file) => file.endsWith('.test.ts');
/** They take seconds, look at sources, or break storages on purpose. */
const others =
  /\/(broken-storages|architecture|reference|bad-input-reference|bad-input-time|examples)\.test\.ts$/;

/** Parts of names, as arguments: only these files. */
const wanted = (process.env.MUTATED ?? '').split(' ');

const sources = filesBelow('packages/billing/src').map((file) => file.slice(root.length));

/** The compiled files with guards, by name from the package's folder: `records/payment.js`. */
export const changedFiles = new Map(
  sources
    .filter((file) => isGuarded(file) && !isTest(file))
    .filter((file) => wanted.some((part) => file.includes(part)))
    .map((file) => [file.replace(/\.ts$/, '.js'), compiled(root + file)]),
);

/** The compiled tests that are asked. */
export const askedTests = [
  ...sources
    .filter((file) => isTest(file) && !/^(money|time|pricing|rules|explain)\//.test(file))
    .map((file) => root + file),
  ...filesBelow('test/node').filter((file) => isTest(file) && !others.test(file)),
].map(compiled);
