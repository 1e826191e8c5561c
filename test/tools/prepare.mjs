// npm runs this after it has installed: builds the billkit command, so that `npx billkit` works at once.
import { run } from './tasks.mjs';

const { code, output } = await run(['node', 'node_modules/typescript7/bin/tsc', '-b', 'packages/billkit']);
// Who only wants to install is not kept from it: the build and the tests say the same later.
if (code !== 0) console.log(`${output}billkit could not be built`);
