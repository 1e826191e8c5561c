import { isZero, isNegative } from '../money/amount.js';
import { isBlank, requireText, type CheckedRule, type Says } from './rule.js';
import type { RuleDocument } from './rule-document.js';

/** What the document as a whole must state. */
export const documentRules: readonly CheckedRule[] = [
  {
    id: 'BR-02',
    terms: ['BT-1'],
    severity: 'error',
    requires: 'An issued invoice has a number.',
    test: ({ document: { number } }, says) => {
      if (number?.trim() === '') says('number', 'The invoice has no number.');
    },
  },
  {
    id: 'BR-03',
    terms: ['BT-2'],
    severity: 'error',
    requires: 'An invoice has an issue date.',
    test: ({ document: { issuedOn } }, says) => {
      if (issuedOn === undefined) says('issuedOn', 'The invoice has no issue date.');
    },
  },
  {
    id: 'BR-16',
    terms: ['BG-25'],
    severity: 'error',
    requires: 'An invoice has at least one line.',
    test: ({ document: { lines } }, says) => {
      if (lines.length === 0) says('lines', 'The invoice has no lines.');
    },
  },
  {
    id: 'BR-CO-25',
    terms: ['BT-9', 'BT-20', 'BT-115'],
    severity: 'error',
    requires: 'Where something is payable there is a due date, or the terms of payment.',
    test: ({ document: { figures, dueOn, paymentTerms } }, says) => {
      if (isZero(figures.payable) || isNegative(figures.payable)) return;
      if (dueOn === undefined && isBlank(paymentTerms))
        says(
          'dueOn',
          `${figures.payable} is payable, and neither a due date nor terms of payment are stated.`,
        );
    },
  },
  {
    id: 'BR-CO-18',
    terms: ['BG-23'],
    severity: 'error',
    requires: 'An invoice states at least one tax, also where none is charged.',
    test: ({ document: { figures, lines } }, says) => {
      if (lines.length > 0 && figures.taxes.length === 0)
        says(
          'figures.taxes',
          'No tax is stated. An e-invoice that charges none says why: not subject to tax (O) or exempt (E), with the reason.',
        );
    },
  },
  ...adjustmentRules('allowance', {
    tax: { id: 'BR-32', term: 'BT-95' },
    reason: {
      ids: ['BR-33', 'BR-CO-21'],
      term: 'BT-97',
      requires: 'Each allowance on the document has a reason.',
    },
  }),
  ...adjustmentRules('charge', {
    tax: { id: 'BR-37', term: 'BT-102' },
    reason: {
      ids: ['BR-38', 'BR-CO-22'],
      term: 'BT-104',
      requires: 'Each charge on the document has a reason.',
    },
  }),
];

interface AdjustmentIds {
  readonly tax: { readonly id: string; readonly term: string };
  readonly reason: { readonly ids: readonly string[]; readonly term: string; readonly requires: string };
}

function adjustmentRules(
  kind: 'allowance' | 'charge',
  { tax, reason }: AdjustmentIds,
): readonly CheckedRule[] {
  const list = `${kind}s` as const;
  const ofTax: CheckedRule = {
    id: tax.id,
    terms: [tax.term],
    severity: 'error',
    requires: `Each ${kind} on the document has one tax category.`,
    test: ({ document }, says) => {
      if (document.taxMode === 'none') return;
      for (const [index, { taxes = [] }] of (document[list] ?? []).entries())
        if (taxes.filter(({ withheld }) => !withheld).length !== 1)
          says(`${list}.${index}.taxes`, `The document’s ${kind} ${index + 1} needs exactly one tax.`);
    },
  };
  const ofReason = (id: string): CheckedRule => ({
    id,
    terms: [reason.term],
    severity: 'error',
    requires: reason.requires,
    test: ({ document }, says) => {
      for (const [index, one] of (document[list] ?? []).entries())
        requireText(
          says,
          one.reason,
          `${list}.${index}.reason`,
          `The reason of the document’s ${kind} ${index + 1}`,
        );
      if (kind === 'allowance') checkDiscount(document, says);
    },
  });
  return [ofTax, ...reason.ids.map(ofReason)];
}

/** The document's discount is an allowance for each tax it lowers. */
function checkDiscount({ discount, figures }: RuleDocument, says: Says): void {
  if (discount && !isZero(figures.documentDiscount))
    requireText(says, discount.reason, 'discount.reason', 'The reason of the document’s discount');
}
