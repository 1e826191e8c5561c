// Tells what came of it: by folder, each survivor, and what is wrong about the list of changes that change nothing.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import process from 'node:process';

const list = `test/equivalent-${process.env.CHANGES}.json`;

const maps = new Map();
/** The line of the source that a line of a compiled file comes from. */
function source({ file, line, column = 0 }) {
  if (!maps.has(file)) maps.set(file, new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8'))));
  const { originalLine } = maps.get(file).findEntry(line - 1, column);
  return `${file.replace('/dist/', '/src/').replace(/\.js$/, '.ts')}:${(originalLine ?? line - 1) + 1}`;
}

/** What is wrong about the list, and the changes that each of its lines means. */
const wrong = [];
const meant = [];

/** Marks the changes that are listed as changing nothing. */
export function listed(changes) {
  const files = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
  for (const [file, entries] of Object.entries(files)) {
    const here = changes.filter(({ id }) => id.startsWith(`${file.replace(/\.ts$/, '.js')}#`));
    const pairs =
      here.length > 0 ? entries.flatMap((entry) => entry.what.map((what) => [entry.in, what])) : [];
    for (const [where, what] of pairs) {
      const same = here.filter((change) => change.where === where && change.what === what);
      if (same.length === 0) wrong.push(`${file}: there is no ${what} in ${where} any more`);
      else meant.push({ title: `${file}: a test fails at ${what} in ${where}`, same });
      for (const change of same) change.isListed = true;
    }
  }
}

/** A change that survived, by the line of its source. */
export const told = ({ what, where, why, ...change }) =>
  `${source(change)}  ${what}${where ? `  in ${where}` : ''}  (${why})`;

/** Prints what survived, what is wrong about the list and the figures; answers whether all is well. */
export function report(changes, isMutation) {
  for (const { title, same } of meant) if (same.every(({ isKilled }) => isKilled)) wrong.push(title);
  for (const change of changes) change.isEquivalent = change.isListed && !change.isKilled;
  const survivors = changes.filter(({ isKilled, isEquivalent }) => !isKilled && !isEquivalent);
  if (isMutation) console.log('');
  for (const change of survivors) console.log(told(change));
  for (const line of wrong) console.log(`${list}: ${line}`);
  table(changes);
  return survivors.length === 0 && wrong.length === 0;
}

/** By folder, what was changed and what came of it, in a table that can be quoted. */
function table(changes) {
  // What stands in no folder is a row by itself.
  const folders = [...new Set(changes.map(({ id }) => /^[^/#]+[/#]/.exec(id)[0]))].map((start) => [
    start.slice(0, -1),
    start,
  ]);
  const rows = [...folders, ['all', '']].map(([name, start]) => {
    const of = changes.filter(({ id }) => id.startsWith(start));
    const killed = of.filter(({ isKilled }) => isKilled).length;
    const equivalent = of.filter(({ isEquivalent }) => isEquivalent).length;
    const asked = of.length - equivalent;
    const share = `${((100 * killed) / (asked || 1)).toFixed(1)} %`;
    return [name, of.length, killed, equivalent, asked - killed, share].map(String);
  });
  const heads = ['folder', 'changes', 'killed', 'equivalent', 'survivors', 'killed of the rest'];
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...rows.map((row) => row[at])].map((cell) => cell.length)),
  );
  const line = (cells) =>
    console.log(
      `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`,
    );
  line(heads);
  line(widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  for (const row of rows) line(row);
}
