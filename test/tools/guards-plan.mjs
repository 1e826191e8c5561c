// Which tests are asked about which change.
import { planned } from './guards-planned.mjs';
import { share } from './guards-pool.mjs';

/** What the tests of one change may take together, in ms: nearly every test meets what money does. */
const enough = { briefly: 400, usually: 2_000, all: Infinity };

/**
 * Asks the workers which tests meet what; answers a function that tells the tests of a change, or null when none gets there:
 * those of the file beside the changed one first, then the quickest.
 */
export async function plan(workers, files) {
  const known = planned();
  const parts = [];
  await share(workers, files, async (file, one) => {
    const found = known.get(file) ?? (await one.ask({ files: [file] }));
    if (!found.tests) throw new Error(found.error ?? `${file} takes too long with nothing changed`);
    known.set(file, found);
    parts.push(found);
  });

  const once = new Set(parts.flatMap((part) => part.once));
  const meets = new Map();
  for (const { meets: ids, ...test } of parts.flatMap((part) => part.tests))
    for (const key of new Set(ids.flatMap((id) => [id, id.split('#')[0]])))
      meets.set(key, [...(meets.get(key) ?? []), test]);

  return function testsOf({ id }, effort) {
    const [name] = id.split('#');
    const beside = `/${name.replace(/\.js$/, '.test.js')}`;
    const own = ({ file }) => (file.endsWith(beside) ? 0 : 1);
    // What is met while its module loads is met for whoever uses the module.
    const found = meets.get(id) ?? (once.has(id) ? meets.get(name) : undefined);
    let ms = 0;
    const tests = found
      ?.toSorted((a, b) => own(a) - own(b) || a.ms - b.ms)
      .filter((test, index) => index === 0 || (ms += test.ms) < enough[effort]);
    return { tests, isOnce: !meets.has(id) && once.has(id) };
  };
}
