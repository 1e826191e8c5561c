// Which tests there are is read from the sources, so that a compiled file left behind by a deleted or
// renamed source never runs, and a source that was not compiled is an error.
import { existsSync, readdirSync, statSync } from 'node:fs';
import process from 'node:process';

/** All files below `dir`, as paths with forward slashes. */
export function filesBelow(dir) {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/'))
    .sort();
}

/** `packages/x/src/a.ts` → `packages/x/dist/a.js`; `test/node/a.ts` → `test/dist/node/a.js`. */
export const compiled = (source) =>
  source
    .replace(/^(packages\/[^/]+)\/src\//, '$1/dist/')
    .replace(/^test\//, 'test/dist/')
    .replace(/\.ts$/, '.js');

/** What was asked for on the command line besides the runners' names: parts of file or story names. */
export const wanted = (name) => {
  const parts = (process.env.TEST_FILTER ?? '').split(' ').filter(Boolean);
  return parts.length === 0 || parts.some((part) => name.includes(part));
};

/** The compiled files of the tests below `roots`. */
export function compiledTests(roots, suffix = '.test.ts') {
  const files = roots
    .flatMap(filesBelow)
    .filter((file) => file.endsWith(suffix) && !file.endsWith('.d.ts') && wanted(file))
    .map(compiled);
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`not compiled (npm run build): ${missing.join(', ')}`);
  return files;
}
