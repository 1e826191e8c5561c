import {
  checkDraft,
  parseDay,
  type Business,
  type DraftInvoice,
  type RuleDocument,
  type RuleFinding,
} from '@billkit/billing';
import type { PricedDraft } from '../draft/priced-draft.js';

/** Everything by which what is typed would break the rules, errors first. */
export function findingsIn(
  priced: PricedDraft,
  record: DraftInvoice | undefined,
  seller: Business | undefined,
): readonly RuleFinding[] {
  const { draft, dueOn, preview, terms, taxMode } = priced;
  const issuedOn = parseDay(draft.issuedOn);
  const rest: Omit<RuleDocument, 'lines' | 'figures'> = {
    ...{ currency: priced.currency, taxMode, taxRounding: terms.taxRounding },
    number: record?.number ?? null,
    ...(issuedOn.ok && { issuedOn: issuedOn.value }),
    ...(dueOn.ok && { dueOn: dueOn.value }),
    ...(seller && { seller }),
    // Nobody was chosen yet: that is a term that is missing, not one that is not kept.
    client: draft.client ?? { name: '' },
    ...(draft.payer && { payer: draft.payer }),
    ...(record?.discount && { discount: record.discount }),
    ...(record?.allowances && { allowances: record.allowances }),
    ...(record?.charges && { charges: record.charges }),
  };
  return checkDraft(preview, rest);
}
