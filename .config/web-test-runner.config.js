import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browserArgs, findBrowser } from '../test/tools/browser.mjs';
import { compiledTests } from '../test/tools/files.mjs';
import { closingLine } from '../test/tools/wtr-reporter.mjs';

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium: run `node test/tools/browser.mjs --install`');

export default {
  files: compiledTests(['packages/elements/src', 'packages/storage-indexeddb/src', 'test/browser']),
  nodeResolve: { exportConditions: ['development', 'browser', 'import', 'default'] },
  // The same files under another path are another copy of every module, with a Lit of its own.
  middleware: [
    (context, next) => {
      context.url = context.url.replace(/^\/another-copy\//, '/');
      return next();
    },
  ],
  plugins: [
    // Dexie's "import" entry wraps a UMD file, which a browser without a bundler cannot load.
    {
      name: 'dexie-as-esm',
      resolveImport: ({ source }) =>
        source === 'dexie' ? '/node_modules/dexie/dist/modern/dexie.mjs' : undefined,
    },
    a11ySnapshotPlugin(),
    // emulateMedia() sets no forced colours or contrast here. In a test:
    // await executeServerCommand('emulate-features', [{ name: 'forced-colors', value: 'active' }]);
    {
      name: 'emulate-features',
      async executeCommand({ command, payload, session }) {
        if (command !== 'emulate-features') return undefined;
        const cdp = await session.browser.getPage(session.id).createCDPSession();
        await cdp.send('Emulation.setEmulatedMedia', { features: payload });
        return true;
      },
    },
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath,
        args: browserArgs,
        headless: executablePath.includes('shell') ? 'shell' : true,
      },
      // Full Chromium stops frames in pages that are not in front; without this, concurrency > 1 hangs there.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const cdp = await page.createCDPSession();
        await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    closingLine(),
  ],
};
