import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { PaymentMethodId } from './ids.js';

export const paymentMethodTypes = [
  'credit-card',
  'eftpos',
  'cash',
  'direct-deposit',
  'cheque',
  'other',
] as const;
export type PaymentMethodType = (typeof paymentMethodTypes)[number];

/** Cash and cheques are handed over, and a card at a terminal is there: the others can be paid with at a distance. */
const onlineTypes: ReadonlySet<PaymentMethodType> = new Set(['credit-card', 'direct-deposit', 'other']);

export const isOnlineType = (type: PaymentMethodType): boolean => onlineTypes.has(type);

export interface PaymentMethod {
  readonly id: PaymentMethodId;
  readonly name: string;
  /** Fixed when the method is made (billing.md S-16). */
  readonly type: PaymentMethodType;
  readonly archived: boolean;
}

/** All payment methods of the account, one record: at least one of them is in use (billing.md S-14). */
export interface PaymentMethods {
  readonly kind: 'payment-methods';
  readonly id: 'payment-methods';
  readonly methods: readonly PaymentMethod[];
}

/** What holds until the account has changed its own (billing.md S-14). */
export const defaultPaymentMethods: PaymentMethods = {
  kind: 'payment-methods',
  id: 'payment-methods',
  methods: [
    { id: 'pmt_credit-card', name: 'Credit card', type: 'credit-card', archived: false },
    { id: 'pmt_eftpos', name: 'EFTPOS', type: 'eftpos', archived: false },
    { id: 'pmt_cash', name: 'Cash', type: 'cash', archived: false },
    { id: 'pmt_direct-deposit', name: 'Direct deposit', type: 'direct-deposit', archived: false },
    { id: 'pmt_cheque', name: 'Cheque', type: 'cheque', archived: false },
  ],
};

/** Refuses with `payment-method-archived`. */
export const requireMethodInUse = ({ name, archived }: PaymentMethod): Result<null, Refusal> =>
  archived ? no({ type: 'payment-method-archived', name }) : ok(null);

/** Refuses with `last-payment-method` where none of the others is in use (billing.md S-14). */
export const requireAnotherMethod = (
  { name }: PaymentMethod,
  others: readonly PaymentMethod[],
): Result<null, Refusal> =>
  others.every(({ archived }) => archived) ? no({ type: 'last-payment-method', name }) : ok(null);
