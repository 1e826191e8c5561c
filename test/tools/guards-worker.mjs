// Asks the tests about guards, one guard after another: each is switched off, and a test must fail.
import fc from 'fast-check';
import { register } from 'node:module';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { collected } from './guards-collect.mjs';
import { askedTests } from './changes.mjs';

fc.configureGlobal({ seed: 1, endOnFailure: true });
register('./guards-hooks.mjs', import.meta.url);

let off = null;
let met = null;
globalThis.isChanged = (id) => {
  met?.add(id);
  return id === off;
};

let rounds = 0;
/** The tests of a file that was loaded anew, so that nothing is left of the round before. */
async function load(file) {
  collected();
  await import(`${pathToFileURL(file).href}?round=${(rounds += 1)}`);
  return collected();
}

/** For each guard the tests that meet it, the quickest first: `[file, indices of tests or null for all, ms]`. */
async function plan() {
  const meets = new Map();
  for (const file of askedTests) {
    const loading = (met = new Set());
    const tests = await load(file);
    const times = [];
    for (const [index, { name, run }] of tests.entries()) {
      const running = (met = new Set());
      const since = performance.now();
      await run().catch((error) => {
        throw new Error(`${file}: ${name} fails with every guard in place`, { cause: error });
      });
      times.push(performance.now() - since);
      for (const id of running) {
        const files = meets.get(id) ?? meets.set(id, new Map()).get(id);
        files.set(file, [...(files.get(file) ?? []), index]);
      }
    }
    for (const id of loading) {
      const files = meets.get(id) ?? meets.set(id, new Map()).get(id);
      files.set(file, [...tests.keys()]);
    }
    for (const files of meets.values()) {
      const own = files.get(file);
      if (Array.isArray(own)) {
        const tests = own.toSorted((a, b) => times[a] - times[b]);
        files.set(file, { tests, ms: tests.reduce((sum, index) => sum + times[index], 0) });
      }
    }
  }
  met = null;
  return Object.fromEntries(
    [...meets].map(([id, files]) => [
      id,
      [...files].map(([file, { tests, ms }]) => ({ file, tests, ms })).toSorted((a, b) => a.ms - b.ms),
    ]),
  );
}

/** Whether a test fails while the guard is switched off. */
async function isMissed(id, files) {
  off = id;
  try {
    for (const { file, tests } of files) {
      const loaded = await load(file);
      for (const index of tests) await loaded[index].run();
    }
    return false;
  } catch {
    return true;
  } finally {
    off = null;
  }
}

process.on('message', async (message) => {
  if (message === 'plan')
    process.send({ plan: await plan().catch((error) => ({ error: `${error.message}: ${error.cause}` })) });
  else process.send({ id: message.id, killed: await isMissed(message.id, message.files) });
});
