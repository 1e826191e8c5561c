import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunksOf, invoice, json, ran } from './ran.test.js';

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
