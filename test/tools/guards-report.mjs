// Tells what came of it: by folder, each survivor, and what is wrong about the list of equivalent mutants.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

const list = 'test/equivalent-mutants.json';

const maps = new Map();
/** The line of the source that a line of a compiled file comes from. */
function source({ file, line, column = 0 }) {
  if (!maps.has(file)) maps.set(file, new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8'))));
  const { originalLine } = maps.get(file).findEntry(line - 1, column);
  return `${file.replace('/dist/', '/src/').replace(/\.js$/, '.ts')}:${(originalLine ?? line - 1) + 1}`;
}

/** Prints it; answers whether all is well. */
export function report(changes, isMutation) {
  const equivalents = isMutation && existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
  const wrong = [];
  for (const [file, entries] of Object.entries(equivalents)) {
    const here = changes.filter(({ id }) => id.startsWith(`${file.replace(/\.ts$/, '.js')}#`));
    const listed =
      here.length > 0 ? entries.flatMap((entry) => entry.what.map((what) => [entry.in, what])) : [];
    for (const [where, what] of listed) {
      const same = here.filter((change) => change.where === where && change.what === what);
      if (same.length === 0) wrong.push(`${file}: there is no ${what} in ${where} any more`);
      const survivors = same.filter(({ isKilled }) => !isKilled);
      if (same.length > 0 && survivors.length === 0)
        wrong.push(`${file}: a test fails at ${what} in ${where}`);
      for (const change of survivors) change.isEquivalent = true;
    }
  }
  const survivors = changes.filter(({ isKilled, isEquivalent }) => !isKilled && !isEquivalent);
  for (const change of survivors) console.log(`${source(change)}  ${change.what}  (${change.why})`);
  for (const line of wrong) console.log(`${list}: ${line}`);

  const count = (of, is) => of.filter(is).length;
  const folders = [...new Set(changes.map(({ id }) => id.split('/')[0]))];
  for (const folder of [...folders, '']) {
    const of = changes.filter(({ id }) => id.startsWith(folder));
    const [killed, equivalent] = [
      count(of, (change) => change.isKilled),
      count(of, (change) => change.isEquivalent),
    ];
    const minutes = of.reduce((ms, change) => ms + (change.ms ?? 0), 0) / 60_000;
    console.log(
      `${folder || 'all'}: ${of.length} changes, ${killed} killed, ${of.length - killed - equivalent} survived, ${equivalent} equivalent, ${minutes.toFixed(1)} min`,
    );
  }
  return survivors.length === 0 && wrong.length === 0;
}
