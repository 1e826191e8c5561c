import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run, type Surroundings } from './run.js';

const invoice = {
  number: 'INV-7',
  currency: 'EUR',
  lines: [
    { description: 'Wheels', quantity: '4', unitPrice: '12.345', taxes: [{ percent: '19' }] },
    { unitPrice: '100', discounts: [{ type: 'percent', percent: '10' }], taxes: [{ percent: '7' }] },
  ],
};
const json = JSON.stringify(invoice);

async function* chunksOf(...parts: readonly (string | Uint8Array)[]) {
  for (const part of parts) yield Promise.resolve(Buffer.from(part));
}

/** What a command line prints, complains and leaves behind. */
async function ran(line: string, over: Partial<Surroundings> = {}) {
  let [printed, complaint] = ['', ''];
  const code = await run({
    arguments: line.split(' ').filter(Boolean),
    version: '1.2.3',
    input: chunksOf(json),
    hasInput: true,
    isTerminal: false,
    open: () => assert.fail('no file was named'),
    print: (text) => (printed += text),
    complain: (text) => (complaint += text),
    ...over,
  });
  return { code, printed, complaint };
}

const failing = (code: string) => () => {
  throw Object.assign(new Error(`${code}: it said`), { code });
};

describe('billkit price', () => {
  it('answers every figure as JSON', async () => {
    const { code, printed, complaint } = await ran('price');
    const figures = JSON.parse(printed) as Record<string, unknown>;
    assert.deepEqual([code, complaint], [0, '']);
    assert.deepEqual([figures['net'], figures['tax'], figures['payable']], ['139.38', '15.68', '155.06']);
  });

  it('answers as text where a person reads it, or where that is asked for', async () => {
    const text = `Invoice INV-7 in EUR

   Description  Quantity   Price  Discount  Amount   Tax
1  Wheels              4  12.345      0.00   49.38  9.38
2                      1  100.00     10.00   90.00  6.30

Subtotal         139.38
Net              139.38
S 19 % on 49.38    9.38
S 7 % on 90.00     6.30
Total            155.06
Payable          155.06
`;
    const { printed } = await ran('price --text');
    assert.equal(printed, text);
    assert.equal((await ran('price', { isTerminal: true })).printed, printed);
    assert.equal((await ran('price --json', { isTerminal: true })).printed, (await ran('price')).printed);
  });

  it('reads the file that is named, and the standard input for none or -', async () => {
    const open = (file: string) => chunksOf(file === 'a.json' ? json : '');
    const input = chunksOf();
    assert.equal((await ran('price a.json', { open, input })).printed, (await ran('price')).printed);
    assert.equal((await ran('price -')).printed, (await ran('price')).printed);
  });

  it('row 43: refuses an invoice with a figure out of range, by its path', async () => {
    const lines = [{ quantity: '999999999999', unitPrice: '999999999999' }];
    for (const command of ['price', 'explain', 'check']) {
      const input = chunksOf(JSON.stringify({ ...invoice, lines }));
      const { code, printed, complaint } = await ran(command, { input });
      assert.deepEqual([code, printed], [1, ''], command);
      assert.deepEqual(JSON.parse(complaint), { type: 'money-range', path: 'lines.0.gross' });
    }
  });
});

describe('billkit price as text', () => {
  const priced = async (over: object) =>
    (await ran('price --text', { input: chunksOf(JSON.stringify({ ...invoice, ...over })) })).printed;

  it('shows what is taken off and added, kept back, prepaid and rounded', async () => {
    const taxes = [{ percent: '19' }];
    const text = await priced({
      number: null,
      taxMode: 'inclusive',
      lines: [
        {
          description: `${'Long '.repeat(20)}\nmore`,
          unitPrice: '100',
          charges: [{ type: 'amount', amount: '19' }],
          taxes,
        },
      ],
      discount: { type: 'percent', percent: '10' },
      allowances: [{ type: 'amount', amount: '1.19', reason: 'Loyal\u202e', taxes }],
      charges: [{ type: 'amount', amount: '2.38', taxes }],
      ...{ prepaid: '50', cashIncrement: '0.05' },
    });
    assert.equal(
      text,
      `Draft in EUR, prices with tax

   Description                               Quantity   Price  Charge  Amount    Tax
1  Long Long Long Long Long Long Long Long…         1  100.00   19.00  119.00  17.10

Subtotal          100.00
Discount          -10.00
Allowance: Loyal   -1.00
Charge              2.00
Net                91.00
S 19 % on 91.00    17.29
Total             108.29
Prepaid           -50.00
Cash rounding       0.01
Payable            58.30
`,
    );
  });

  it('shows taxes that are kept back below the total', async () => {
    const text = await priced({
      lines: [
        {
          unitPrice: '1000',
          taxes: [{ percent: '21' }, { category: 'IRPF', percent: '15', withheld: true }],
        },
      ],
    });
    assert.match(text, /Total +1210\.00\nWithheld IRPF 15 % on 1000\.00 +-150\.00\nPayable +1060\.00\n$/);
  });

  it('shows prices with the digits of the currency at least, and what quantity they are for', async () => {
    const lines = [{ unitPrice: '4.9', baseQuantity: '100' }, { unitPrice: '-0.123' }];
    const rows = (text: string) =>
      text
        .split('\n')
        .slice(3, 5)
        .map((row) => row.replaceAll(/ +/g, ' '));
    assert.deepEqual(rows(await priced({ lines })), ['1 1 4.90 / 100 0.05 0.00', '2 1 -0.123 -0.12 0.00']);
    assert.deepEqual(rows(await priced({ lines, currency: 'JPY' })), ['1 1 4.9 / 100 0 0', '2 1 -0.123 0 0']);
    assert.match(await priced({ lines: [{ unitPrice: '7' }], currency: 'JPY' }), /^1 +1 +7 +7 +0$/m);
  });

  it('has no table where there are no lines', async () => {
    assert.match(await priced({ lines: [] }), /^Invoice INV-7 in EUR\n\nSubtotal +0\.00\n/);
  });
});

/** What is told of steps: everything but sums of nothing. */
const sentencesOf = (steps: readonly { readonly text: string }[]) =>
  steps.flatMap(({ text }) => (text.includes(': nothing = ') ? [] : [`${text}\n`])).join('');

describe('billkit explain', () => {
  it('answers how each figure came about', async () => {
    const { code, printed } = await ran('explain');
    const { figures, steps } = JSON.parse(printed) as {
      readonly figures: { readonly total: string };
      readonly steps: readonly { readonly figure: string; readonly text: string }[];
    };
    assert.deepEqual([code, figures.total], [0, '155.06']);
    assert.ok(steps.some(({ figure }) => figure === 'lines.0.gross'));
    const { printed: text } = await ran('explain --text');
    assert.equal(text, sentencesOf(steps));
    assert.ok(text.length > 0 && !text.includes(': nothing = '));
    assert.match(text, /^Line 1.*: 4 × 12\.345 = 49\.38\.$/m);
  });

  it('answers what leads to one figure, if there is such a figure', async () => {
    const { printed } = await ran('explain --text --figure lines.0.net');
    const every = (await ran('explain --text')).printed;
    assert.ok(printed.length < every.length / 2 && every.includes(printed.split('\n')[0] ?? ''));
    assert.match(printed, /\nLine 1, without tax: .* 49\.38\.\n$/);
    const { figures, steps } = JSON.parse((await ran('explain --figure lines.0.net')).printed) as {
      readonly figures: unknown;
      readonly steps: readonly { readonly text: string }[];
    };
    assert.equal(sentencesOf(steps), printed);
    assert.deepEqual(figures, JSON.parse((await ran('price')).printed));
    const none = await ran('explain --figure lines.7.net');
    assert.deepEqual([none.code, none.printed], [2, '']);
    assert.match(none.complaint, /^billkit: There is no figure "lines\.7\.net"\.$/m);
  });
});

describe('billkit check', () => {
  it('answers what checkInvoice finds, and exits with 1 where there is an error', async () => {
    const { code, printed } = await ran('check');
    const findings = JSON.parse(printed) as { readonly rule: string; readonly severity: string }[];
    assert.equal(code, 1);
    assert.ok(findings.some(({ rule, severity }) => rule === 'BR-03' && severity === 'error'));
    assert.match(
      (await ran('check --text')).printed,
      /^error {4}BR-03 +issuedOn +The invoice has no issue date\.$/m,
    );
  });

  it('exits with 0 where there are only warnings, or nothing to say', async () => {
    const whole = { ...invoice, issuedOn: '2026-11-24', dueOn: '2026-12-08' };
    const lines = [{ description: 'Wheels', unitPrice: '10', taxes: [{ percent: '19' }] }];
    const warned = await ran('check', { input: chunksOf(JSON.stringify({ ...whole, lines })) });
    assert.equal(warned.code, 0);
    assert.match(warned.printed, /"severity": "warning"/);
    const party = {
      name: 'Ada',
      address: 'Street 1',
      country: 'DE',
      vatNumber: 'DE1',
      registrationNumber: 'HRB 1',
    };
    const complete = {
      ...whole,
      seller: party,
      client: party,
      lines: lines.map((line) => ({ ...line, unit: 'C62' })),
    };
    const clean = await ran('check --text', { input: chunksOf(JSON.stringify(complete)) });
    assert.deepEqual(clean, { code: 0, printed: 'No rule of EN 16931 is broken.\n', complaint: '' });
  });
});

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
