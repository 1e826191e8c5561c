import { decimalOf, type LineId, type TaxRate } from '@billkit/billing';
import { expect } from '@open-wc/testing';
import { guessColumns } from './guess-columns.js';
import { planPaste, type PasteChoice } from './paste-plan.js';
import { marksOf, readNumber, type Marks } from './read-number.js';
import { readTsv } from './read-tsv.js';

const sheet = (...rows: readonly string[]) => readTsv(rows.join('\n'));
const rate = (id: string, name: string, percent: string, archived = false) =>
  ({ id: `tax_${id}`, name, percent: decimalOf(percent), category: 'S', archived }) as unknown as TaxRate;
const rates = [rate('gst', 'GST', '10'), rate('vat', 'VAT', '19'), rate('old', 'Old', '7', true)];

describe('a number in a spreadsheet', () => {
  for (const [text, value] of [
    ['12', '12'],
    ['12.50', '12.50'],
    ['12,5', '12.5'],
    ['1,234.50', '1234.50'],
    ['1.234,50', '1234.50'],
    ['12,34,567.5', '1234567.5'],
    ["1'234.50", '1234.50'],
    ['1 234,50', '1234.50'],
    ['1\u202f234,50 €', '1234.50'],
    ['€ 19.99', '19.99'],
    ['CHF 19.99', '19.99'],
    ['1.234.567', '1234567'],
    ['0,125', '0.125'],
    ['1234,567', '1234.567'],
    ['.5', '0.5'],
    ['007', '7'],
    ['-3', '-3'],
    ['3-', '-3'],
    ['−3', '-3'],
    ['(12.00)', '-12.00'],
    ['10 %', '10'],
    ['١٢٫٥', '12.5'],
    ['１２', '12'],
  ] as const)
    it(`${text} is ${value}`, () => {
      expect(readNumber(text)).to.deep.equal({ status: 'read', value });
    });

  for (const text of ['', 'abc', '1.2.3', '1,23,4', '12:30', '2026-11-24', '1e5', '5 pcs', '1.234,567.8'])
    it(`“${text}” is none`, () => {
      expect(readNumber(text).status).to.be.oneOf(['empty', 'wrong']);
    });

  it('with one mark before three digits may be either, until the column tells', () => {
    expect(readNumber('-1.234')).to.deep.equal({ status: 'ambiguous', values: ['-1234', '-1.234'] });
    const value = (text: string, marks: Marks) => readNumber(text, marks);
    expect(value('1.234', marksOf(['1.234', '12,50']))).to.deep.equal({ status: 'read', value: '1234' });
    expect(value('1.234', marksOf(['1.234', '12.5']))).to.deep.equal({ status: 'read', value: '1.234' });
    expect(value('1,234', marksOf(['1,234', '2,345.60']))).to.deep.equal({ status: 'read', value: '1234' });
    expect(value('1.234', marksOf(['12.5', '1.234.567'])).status, 'cells that disagree').to.equal(
      'ambiguous',
    );
  });
});

describe('the columns of a pasted table', () => {
  const fields = (...rows: readonly string[]) => guessColumns(sheet(...rows));

  it('are what stands above them, in several languages', () => {
    expect(
      fields('Item code\tDescription\tQty\tUnit price\tVAT\tAmount', 'S\tSession\t1\t75\t10%\t82.50'),
    ).to.deep.equal({
      hasHeading: true,
      fields: ['itemCode', 'description', 'quantity', 'unitPrice', 'taxRate', 'none'],
    });
    expect(
      fields('Bezeichnung\tMenge\tEinzelpreis\tRabatt\tMwSt', 'Sitzung\t1\t75\t5%\t19%').fields,
    ).to.deep.equal(['description', 'quantity', 'unitPrice', 'discount', 'taxRate']);
    expect(
      fields('Désignation\tQté\tPrix unitaire\tRemise\tTVA', 'Séance\t1\t75\t\t20').fields,
    ).to.deep.equal(['description', 'quantity', 'unitPrice', 'discount', 'taxRate']);
    expect(fields('品名\t数量\t単価\t金額', '診療\t1\t75\t75').fields).to.deep.equal([
      'description',
      'quantity',
      'unitPrice',
      'none',
    ]);
  });

  it('called an item are its code where a description stands beside it, else the description', () => {
    const [beside, alone] = [
      fields('Item\tDescription\tPrice', 'S45\tSession\t75'),
      fields('Item\tPrice', 'Session\t75'),
    ];
    expect(beside.fields).to.deep.equal(['itemCode', 'description', 'unitPrice']);
    expect(alone.fields).to.deep.equal(['description', 'unitPrice']);
  });

  it('are what is in them where nothing stands above', () => {
    expect(fields('Session\t75', 'Report\t120')).to.deep.equal({
      hasHeading: false,
      fields: ['description', 'unitPrice'],
    });
    expect(fields('2\tSession\t75\t150', '1\tReport\t120\t120').fields).to.deep.equal([
      'quantity',
      'description',
      'unitPrice',
      'none',
    ]);
  });
});

describe('pasted rows', () => {
  const plan = (rows: readonly string[], choice: Partial<PasteChoice> = {}) => {
    const table = sheet(...rows);
    let count = 0;
    const lineId = (): LineId => `lin_${++count}`;
    return planPaste(table, { ...guessColumns(table), marks: new Map(), ...choice }, rates, lineId);
  };

  it('become lines, a quantity of one where none is told', () => {
    const { lines, problems, questions } = plan([
      'Description\tQty\tPrice\tDiscount\tTax',
      '"Session\nlong"\t2\t1.234,50\t10%\t10%',
      'Report\t\t12,5\t€ 5\tVAT 19%',
    ]);
    expect(problems).to.deep.equal([]);
    expect(questions).to.deep.equal([]);
    expect(lines).to.deep.equal([
      {
        ...{ id: 'lin_1', description: 'Session\nlong', quantity: '2', unitPrice: '1234.50' },
        ...{ discountType: 'percent', discount: '10', taxRate: 'tax_gst' },
      },
      {
        ...{ id: 'lin_2', description: 'Report', quantity: '1', unitPrice: '12.5' },
        ...{ discountType: 'amount', discount: '5', taxRate: 'tax_vat' },
      },
    ]);
  });

  it('keep what is no number or no rate of ours, and tell which cell it is', () => {
    const { lines, problems } = plan([
      'Description\tQty\tPrice\tTax',
      'Session\ttwo\t75\t7%',
      'Report\t1\ton request\t',
    ]);
    expect(lines.map(({ quantity, unitPrice, taxRate }) => [quantity, unitPrice, taxRate])).to.deep.equal([
      ['two', '75', ''],
      ['1', 'on request', ''],
    ]);
    expect(problems).to.deep.equal([
      { row: 0, column: 1, field: 'quantity', kind: 'no-number', text: 'two' },
      { row: 0, column: 3, field: 'taxRate', kind: 'no-rate', text: '7%' },
      { row: 1, column: 2, field: 'unitPrice', kind: 'no-number', text: 'on request' },
    ]);
  });

  it('ask what may be read in two ways, once a column, and follow the answer', () => {
    const rows = ['Session\t1.234', 'Report\t2.500'];
    const { questions } = plan(rows);
    expect(questions).to.deep.equal([
      { column: 1, text: '1.234', thousands: '1234', decimals: '1.234', answer: undefined },
    ]);
    const prices = (meaning: 'thousands' | 'decimals') =>
      plan(rows, { marks: new Map([[1, meaning]]) }).lines.map(({ unitPrice }) => unitPrice);
    expect(prices('thousands')).to.deep.equal(['1234', '2500']);
    expect(prices('decimals')).to.deep.equal(['1.234', '2.500']);
  });

  it('ask nothing where the spreadsheet tells the number', () => {
    const cells = [[{ text: 'Session' }, { text: '1,234', number: '1234' }]];
    const choice = { hasHeading: false, fields: ['description', 'unitPrice'], marks: new Map() } as const;
    const { lines, questions } = planPaste(cells, choice, [], () => 'lin_1');
    expect(questions).to.deep.equal([]);
    expect(lines[0]?.unitPrice).to.equal('1234');
  });

  it('of which there are a thousand take no time to speak of', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => `line ${row}\t${row}\t${row}.50\tGST 10%`);
    const begun = performance.now();
    const { lines } = plan(['Description\tQty\tPrice\tTax', ...rows]);
    expect(lines).to.have.length(1000);
    expect(performance.now() - begun).to.be.below(2000);
  });

  it('lose the apostrophe that kept a formula from running', () => {
    expect(plan(["'=1+1\t5"]).lines[0]?.description).to.equal('=1+1');
  });
});
