/** How EN 16931 treats one tax category (UNCL 5305). */
export interface TaxCategory {
  readonly code: string;
  /** What the ids of its rules begin with. */
  readonly family: string;
  readonly name: string;
  /** The percentage: above zero, none at all, or whichever. */
  readonly rate: 'positive' | 'zero' | 'any';
  /** How many rows of the summary: one for each percentage, or exactly one. */
  readonly rows: 'many' | 'one';
  /** Whether it must be said why no tax is charged (BT-120). */
  readonly reason: 'required' | 'forbidden';
  /** What the seller is known by: any number of the tax office, a VAT identifier, or no VAT identifier at all. */
  readonly seller: 'tax' | 'vat' | 'none';
  /** What the buyer is known by. */
  readonly buyer: 'any' | 'vat' | 'vat-or-registration' | 'none';
}

const charged = { rows: 'many', reason: 'forbidden', seller: 'tax', buyer: 'any' } as const;
const notCharged = { rate: 'zero', rows: 'one', reason: 'required', seller: 'vat', buyer: 'any' } as const;

export const taxCategories: readonly TaxCategory[] = [
  { ...charged, code: 'S', family: 'BR-S', name: 'the standard rate', rate: 'positive' },
  { ...charged, code: 'Z', family: 'BR-Z', name: 'zero rated', rate: 'zero', rows: 'one' },
  { ...notCharged, code: 'E', family: 'BR-E', name: 'exempt from tax', seller: 'tax' },
  {
    ...notCharged,
    code: 'AE',
    family: 'BR-AE',
    name: 'reverse charge',
    seller: 'tax',
    buyer: 'vat-or-registration',
  },
  { ...notCharged, code: 'K', family: 'BR-IC', name: 'intra-community supply', buyer: 'vat' },
  { ...notCharged, code: 'G', family: 'BR-G', name: 'export outside the EU' },
  { ...notCharged, code: 'O', family: 'BR-O', name: 'not subject to tax', seller: 'none', buyer: 'none' },
  { ...charged, code: 'L', family: 'BR-AF', name: 'the tax of the Canary Islands', rate: 'any' },
  { ...charged, code: 'M', family: 'BR-AG', name: 'the tax of Ceuta and Melilla', rate: 'any' },
];

/** Italy’s split payment: a category of its own, with only the rules that stand beside this table. */
export const splitPayment = 'B';

export const isTaxCategory = (code: string): boolean =>
  code === splitPayment || taxCategories.some((category) => category.code === code);
