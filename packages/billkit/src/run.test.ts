import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunksOf, invoice, ran } from './ran.test.js';

const failing = (code: string) => () => {
  throw Object.assign(new Error(`${code}: it said`), { code });
};

describe('an invoice that is refused', () => {
  const refusedAs = async (line: string, ...parts: readonly (string | Uint8Array)[]) => {
    const { code, printed, complaint } = await ran(line, { input: chunksOf(...parts) });
    assert.deepEqual([code, printed], [1, '']);
    return complaint;
  };

  it('is told by its code and path on the standard error, as JSON or as text', async () => {
    for (const command of ['price', 'explain', 'check']) {
      assert.equal(await refusedAs(command, '{"lines":[]}'), '{"type":"input-required","path":"currency"}\n');
      assert.equal(
        await refusedAs(`${command} --text`, '{"lines":[]}'),
        'billkit: currency: input-required\n',
      );
    }
    assert.equal(await refusedAs('price --text', '[]'), 'billkit: input-type\n');
  });

  it('rows 115-118: is strict JSON', async () => {
    assert.equal(await refusedAs('price', '{"a":1,'), '{"type":"input-not-json","path":"1:8"}\n');
    assert.equal(await refusedAs('price', '{"a":1,"a":2}'), '{"type":"input-duplicate-key","path":"a"}\n');
  });

  it('row 115: is in UTF-8, and is told where it is not', async () => {
    for (const [bytes, place] of [
      [Buffer.from('{"currency":"EUR"}', 'utf16le'), '1:2'],
      [Buffer.from('\ufeff{}', 'utf16le'), '1:1'],
      [Buffer.from('\ufeff{}'), '1:1'],
      [Buffer.from('{\n "a": "M\u00fcller"}', 'latin1'), '2:9'],
      [Buffer.from('{"a":"€').subarray(0, -1), '1:7'],
    ] as const)
      assert.equal(await refusedAs('price', bytes), `{"type":"input-not-json","path":"${place}"}\n`);
    const euro = Buffer.from(JSON.stringify({ ...invoice, number: '€' }));
    const split = euro.indexOf(0x82);
    const read = await ran('price', { input: chunksOf(euro.subarray(0, split), euro.subarray(split)) });
    assert.equal(read.code, 0);
  });

  it('row 121: is read up to 1 MiB and no further', async () => {
    async function* endless() {
      for (let chunk = 0; ; chunk++) {
        assert.ok(chunk < 20, 'read on and on');
        yield Promise.resolve(Buffer.alloc(100_000, ' '));
      }
    }
    const { code, complaint } = await ran('price', { input: endless() });
    assert.deepEqual([code, complaint], [1, '{"type":"input-too-large","path":""}\n']);
  });
});

describe('a command line', () => {
  it('may ask for help or the version, whatever else it says', async () => {
    for (const line of ['--help', '-h', 'price --help', 'nonsense -h']) {
      const { code, printed } = await ran(line);
      assert.equal(code, 0);
      assert.match(printed, /^Usage: billkit <command>/m);
    }
    assert.deepEqual(await ran('--version'), { code: 0, printed: '1.2.3\n', complaint: '' });
    assert.equal((await ran('-v')).printed, '1.2.3\n');
  });

  it('that cannot be carried out exits with 2, a sentence and a hint', async () => {
    for (const [line, sentence, over] of [
      ['', 'No command was given.', {}],
      ['send', 'There is no command "send".', {}],
      ['constructor', 'There is no command "constructor".', {}],
      ['price a b', 'One file at a time.', {}],
      ['price --text --json', 'Either --text or --json.', {}],
      ['price --figure total', 'Only explain is about one figure.', {}],
      ['price --loud', "Unknown option '--loud'", {}],
      ['price', 'Name a file, or pipe one in.', { hasInput: false }],
      ['price a.json', 'There is no file "a.json".', { open: failing('ENOENT') }],
      ['price a', '"a" cannot be read: EISDIR: it said.', { open: failing('EISDIR') }],
    ] as const) {
      const { code, printed, complaint } = await ran(line, over);
      assert.deepEqual([code, printed], [2, ''], line);
      assert.ok(complaint.startsWith(`billkit: ${sentence}`), complaint);
      assert.match(complaint, /Try "billkit --help"\.\n$/);
    }
  });

  it('a mistake of ours is thrown, not told as a mistake of the file', async () => {
    const open = () => {
      throw new TypeError('ours');
    };
    await assert.rejects(ran('price a', { open }), TypeError);
  });
});
