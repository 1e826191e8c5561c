import { createReadStream, readFileSync } from 'node:fs';
import { run } from './run.js';

/** What of Node's process the command uses. */
type Process = Pick<NodeJS.Process, 'argv' | 'stdin' | 'stdout' | 'stderr' | 'exitCode' | 'exit'>;

/** Runs the command of this process. Leaves its exit code behind and lets what was printed drain. */
export async function main(process: Process): Promise<void> {
  // Who reads may stop before the end, as `head` does: that is no mistake.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? 0 : 70);
    });
  process.exitCode = await run({
    arguments: process.argv.slice(2),
    version: versionOf(new URL('../package.json', import.meta.url)),
    input: process.stdin,
    hasInput: !process.stdin.isTTY,
    isTerminal: process.stdout.isTTY,
    open: (file) => createReadStream(file),
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  });
}

function versionOf(file: URL): string {
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
