import { subjectOf, type Operand, type Step } from '@billkit/billing';
import { formatPercent } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { KnownFigure, WhyTexts } from '../../text/english/why.js';
import type { Asking } from './why-controller.js';

/** What names are made of. */
export interface NameOptions {
  readonly asking: Asking;
  readonly texts: WhyTexts;
  readonly language: Language;
}

const known: Readonly<Record<KnownFigure, keyof Language['texts']['words']>> = {
  subtotal: 'subtotal',
  total: 'total',
  payable: 'payable',
  paid: 'paid',
  credited: 'credited',
  withheld: 'withheld',
  'written-off': 'writtenOff',
  'amount-due': 'amountDue',
  'cash-rounding': 'cashRounding',
  'document-discount': 'documentDiscount',
  'discount-on-all': 'documentDiscount',
};

/** What a person calls what a step comes to: "Line 2: Discount". */
export function nameOf(step: Step, options: NameOptions): string {
  const { texts, language, asking } = options;
  const { place, alike, taxes } = subjectOf(step);
  const about = [
    ...(place
      ? [texts[place.kind]((place.kind === 'line' ? (asking.places[place.index] ?? 0) : place.index) + 1)]
      : []),
    ...(alike === null ? [] : [texts.alike(alike + 1)]),
  ];
  const rates = taxes.map(({ percent }) => formatPercent(percent as Percent, language)).join(' + ');
  const what = [ruleName(step, options), rates].filter(Boolean).join(' ');
  return [...about, what].join(': ');
}

type Percent = Parameters<typeof formatPercent>[0];

function ruleName({ rule }: Step, { texts, language }: NameOptions): string {
  if (Object.hasOwn(known, rule)) return language.texts.words[known[rule as KnownFigure]] as string;
  return texts.rules[rule as keyof WhyTexts['rules']];
}

/** The step a figure came from; undefined for one that nothing came to. */
export const stepOf = ({ explanation }: Asking, figure: string | null): Step | undefined =>
  explanation.steps.find((step) => step.figure === figure);

/**
 * The step that says something of a figure: one that only takes another over, because that is all there is, leads to
 * that one.
 */
export function tellingStep(asking: Asking, figure: string): Step | undefined {
  const step = stepOf(asking, figure);
  const only = step && onlyPart(step);
  const further =
    only && only.figure !== null && only.sign === 1 ? tellingStep(asking, only.figure) : undefined;
  return further ?? step;
}

/** What is all of the step's value. */
function onlyPart(step: Step): Operand | undefined {
  if (step.type === 'limit') return step.wanted.value === step.value ? step.wanted : undefined;
  if (step.type !== 'sum') return undefined;
  const parts = step.parts.filter(({ value }) => !isNothing(value));
  return parts.length === 1 ? parts[0] : undefined;
}

/** Whether an amount is nothing, by how it is written. */
export const isNothing = (amount: string): boolean => !/[1-9]/.test(amount);
