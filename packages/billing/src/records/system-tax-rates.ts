import { decimalOf } from '../money/decimal.js';
import { defaultTaxCategory, type TaxRate } from './tax-rates.js';

/** A rate that the law has in a region. */
export type SystemTaxRate = Omit<TaxRate, 'archived'> & { readonly region: TaxRegion };

/** What the id ends in, the name, the percentage; the category and the reason where it is neither `S` nor `Z`. */
type Row = readonly [key: string, name: string, percent: string, category?: string, exemptionReason?: string];

const exempt = (tax: string): Row => ['exempt', `${tax} exempt`, '0', 'E', `Exempt from ${tax}`];

// What Directive 2006/112/EC has in every member state; the reasons are those of the VATEX code list.
const inTheUnion: readonly Row[] = [
  exempt('VAT'),
  ['reverse-charge', 'VAT reverse charge', '0', 'AE', 'Reverse charge'],
  ['intra-community', 'VAT intra-community supply', '0', 'K', 'Intra-community supply'],
  ['export', 'VAT export', '0', 'G', 'Export outside the EU'],
];

/**
 * In force on 1 January 2026. A country by its ISO 3166-1 code, a part of it by its ISO 3166-2 code.
 *
 * Sources: Australian Taxation Office, "How GST works"; Inland Revenue New Zealand, "GST"; gov.uk, "VAT rates";
 * European Commission, "VAT rates applied in the Member States" (IE, DE, AT, FR, NL, ES, IT); Swiss Federal Tax
 * Administration, "VAT rates in Switzerland"; Canada Revenue Agency, "GST/HST rates by province", Revenu Québec, and
 * the finance ministries of British Columbia, Manitoba and Saskatchewan; National Tax Agency of Japan, "Consumption
 * tax"; Inland Revenue Authority of Singapore, "GST rates"; GST Council of India, 56th meeting; South African Revenue
 * Service, "Value-Added Tax".
 */
const rows = {
  AU: [
    ['gst', 'GST', '10'],
    ['gst-free', 'GST-free', '0'],
    ['input-taxed', 'Input taxed', '0', 'E', 'Input taxed'],
  ],
  NZ: [['gst', 'GST', '15'], ['zero', 'GST zero-rated', '0'], exempt('GST')],
  GB: [
    ['vat', 'VAT', '20'],
    ['reduced', 'VAT reduced', '5'],
    ['zero', 'VAT zero-rated', '0'],
    exempt('VAT'),
    ['reverse-charge', 'VAT reverse charge', '0', 'AE', 'Reverse charge'],
  ],
  IE: [
    ['vat', 'VAT', '23'],
    ['reduced', 'VAT reduced', '13.5'],
    ['second-reduced', 'VAT second reduced', '9'],
    ['livestock', 'VAT livestock', '4.8'],
    ['zero', 'VAT zero-rated', '0'],
    ...inTheUnion,
  ],
  DE: [['vat', 'VAT', '19'], ['reduced', 'VAT reduced', '7'], ...inTheUnion],
  AT: [
    ['vat', 'VAT', '20'],
    ['intermediate', 'VAT intermediate', '13'],
    ['reduced', 'VAT reduced', '10'],
    ...inTheUnion,
  ],
  CH: [
    ['vat', 'VAT', '8.1'],
    ['accommodation', 'VAT accommodation', '3.8'],
    ['reduced', 'VAT reduced', '2.6'],
    exempt('VAT'),
  ],
  FR: [
    ['vat', 'VAT', '20'],
    ['intermediate', 'VAT intermediate', '10'],
    ['reduced', 'VAT reduced', '5.5'],
    ['super-reduced', 'VAT super-reduced', '2.1'],
    ...inTheUnion,
  ],
  NL: [['vat', 'VAT', '21'], ['reduced', 'VAT reduced', '9'], ['zero', 'VAT zero-rated', '0'], ...inTheUnion],
  ES: [
    ['vat', 'VAT', '21'],
    ['reduced', 'VAT reduced', '10'],
    ['super-reduced', 'VAT super-reduced', '4'],
    ...inTheUnion,
  ],
  IT: [
    ['vat', 'VAT', '22'],
    ['reduced', 'VAT reduced', '10'],
    ['second-reduced', 'VAT second reduced', '5'],
    ['super-reduced', 'VAT super-reduced', '4'],
    ...inTheUnion,
  ],
  CA: [['gst', 'GST', '5'], ['zero', 'GST zero-rated', '0'], exempt('GST')],
  'CA-BC': [['pst', 'PST BC', '7']],
  'CA-MB': [['rst', 'RST MB', '7']],
  'CA-NB': [['hst', 'HST NB', '15']],
  'CA-NL': [['hst', 'HST NL', '15']],
  'CA-NS': [['hst', 'HST NS', '14']],
  'CA-ON': [['hst', 'HST ON', '13']],
  'CA-PE': [['hst', 'HST PE', '15']],
  'CA-QC': [['qst', 'QST', '9.975']],
  'CA-SK': [['pst', 'PST SK', '6']],
  JP: [
    ['consumption-tax', 'Consumption tax', '10'],
    ['reduced', 'Consumption tax reduced', '8'],
    ['exempt', 'Consumption tax exempt', '0', 'E', 'Exempt from consumption tax'],
  ],
  SG: [['gst', 'GST', '9'], ['zero', 'GST zero-rated', '0'], exempt('GST')],
  IN: [
    ['igst', 'IGST', '18'],
    ['igst-reduced', 'IGST reduced', '5'],
    ['cgst', 'CGST', '9'],
    ['sgst', 'SGST', '9'],
    ['cgst-reduced', 'CGST reduced', '2.5'],
    ['sgst-reduced', 'SGST reduced', '2.5'],
    exempt('GST'),
  ],
  ZA: [['vat', 'VAT', '15'], ['zero', 'VAT zero-rated', '0'], exempt('VAT')],
  // Sales taxes are those of states, counties and cities; none is the country's.
  US: [],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

/** Where there are system rates: a country, or one of its provinces. */
export type TaxRegion = keyof typeof rows;

export const taxRegions = Object.keys(rows) as readonly TaxRegion[];

/** The rates of a region, those of its country first. Their ids are always the same, `tax_au-gst`. */
export function systemTaxRates(region: TaxRegion): readonly SystemTaxRate[] {
  const country = region.slice(0, 2) as TaxRegion;
  const own = (rows[region] as readonly Row[]).map((row) => rateOf(region, row));
  return country === region ? own : [...systemTaxRates(country), ...own];
}

function rateOf(region: TaxRegion, [key, name, percent, category, exemptionReason]: Row): SystemTaxRate {
  return {
    id: `tax_${region.toLowerCase()}-${key}`,
    name,
    percent: decimalOf(percent),
    category: category ?? defaultTaxCategory(decimalOf(percent)),
    ...(exemptionReason && { exemptionReason }),
    region,
  };
}
