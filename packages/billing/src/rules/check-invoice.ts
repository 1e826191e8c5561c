import { categoryRules } from './category-rules.js';
import { decimalRules } from './decimal-rules.js';
import { documentRules } from './document-rules.js';
import { factsOf } from './facts.js';
import { lineRules } from './line-rules.js';
import { partyRules } from './party-rules.js';
import type { CheckedRule, InvoiceRule, RuleFinding } from './rule.js';
import type { RuleDocument } from './rule-document.js';
import { singleCategoryRules } from './single-category-rules.js';
import { taxAmountRules } from './tax-amount-rules.js';
import { totalRules } from './total-rules.js';

const rules: readonly CheckedRule[] = [
  ...documentRules,
  ...partyRules,
  ...lineRules,
  ...totalRules,
  ...taxAmountRules,
  ...categoryRules,
  ...singleCategoryRules,
  ...decimalRules,
];

/** Every rule that is checked, in the order of the reference. */
export const invoiceRules: readonly InvoiceRule[] = rules;

/**
 * Everything by which an invoice breaks the rules of EN 16931, errors first; nothing when it could be sent as it is.
 *
 * Says the same of an issued invoice and of a draft at each keystroke: it is pure, looks at each line a few times, and
 * calculates no figures, but checks those it is given. What several rules ask for is said once; `also` has their ids.
 * Rules about terms that are not kept at all, such as bank accounts, are not checked: `docs/reference/rules.md` lists
 * them.
 */
export function checkInvoice(document: RuleDocument): readonly RuleFinding[] {
  const facts = factsOf(document);
  const findings = new Map<string, RuleFinding>();
  for (const rule of rules)
    rule.test(facts, (path, sentence, { severity = rule.severity, unreachable } = {}) => {
      const key = `${path} ${sentence}`;
      const same = findings.get(key);
      findings.set(
        key,
        same
          ? alsoBy(same, rule.id, severity)
          : { rule: rule.id, also: [], severity, path, sentence, ...(unreachable && { unreachable }) },
      );
    });
  const all = [...findings.values()];
  const of = (wanted: RuleFinding['severity']) => all.filter(({ severity }) => severity === wanted);
  return [...of('error'), ...of('warning')];
}

/** The finding, found by one more rule: as grave as the gravest of them. */
function alsoBy(finding: RuleFinding, id: string, severity: RuleFinding['severity']): RuleFinding {
  const also = finding.rule === id || finding.also.includes(id) ? finding.also : [...finding.also, id];
  return { ...finding, also, severity: severity === 'error' ? severity : finding.severity };
}
