import type { CommandType } from './command.js';
import type { Amount } from './money/amount.js';
import type { Currency } from './money/currency.js';

/** The roles of the default policy. */
export const roles = ['owner', 'staff', 'client'] as const;

/** What the policy calls those who work with the books. */
export type Role = string;

/** Who asks. Comes from the host's own sign-in, never from a command. */
export interface Actor {
  readonly id: string;
  /** One the policy knows; any other may do nothing. */
  readonly role: Role;
  readonly name?: string;
  /** The id of the client who the actor is. A role that may do something for its own client alone may not without. */
  readonly client?: string;
}

/** The most a role may move with one command, one a currency; in a currency that is not listed nothing. */
export interface UpTo {
  readonly upTo: readonly { readonly currency: Currency; readonly amount: Amount }[];
}

/** The records whose amounts a command moves, where a policy may limit them. */
export const limited = {
  'finalize-invoice': 'invoice',
  'void-invoice': 'invoice',
  'record-payment': 'payment',
  'start-online-payment': 'payment',
  'void-payment': 'payment',
  'allocate-payment': 'allocation',
  'allocate-payments': 'allocation',
  'move-allocation': 'allocation',
  'remove-allocation': 'allocation',
  'refund-payment': 'refund',
  'refund-invoices': 'refund',
  'issue-credit-note': 'credit-note',
  'issue-credit-note-draft': 'credit-note',
  'void-credit-note': 'credit-note',
  'apply-credit': 'credit-allocation',
  'remove-credit-allocation': 'credit-allocation',
  'refund-credit': 'refund',
  'write-off-invoice': 'write-off',
  'reverse-write-off': 'write-off',
} as const satisfies { readonly [T in CommandType]?: string };

export type LimitedCommand = keyof typeof limited;

/** What may be done for one's own client alone: pay online what it owes. */
export type OwnCommand = 'start-online-payment' | 'execute-plan';

/**
 * What a role may: `any`, whatever the books hold; `own`, only for the client who the actor is, and nothing beyond what is due;
 * or up to an amount.
 */
export type Grant<T extends CommandType = CommandType> =
  'any' | (T extends OwnCommand ? 'own' : never) | (T extends LimitedCommand ? UpTo : never);

/**
 * Who may what, as data: a host may have its own roles and its own table. Default deny: a command without a row does not
 * compile, and who is not in the row may not.
 */
export interface Policy {
  readonly commands: { readonly [T in CommandType]: Readonly<Record<Role, Grant<T>>> };
  /** Who may record more money than is owed (billing.md P-06, P-07). Nobody pays more than is due online. */
  readonly mayOverpay: readonly Role[];
}

/** Who asks, and the policy that says what that actor may. */
export interface Asker extends Actor {
  readonly policy: Policy;
}

const owner = { owner: 'any' } as const;
const staff = { ...owner, staff: 'any' } as const;
const payers = { ...staff, client: 'own' } as const;

/** What holds where the host gives no policy: staff works for the account, a client pays what it owes, the owner closes periods. */
export const defaultPolicy: Policy = {
  commands: {
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
    'record-payment': staff,
    'start-online-payment': payers,
    'confirm-online-payment': staff,
    'fail-online-payment': staff,
    'allocate-payment': staff,
    'allocate-payments': staff,
    'move-allocation': staff,
    'remove-allocation': staff,
    'refund-payment': staff,
    'refund-invoices': staff,
    'complete-refund': staff,
    'fail-refund': staff,
    'return-refund': staff,
    'void-payment': staff,
    'open-dispute': staff,
    'win-dispute': staff,
    'lose-dispute': staff,
    'reverse-dispute': staff,
    'issue-credit-note': staff,
    'save-credit-note-draft': staff,
    'delete-credit-note-draft': staff,
    'issue-credit-note-draft': staff,
    'void-credit-note': staff,
    'apply-credit': staff,
    'remove-credit-allocation': staff,
    'refund-credit': staff,
    'write-off-invoice': staff,
    'reverse-write-off': staff,
    // Each of its steps is asked for by itself.
    'execute-plan': payers,
    'close-period': owner,
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
    'erase-client': staff,
  },
  mayOverpay: ['owner', 'staff'],
};

/** What the actor may do with a command; `undefined` for nothing. */
export function grantOf({ role, policy }: Asker, command: CommandType): Grant | undefined {
  const rows: Readonly<Record<string, Readonly<Record<Role, Grant>>>> = policy.commands;
  const row = rows[command];
  return row && Object.hasOwn(row, role) ? row[role] : undefined;
}
