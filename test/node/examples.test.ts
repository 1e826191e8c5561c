import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const file = 'docs/how-to/price-from-the-command-line.md';
const page = readFileSync(file, 'utf8');

/** A command line of the page, with what the page says it prints. */
interface Example {
  readonly line: string;
  readonly output: string;
}

const examples = [...page.matchAll(/^```console\n([^]*?)^```$/gm)].flatMap(([, block = '']) =>
  [...block.matchAll(/^\$ (.+)\n((?:(?!\$ ).*\n)*)/gm)].map(([, line = '', output = '']): Example => ({
    line,
    output,
  })),
);

/** Runs the line as a shell does, with the command as it is in the repository. What both streams print, in one. */
const outputOf = (line: string) =>
  new Promise<string>((done) => {
    const command = line.replaceAll('npx billkit', 'node packages/billkit/bin/billkit.js');
    execFile('sh', ['-c', command], (_, out, error) => done(out + error));
  });

describe(`the command lines of ${file}`, () => {
  for (const { line, output } of examples)
    it(`print what the page shows: ${line}`, async () => {
      assert.equal(await outputOf(line), output);
    });

  it('use every example, and each is an invoice', () => {
    const names = readdirSync('docs/examples');
    assert.ok(names.length > 0);
    for (const name of names)
      assert.ok(
        examples.some(({ line }) => line.includes(`price --text`) && line.includes(`docs/examples/${name}`)),
        name,
      );
  });
});
