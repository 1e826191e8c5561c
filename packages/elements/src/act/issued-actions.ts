import {
  invoiceActions,
  type Action,
  type CommandType,
  type IssuedInvoice,
  type Refusal,
} from '@billkit/billing';
import type { Preferences } from '@billkit/billing';
import type { BillingHost } from '../billing-context.js';

/** What can be taken out of the way, one step after the other. */
const inTheWay: readonly Refusal['type'][] = [
  'invoice-has-allocations',
  'invoice-has-credit-notes',
  'invoice-has-write-offs',
  'invoice-has-pending-payments',
  'amount-reserved',
];

/** Whether a plan may carry out what was refused. */
export const mayBePlanned = (refusal: Refusal | null): boolean =>
  refusal !== null && inTheWay.includes(refusal.type);

/** What is done here, and what the host opens another element for. */
export const own = ['revert-to-draft', 'void-invoice'] as const;
export type OwnCommand = (typeof own)[number];
export const isOwn = (command: CommandType): command is OwnCommand =>
  (own as readonly CommandType[]).includes(command);

/** What a menu offers: what is only in the way of something does not keep it from being chosen, for a way is looked for. */
export const offered = (action: Action): Action =>
  isOwn(action.command) && mayBePlanned(action.refusal) ? { ...action, refusal: null } : action;

const paying: readonly CommandType[] = ['record-payment', 'allocate-payment', 'issue-credit-note'];

/** What the menus of an issued invoice offer; what is only in the way of something does not keep it from being chosen. */
export function issuedActions(
  invoice: IssuedInvoice,
  host: BillingHost,
  preferences: Preferences,
): { readonly pay: readonly Action[]; readonly others: readonly Action[] } {
  const all = invoiceActions(invoice, host.actor(), preferences);
  const isPast = (command: CommandType) => invoice.status === 'void' && isOwn(command);
  return {
    pay: all.filter(({ command }) => paying.includes(command)),
    others: all.filter(({ command }) => isOwn(command) && !isPast(command)).map(offered),
  };
}
