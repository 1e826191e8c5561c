import type { CommandType } from './command.js';

export const roles = ['staff', 'client'] as const;
/** `staff` works for the account; `client` is who owes, meeting the books through a link or a portal. */
export type Role = (typeof roles)[number];

/** Who asks. Comes from the host's own sign-in, never from a command. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly name?: string;
}

const staff: readonly Role[] = ['staff'];
const everyone: readonly Role[] = ['staff', 'client'];

/** Role × command, default deny: a command without a row does not compile. */
const allowed: Readonly<Record<CommandType, readonly Role[]>> = {
  'create-draft': staff,
  'revise-draft': staff,
  'delete-draft': staff,
  'number-draft': staff,
  'finalize-invoice': staff,
  'revert-to-draft': staff,
  'void-invoice': staff,
  'duplicate-invoice': staff,
  'reissue-invoice': staff,
  'mark-as-sent': staff,
  'create-public-link': staff,
  'revoke-public-link': staff,
  'record-payment': everyone,
  'allocate-payment': staff,
  'remove-allocation': staff,
  'refund-payment': staff,
  'complete-refund': staff,
  'fail-refund': staff,
  'return-refund': staff,
  'void-payment': staff,
  'issue-credit-note': staff,
  'void-credit-note': staff,
  'write-off-invoice': staff,
  'reverse-write-off': staff,
  // Each of its steps is asked for by itself.
  'execute-plan': everyone,
  'change-preferences': staff,
  'add-system-tax-rates': staff,
  'save-tax-rate': staff,
  'archive-tax-rate': staff,
  'restore-tax-rate': staff,
  'save-payment-method': staff,
  'archive-payment-method': staff,
  'restore-payment-method': staff,
  'save-business': staff,
  'save-invoice-template': staff,
  'archive-invoice-template': staff,
  'restore-invoice-template': staff,
  'save-cancellation-reason': staff,
  'archive-cancellation-reason': staff,
  'restore-cancellation-reason': staff,
  'save-cancellation-policy': staff,
  'save-catalog-item': staff,
  'archive-catalog-item': staff,
  'restore-catalog-item': staff,
  'save-directory-entry': staff,
  'archive-directory-entry': staff,
  'restore-directory-entry': staff,
};

export const isAllowed = ({ role }: Actor, command: CommandType): boolean => allowed[command].includes(role);

/** Staff may take more than is owed, a paying client may not (billing.md P-06, P-07). */
export const mayOverpay = ({ role }: Actor): boolean => role === 'staff';
