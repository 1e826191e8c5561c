// node test/tools/build.mjs manifest types demo storybook: those steps, in this order.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { compiled, filesBelow } from './files.mjs';
import { bin, run } from './tasks.mjs';
import { trimStyles } from './trim-styles.mjs';

const manifest = 'packages/elements/custom-elements.json';

function manifestIsCurrent() {
  if (!existsSync(manifest)) return false;
  const made = statSync(manifest).mtimeMs;
  const sources = filesBelow('packages/elements/src');
  // A folder is as new as the last file that was added to it or taken out.
  const from = [...sources, ...sources.map(dirname), '.config/custom-elements-manifest.config.js'];
  return from.every((file) => statSync(file).mtimeMs < made);
}

/** Removes what tsc made from sources that are gone: it would be published, and tests could import it. */
function removeLeftovers() {
  const packages = readdirSync('packages').filter((name) => name !== 'demo');
  for (const [from, to] of [
    ...packages.map((p) => [`packages/${p}/src`, `packages/${p}/dist`]),
    ['test', 'test/dist'],
  ]) {
    const kept = new Set(
      filesBelow(from)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => compiled(file).slice(0, -'.js'.length)),
    );
    for (const file of filesBelow(to))
      if (!file.endsWith('.tsbuildinfo') && !kept.has(file.replace(/(\.d\.ts|\.js)(\.map)?$/, '')))
        rmSync(file);
  }
}

export const steps = {
  async manifest(options) {
    if (manifestIsCurrent()) return { code: 0 };
    const config = resolve('.config/custom-elements-manifest.config.js');
    const command = [resolve(bin('cem')), 'analyze', '--config', config, '--quiet'];
    return run(command, { ...options, cwd: 'packages/elements' });
  },
  async types(options) {
    removeLeftovers();
    // By path: `.bin/tsc` is TypeScript 6, which only the linters need.
    const result = await run(['node', 'node_modules/typescript7/bin/tsc', '-b'], options);
    if (result.code === 0) trimStyles('packages/elements/dist');
    return result;
  },
  demo: (options) => run([bin('vite'), 'build', '--logLevel', 'warn'], options),
  storybook: (options) =>
    run([bin('storybook'), 'build', '-o', '.storybook-static', '--quiet', '--disable-telemetry'], options),
};

/** The first step that fails ends it. Answers whether all went well. */
export async function build(names) {
  for (const name of Object.keys(steps).filter((step) => names.includes(step))) {
    const since = performance.now();
    // Storybook tells the size of every chunk; that is of use only when something went wrong.
    const { code, output = '' } = await steps[name]({ live: name !== 'storybook' });
    if (code !== 0) process.stdout.write(output);
    console.log(
      `${code === 0 ? 'built' : 'FAILED to build'} ${name} (${Math.round(performance.now() - since)} ms)`,
    );
    if (code !== 0) return false;
  }
  return true;
}

if (import.meta.url === `file://${process.argv[1]}`)
  process.exit((await build(process.argv.slice(2))) ? 0 : 1);
