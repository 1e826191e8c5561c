// Asks the tests about changes, one after another: each is made, and a test must fail.
import fc from 'fast-check';
import { register } from 'node:module';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { collected } from './guards-collect.mjs';

fc.configureGlobal({ seed: 1, endOnFailure: true });
register('./guards-hooks.mjs', import.meta.url);
// What a test left running that had failed already.
process.on('unhandledRejection', () => {});

/** The change that is made; one that is met while modules load is made from the beginning. */
let changed = process.env.CHANGED ?? null;
let met = null;
let calls = 0;
let mostCalls = Infinity;
globalThis.isChanged = (id) => {
  met?.add(id);
  // With a change a loop may never end.
  if ((calls += 1) > mostCalls) throw new Error('it comes to no end');
  return id === changed;
};

let rounds = 0;
/** The tests of a file that was loaded anew, so that nothing is left of the round before. */
async function load(file) {
  collected();
  await import(`${pathToFileURL(file).href}?round=${(rounds += 1)}`);
  return collected();
}

/** Collects in `met` which changes something meets. */
async function meeting(something) {
  const before = met;
  const ids = (met = new Set());
  try {
    return { value: await something(), ids };
  } finally {
    met = before;
  }
}

/**
 * The tests of the files, `{ file, index, ms, calls, meets }`; and of each change that is met while modules load, which
 * happens once: `once`.
 */
async function plan(files) {
  const tests = [];
  const once = new Set();
  for (const file of files) {
    const first = await meeting(() => load(file));
    const { value: loaded, ids: loading } = await meeting(() => load(file));
    for (const id of first.ids) if (!loading.has(id)) once.add(id);
    for (const [index, { name, run }] of loaded.entries()) {
      const before = process.cpuUsage();
      calls = 0;
      const { ids } = await meeting(run).catch((error) => {
        throw new Error(`${file}: ${name} fails with nothing changed`, { cause: error });
      });
      // Of the processor, which others may have more of than we do.
      const ms = process.cpuUsage(before).user / 1000;
      tests.push({ file, index, ms, calls, meets: [...new Set([...ids, ...loading])] });
    }
  }
  return { tests, once: [...once] };
}

/** What loading a file may take, which is counted apart: some make thousands of records. */
const loadingMost = 50_000_000;

/** The first of the tests that fails while the change is made, or null. */
async function failing(id, tests) {
  const loaded = new Map();
  for (const test of tests) {
    const { file, index, calls: usual } = test;
    try {
      changed = id;
      [calls, mostCalls] = [0, loadingMost];
      if (!loaded.has(file)) loaded.set(file, await load(file));
      [calls, mostCalls] = [0, 20 * usual + 1_000_000];
      await loaded.get(file)[index].run();
    } catch {
      return test;
    } finally {
      changed = null;
      mostCalls = Infinity;
    }
  }
  return null;
}

/**
 * Whether a test fails while the change is made; and whether it still does without: then what a change left behind in
 * this process (a text that is kept, say) makes it fail, and nothing can be asked here any more.
 */
async function asked(id, tests) {
  const failed = await failing(id, tests);
  return { killed: failed !== null, isSpoilt: failed !== null && (await failing(null, [failed])) !== null };
}

process.on('message', async ({ files, id, tests }) => {
  if (files)
    process.send(await plan(files).catch((error) => ({ error: `${error.message}: ${error.cause}` })));
  else process.send(await asked(id, tests));
});
