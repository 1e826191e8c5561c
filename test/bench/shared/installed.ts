import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * A peer that is too heavy for everybody's `npm ci`: it is installed when it is first measured, into the user's cache
 * folder. Answers with the folder its `node_modules` is in, or nothing when it cannot be installed.
 */
export function folderOf(name: string, version: string): string | undefined {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(cache, 'billkit-bench', `${name}@${version}`);
  const done = join(folder, 'installed');
  if (!existsSync(done)) {
    console.log(`Installing ${name} ${version} into ${folder}, once.`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    // Our own strictness about engines is not theirs: one of the 402 wants a newer Node for what is not used here.
    const args = [
      'install',
      '--ignore-scripts',
      '--no-engine-strict',
      '--loglevel=error',
      `${name}@${version}`,
    ];
    const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
    if (status !== 0) {
      console.log(`${name} could not be installed and is not measured.`);
      return undefined;
    }
    writeFileSync(done, '');
  }
  return folder;
}

/**
 * A function that loads a file of such a peer.
 *
 * `@medusajs/utils` brings a database client and telemetry: 402 packages, 197 MB and 27 s, beside the 496 MB and 45 s of
 * all the rest. The other peers together are 2 MB. Nothing smaller has Medusa's totals.
 */
export function installed(name: string, version: string): ((file: string) => unknown) | undefined {
  const folder = folderOf(name, version);
  if (folder === undefined) return undefined;
  const require = createRequire(join(folder, 'package.json'));
  return (file) => require(join(folder, 'node_modules', name, file)) as unknown;
}
