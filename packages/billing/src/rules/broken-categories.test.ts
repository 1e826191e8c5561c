import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { TaxFigures } from '../pricing/figures.js';
import type { RuleDocument, RuleTax } from './rule-document.js';
import {
  adjustment,
  completeClient,
  completeSeller,
  document,
  firstTax,
  line,
  raised,
  tampered,
  tax,
  without,
  type BrokenDocument,
  type Content,
} from './rule-documents.test.js';

/** A tax category: one tax that is right for it, and a percentage that is wrong. */
interface Category {
  readonly family: string;
  readonly right: RuleTax;
  readonly wrong?: string;
}

const categories: readonly Category[] = [
  { family: 'BR-S', right: tax('S', '19'), wrong: '0' },
  { family: 'BR-Z', right: tax('Z', '0'), wrong: '5' },
  { family: 'BR-E', right: tax('E', '0', 'Article 132'), wrong: '5' },
  { family: 'BR-AE', right: tax('AE', '0', 'Reverse charge'), wrong: '5' },
  { family: 'BR-IC', right: tax('K', '0', 'Intra-community supply'), wrong: '5' },
  { family: 'BR-G', right: tax('G', '0', 'Export outside the EU'), wrong: '5' },
  { family: 'BR-O', right: tax('O', '0', 'Not subject to tax'), wrong: '5' },
  { family: 'BR-AF', right: tax('L', '7') },
  { family: 'BR-AG', right: tax('M', '4') },
];

const euros = (text: string) => amountOf(text, currencyOf('EUR'));
const free = decimalOf('0');
const row = ({ category, percent }: RuleTax, over: Partial<TaxFigures> = {}): TaxFigures => ({
  category,
  percent,
  base: euros('100'),
  tax: euros('0'),
  ...over,
});

/** Who stands on an invoice that is not subject to tax. */
const withoutVat = {
  seller: without(completeSeller, 'vatNumber'),
  client: without(completeClient, 'vatNumber'),
};

/** An invoice with lines, an allowance and a charge of one tax; only the first line comes to something. */
const of = (right: RuleTax, over: Partial<Content> = {}): RuleDocument =>
  document({
    ...(right.category === 'O' && withoutVat),
    lines: [line({ taxes: [right] }), line({ taxes: [right], unitPrice: free })],
    allowances: [adjustment('0', { taxes: [right] })],
    charges: [adjustment('0', { taxes: [right] })],
    ...over,
  });

/** The summary has a row for each category that is used, and no other: rules -01. */
function brokenSummaries({ family, right }: Category): readonly BrokenDocument[] {
  const other = right.category === 'L' ? tax('M', '4') : tax('L', '7');
  const taxOfOther = euros(right.category === 'L' ? '4' : '7');
  const both = document({
    ...(right.category === 'O' && withoutVat),
    lines: [line({ taxes: [other] }), line({ taxes: [right], unitPrice: free })],
  });
  const onlyOther = document({ lines: [line({ taxes: [other] })] });
  const isOne = !['S', 'L', 'M'].includes(right.category);
  const rowOfOther = row(other, { tax: taxOfOther });
  return [
    [`${family}: no row`, tampered(both, { taxes: [rowOfOther] }), `${family}-01 error figures.taxes`],
    [
      `${family}: a row for nothing`,
      tampered(onlyOther, { taxes: [rowOfOther, row(right, { base: euros('0') })] }),
      `${family}-01 error figures.taxes.1`,
      ...(right.category === 'O' ? ['BR-O-11 error figures.taxes.0', 'BR-O-12 error lines.0.taxes.0'] : []),
    ],
    ...(isOne
      ? ([
          [
            `${family}: two rows`,
            tampered(of(right), {
              taxes: [row(right), row(right, { percent: decimalOf('3'), base: euros('0') })],
            }),
            `${family}-01 error figures.taxes`,
          ],
        ] as const)
      : []),
  ];
}

/** Seller and buyer are known by the numbers that the category asks for: rules -02 to -04. */
function brokenNumbers({ family, right }: Category): readonly BrokenDocument[] {
  const parties =
    right.category === 'O'
      ? { seller: completeSeller, client: completeClient }
      : { seller: { ...completeSeller, vatNumber: '', taxNumber: '' } };
  const places = right.category === 'O' ? ['seller.vatNumber', 'client.vatNumber'] : ['seller.vatNumber'];
  const one = (also: string, over: Partial<Content>): BrokenDocument => [
    `${family}: numbers of seller and buyer, with ${also || 'lines'}`,
    of(right, { allowances: [], charges: [], ...parties, ...over }),
    ...places.map((place) => `${family}-02${also && `+${family}-${also}`} error ${place}`),
  ];
  return [
    one('', {}),
    one('03', { allowances: [adjustment('0', { taxes: [right] })] }),
    one('04', { charges: [adjustment('0', { taxes: [right] })] }),
  ];
}

/** The percentage is one that the category may have: rules -05 to -07. */
function brokenPercentages({ family, right, wrong }: Category): readonly BrokenDocument[] {
  if (wrong === undefined) return [];
  const taxes = [{ ...right, percent: decimalOf(wrong) }];
  const good = of(right);
  const lines = [line({ taxes: [right] }), line({ taxes, unitPrice: free })];
  return [
    [`${family}: a line at ${wrong} %`, { ...good, lines }, `${family}-05 error lines.1.taxes.0.percent`],
    [
      `${family}: an allowance at ${wrong} %`,
      { ...good, allowances: [adjustment('0', { taxes })] },
      `${family}-06 error allowances.0.taxes.0.percent`,
    ],
    [
      `${family}: a charge at ${wrong} %`,
      { ...good, charges: [adjustment('0', { taxes })] },
      `${family}-07 error charges.0.taxes.0.percent`,
    ],
  ];
}

/** What is taxed, the tax on it, and why there is none: rules -08 to -10. */
function brokenRows({ family, right }: Category): readonly BrokenDocument[] {
  const good = of(right);
  const more = String(60 - Number(right.percent));
  const isReasonAsked = right.exemptionReason !== undefined;
  const reason = isReasonAsked ? '' : 'Article 132';
  const place = `${family}-10 error lines.0.taxes.0.exemptionReason`;
  return [
    [
      `${family}: another base`,
      firstTax(good, { base: euros('100.01') }),
      `${family}-08 error figures.taxes.0.base`,
    ],
    [
      `${family}: a tax of 60 %`,
      raised(firstTax(good, { tax: euros('60') }), more, 'tax', 'total', 'payable'),
      `BR-CO-17+${family}-09 error figures.taxes.0.tax`,
    ],
    [
      `${family}: ${isReasonAsked ? 'an empty reason' : 'a reason'}`,
      of(right, {
        lines: [line({ taxes: [{ ...right, exemptionReason: reason }] })],
        allowances: [],
        charges: [],
      }),
      place,
    ],
  ];
}

const notSubject = tax('O', '0', 'Not subject to tax');

/** What each rule of one category asks for beside the others. */
const others: readonly BrokenDocument[] = [
  [
    'reverse charge to nobody known',
    of(tax('AE', '0', 'Reverse charge'), {
      client: { ...completeClient, vatNumber: '', registrationNumber: '' },
    }),
    'BR-AE-02+BR-AE-03+BR-AE-04 error client.vatNumber',
  ],
  [
    'intra-community supply to nobody with a VAT identifier',
    of(tax('K', '0', 'Intra-community supply'), { client: { ...completeClient, vatNumber: '' } }),
    'BR-IC-02+BR-IC-03+BR-IC-04 error client.vatNumber',
  ],
  [
    'a tax of 0.01 where none is charged: no validator accepts it',
    raised(firstTax(of(tax('Z', '0')), { tax: euros('0.01') }), '0.01', 'tax', 'total', 'payable'),
    'BR-CO-17+BR-Z-09 error figures.taxes.0.tax',
  ],
  [
    'a tax on other taxes',
    document({ lines: [line({ taxes: [tax('S', '19'), { ...tax('S', '5'), compound: true }] })] }),
    'UBL-SR-48 error lines.0.taxes',
    'BR-S-08 error figures.taxes.1',
  ],
  [
    'everything taxed beside what is not subject to tax',
    of(notSubject, {
      lines: [line({ taxes: [notSubject] }), line()],
      allowances: [adjustment('1')],
      charges: [adjustment('1')],
    }),
    'BR-O-11 error figures.taxes.1',
    'BR-O-12 error lines.1.taxes.0',
    'BR-O-13 error allowances.0.taxes.0',
    'BR-O-14 error charges.0.taxes.0',
  ],
];

/** Invoices that break a rule of one tax category: each that one, and nothing else. */
export const brokenCategories: readonly BrokenDocument[] = [
  ...categories.flatMap((category) => [
    ...brokenSummaries(category),
    ...brokenNumbers(category),
    ...brokenPercentages(category),
    ...brokenRows(category),
  ]),
  ...others,
];
