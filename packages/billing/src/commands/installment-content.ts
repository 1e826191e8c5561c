import { object, oneOf, someOf, variant } from '../input/check.js';
import { decimal } from '../input/decimals.js';
import { day, moneyText, perLineMax, requireAmounts, whole } from '../input/fields.js';
import type { Currency } from '../money/currency.js';
import { percentLimits, type Decimal } from '../money/decimal.js';
import { requireWholePercents, type InstallmentDue, type InstallmentTerms } from '../records/installments.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';

/** In which parts an invoice is to be paid, as asked for: 1 to 10 of them, each above zero. */
export type InstallmentTermsInput =
  | {
      readonly type: 'percent';
      /** Of what is payable, 100 together. */
      readonly parts: readonly { readonly percent: Decimal; readonly due: InstallmentDue }[];
    }
  | {
      readonly type: 'amount';
      /** As the invoice is finalized they must come to what is payable. */
      readonly parts: readonly { readonly amount: string; readonly due: InstallmentDue }[];
    };

type OfType<T> = Extract<InstallmentTermsInput, { readonly type: T }>;
type DueOf<T> = Extract<InstallmentDue, { readonly type: T }>;
type PartOf<T> = OfType<T>['parts'][number];

const due = variant<'type', InstallmentDue>('type', {
  day: object<DueOf<'day'>>({ type: oneOf('day'), day }),
  days: object<DueOf<'days'>>({ type: oneOf('days'), days: whole(0, 3650) }),
});

/** Above zero. */
const percent = decimal({ ...percentLimits, above: '0' });

export const installmentTerms = variant<'type', InstallmentTermsInput>('type', {
  percent: object<OfType<'percent'>>({
    type: oneOf('percent'),
    parts: someOf(object<PartOf<'percent'>>({ percent, due }), perLineMax),
  }),
  amount: object<OfType<'amount'>>({
    type: oneOf('amount'),
    parts: someOf(object<PartOf<'amount'>>({ amount: moneyText, due }), perLineMax),
  }),
});

/**
 * The terms with their amounts read; nothing where there are none. Refuses with `due-day-with-installments` where a due day
 * stands beside them, `installments-not-whole`, `money-…` of an amount.
 */
export function installmentTermsFrom(
  {
    installmentTerms: asked,
    dueOn,
  }: { readonly installmentTerms?: InstallmentTermsInput; readonly dueOn?: Day },
  of: Currency,
): Result<{ readonly installmentTerms?: InstallmentTerms }, Refusal> {
  if (!asked) return ok({});
  if (dueOn !== undefined) return no({ type: 'due-day-with-installments', dueOn });
  if (asked.type === 'percent') {
    const percents = requireWholePercents(asked);
    return percents.ok ? ok({ installmentTerms: asked }) : percents;
  }
  const parts = requireAmounts(asked.parts, of, 'content.installmentTerms.parts');
  return parts.ok ? ok({ installmentTerms: { ...asked, parts: parts.value } }) : parts;
}
