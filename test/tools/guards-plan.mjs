// Which tests are asked about which change.

/** What the tests of one change may take together, in ms: nearly every test meets what money does. */
const enough = 2_000;

/**
 * Asks the workers which tests meet what; answers a function that tells the tests of a change, or null when none gets there:
 * those of the file beside the changed one first, then the quickest.
 */
export async function plan(workers, files) {
  const halves = workers.map((_, half) => files.filter((_, index) => index % workers.length === half));
  const parts = await Promise.all(workers.map((one, half) => one.ask({ files: halves[half] }, 1_200_000)));
  const failed = parts.find((part) => !part.tests);
  if (failed) throw new Error(failed.error ?? 'the tests took too long with nothing changed');

  const once = new Set(parts.flatMap((part) => part.once));
  const meets = new Map();
  for (const { meets: ids, ...test } of parts.flatMap((part) => part.tests))
    for (const key of new Set(ids.flatMap((id) => [id, id.split('#')[0]])))
      meets.set(key, [...(meets.get(key) ?? []), test]);

  return function testsOf({ id }, isAll) {
    const [name] = id.split('#');
    const beside = `/${name.replace(/\.js$/, '.test.js')}`;
    const own = ({ file }) => (file.endsWith(beside) ? 0 : 1);
    // What is met while its module loads is met for whoever uses the module.
    const found = meets.get(id) ?? (once.has(id) ? meets.get(name) : undefined);
    let ms = 0;
    const tests = found
      ?.toSorted((a, b) => own(a) - own(b) || a.ms - b.ms)
      .filter((test, index) => isAll || index === 0 || (ms += test.ms) < enough);
    return { tests, isOnce: !meets.has(id) && once.has(id) };
  };
}
