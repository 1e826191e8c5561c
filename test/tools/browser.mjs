// Finds a Chromium for tests; `node test/tools/browser.mjs --install` installs Debian's where none is found.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

// The headless shell comes first: it starts faster, uses less CPU and never throttles a background page.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const FIXED = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const DEBIAN = ['chromium-headless-shell', 'chromium'];

/** Flags for a container, for root and for a closed network. */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function works(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // Running it weeds out stubs, such as Ubuntu's chromium-browser that only points at a snap.
  const r = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 });
  return r.status === 0 && /chrom/i.test(r.stdout);
}

export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (works(asked)) return asked;
    throw new Error(`CHROME_PATH is set to ${asked}, which is no Chromium that runs`);
  }
  const dirs = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = [...NAMES.flatMap((n) => dirs.map((d) => join(d, n))), ...FIXED];
  return paths.find(works);
}

function apt(...args) {
  const r = spawnSync(
    'apt-get',
    ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300', ...args],
    {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 2, 2],
    },
  );
  return r.status === 0;
}

export function installBrowser() {
  const os = (() => {
    try {
      return readFileSync('/etc/os-release', 'utf8');
    } catch {
      return '';
    }
  })();
  if (!/^ID=debian$/m.test(os) || process.getuid?.() !== 0)
    throw new Error(
      'No Chromium found. Install one, or set CHROME_PATH. (It installs itself only as root on Debian.)',
    );
  if (!apt('update')) console.error('apt-get update failed; going on with the lists there are');
  for (const name of DEBIAN)
    if (apt('install', '-y', '--no-install-recommends', name, 'fonts-dejavu-core')) break;
  const found = findBrowser();
  if (!found) throw new Error('apt-get installed no Chromium that runs');
  return found;
}

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(new URL(import.meta.url).pathname)) {
  try {
    const found = findBrowser() ?? (process.argv.includes('--install') ? installBrowser() : undefined);
    if (!found) throw new Error('No Chromium found: set CHROME_PATH or pass --install');
    console.log(found);
  } catch (e) {
    console.error(e.message);
    process.exit(1);
  }
}
