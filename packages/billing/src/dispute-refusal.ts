import type { Amount } from './money/amount.js';
import type { Currency } from './money/currency.js';
import type { AllocationId, DisputeId } from './records/ids.js';
import type { Dispute } from './records/dispute.js';
import type { AboutDispute, AboutPayment, Sum } from './refusal-about.js';

/** The business noes about disputes. */
export type DisputeRefusal =
  | ({ readonly type: 'nothing-disputable' } & AboutPayment)
  | ({ readonly type: 'exceeds-disputable'; readonly disputable: Amount } & AboutPayment & Sum)
  | ({
      readonly type: 'amount-disputed';
      readonly currency: Currency;
      readonly disputed: Amount;
      readonly undisputed: Amount;
    } & AboutPayment)
  | ({ readonly type: 'payment-has-disputes' } & AboutPayment & Sum)
  | ({
      readonly type: 'dispute-not-open';
      readonly status: Exclude<Dispute['status'], 'open'>;
    } & AboutDispute)
  | ({
      readonly type: 'dispute-not-lost';
      readonly status: Exclude<Dispute['status'], 'lost'>;
    } & AboutDispute)
  | {
      readonly type: 'dispute-reference-used';
      readonly provider: string;
      readonly reference: string;
      readonly dispute: DisputeId;
    }
  | {
      readonly type: 'allocation-of-other-payment';
      readonly allocation: AllocationId;
      readonly number: string;
    }
  | ({
      readonly type: 'allocations-incomplete';
      readonly currency: Currency;
      readonly allocated: Amount;
      readonly named: Amount;
    } & AboutPayment);

export type DisputeRefusalType = DisputeRefusal['type'];
