import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { invoice, json } from './ran.test.js';

describe('the installed command', () => {
  const bin = fileURLToPath(new URL('../bin/billkit.js', import.meta.url));

  /** Runs it as a shell would; `then` looks at the process while it runs. */
  const started = (
    args: readonly string[],
    input: string,
    then: (child: ReturnType<typeof spawn>) => void = () => {},
  ) =>
    new Promise<{ readonly code: number | null; readonly out: string; readonly error: string }>((done) => {
      const child = spawn(process.execPath, [bin, ...args]);
      let [out, error] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
      child.stdin.on('error', () => {});
      child.on('close', (code) => done({ code, out, error }));
      then(child);
      child.stdin.end(input);
    });

  it('prices what is piped in', async () => {
    const { code, out, error } = await started(['price'], json);
    assert.deepEqual([code, error], [0, '']);
    assert.equal((JSON.parse(out) as { readonly total: string }).total, '155.06');
  });

  it('tells its version, which is that of the package', async () => {
    const file = fileURLToPath(new URL('../package.json', import.meta.url));
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
    assert.equal((await started(['--version'], '')).out, `${version}\n`);
  });

  it('refuses with 1, misuse with 2, a folder and a missing file with 2, and never with a stack trace', async () => {
    for (const [args, input, expected] of [
      [['price'], 'not json', 1],
      [['pay'], '', 2],
      [['price', fileURLToPath(new URL('.', import.meta.url))], '', 2],
      [['price', 'no such file.json'], '', 2],
    ] as const) {
      const { code, out, error } = await started(args, input);
      assert.deepEqual([code, out], [expected, ''], error);
      assert.doesNotMatch(error, / at |Error:/);
    }
  });

  it('ends quietly when nobody reads on', async () => {
    const lines = Array(1000).fill(invoice.lines[0]);
    const long = JSON.stringify({ ...invoice, lines });
    const { code, error } = await started(['price'], long, (child) => child.stdout?.destroy());
    assert.deepEqual([code, error], [0, '']);
  });
});
