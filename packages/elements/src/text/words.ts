import type {
  CommandType,
  Invoice,
  InvoiceStanding,
  PaymentLifecycle,
  PaymentMethodType,
  PaymentUse,
  Refund,
} from '@billkit/billing';

/** What a command is called on a button. */
export const actionText: Readonly<Record<CommandType, string>> = {
  'create-draft': 'Save draft',
  'revise-draft': 'Edit invoice',
  'delete-draft': 'Delete invoice',
  'number-draft': 'Choose number',
  'finalize-invoice': 'Finalize invoice',
  'revert-to-draft': 'Revert to draft',
  'void-invoice': 'Void invoice',
  'create-public-link': 'Copy public link',
  'revoke-public-link': 'Revoke public link',
  'duplicate-invoice': 'Duplicate invoice',
  'reissue-invoice': 'Re-issue invoice',
  'mark-as-sent': 'Mark as sent',
  'record-payment': 'New payment',
  'allocate-payment': 'Existing payment',
  'allocate-payments': 'Allocate oldest first',
  'move-allocation': 'Move allocation',
  'remove-allocation': 'Delete allocation',
  'refund-payment': 'Refund payment',
  'refund-invoices': 'Refund from invoices',
  'complete-refund': 'Mark refund as completed',
  'fail-refund': 'Mark refund as failed',
  'return-refund': 'Mark refund as returned',
  'void-payment': 'Void payment',
  'issue-credit-note': 'Issue credit note',
  'save-credit-note-draft': 'Save draft',
  'delete-credit-note-draft': 'Delete draft',
  'issue-credit-note-draft': 'Issue credit note',
  'void-credit-note': 'Void credit note',
  'apply-credit': 'Apply credit',
  'remove-credit-allocation': 'Take credit back',
  'refund-credit': 'Refund credit',
  'write-off-invoice': 'Write off',
  'reverse-write-off': 'Reverse write-off',
  'execute-plan': 'Do all of this',
  'close-period': 'Close period',
  'change-preferences': 'Save preferences',
  'add-system-tax-rates': 'Add tax rates of a region',
  'save-tax-rate': 'Save tax rate',
  'archive-tax-rate': 'Archive tax rate',
  'restore-tax-rate': 'Restore tax rate',
  'save-payment-method': 'Save payment method',
  'archive-payment-method': 'Archive payment method',
  'restore-payment-method': 'Restore payment method',
  'save-business': 'Save business',
  'save-invoice-template': 'Save invoice template',
  'archive-invoice-template': 'Archive invoice template',
  'restore-invoice-template': 'Restore invoice template',
  'save-cancellation-reason': 'Save cancellation reason',
  'archive-cancellation-reason': 'Archive cancellation reason',
  'restore-cancellation-reason': 'Restore cancellation reason',
  'save-cancellation-policy': 'Save cancellation policy',
  'save-catalog-item': 'Save item',
  'archive-catalog-item': 'Archive item',
  'restore-catalog-item': 'Restore item',
  'save-directory-entry': 'Save entry',
  'archive-directory-entry': 'Archive entry',
  'restore-directory-entry': 'Restore entry',
  'erase-client': 'Erase personal data',
};

export const statusText: Readonly<Record<Invoice['status'], string>> = {
  draft: 'Draft',
  open: 'Open',
  paid: 'Paid',
  void: 'Void',
};

export const standingText: Readonly<Record<InvoiceStanding, string>> = {
  overdue: 'Overdue',
  'written-off': 'Written off',
  'part-paid': 'Partially paid',
  credited: 'Credited',
  sent: 'Sent',
};

export const lifecycleText: Readonly<Record<PaymentLifecycle, string>> = {
  paid: 'Paid',
  'partial-refund': 'Partial refund',
  refunded: 'Refunded',
  void: 'Void',
};

export const useText: Readonly<Record<PaymentUse, string>> = {
  unallocated: 'Unallocated',
  'partially-allocated': 'Partially allocated',
  allocated: 'Allocated',
};

/** What became of a refund. */
export const refundText: Readonly<Record<Refund['status'], string>> = {
  pending: 'Pending',
  completed: 'Completed',
  failed: 'Failed',
  returned: 'Returned',
};

export const methodTypeText: Readonly<Record<PaymentMethodType, string>> = {
  'credit-card': 'Credit card',
  eftpos: 'EFTPOS',
  cash: 'Cash',
  'direct-deposit': 'Direct deposit',
  cheque: 'Cheque',
  other: 'Other',
};

/** What the lines of an invoice editor say: undo, work that was left, pasting, moving, keys and conflicts. */
export const lineText = {
  undo: 'Undo',
  redo: 'Redo',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  undone: (what: string) => `Undone: ${what}.`,
  redone: (what: string) => `Done again: ${what}.`,
  steps: {
    type: 'typing',
    fill: 'item chosen',
    duplicate: 'line duplicated',
    delete: 'line deleted',
    move: 'line moved',
    paste: 'lines pasted',
    discard: 'changes discarded',
    merge: 'versions merged',
  },
  deleted: (line: number) => `Line ${line} deleted.`,
  kept: (time: string) => `Kept on this device, ${time}`,
  notKept: 'This device keeps no copy. Save before you leave.',
  restored: (changes: number, time: string) =>
    `${changes === 1 ? 'One change' : `${changes} changes`} from ${time} restored. Not saved yet.`,
  discard: 'Discard changes',
  dismiss: 'Keep',
  offered: (client: string, lines: number, time: string) =>
    `You have not finished an invoice${client && ` for ${client}`} from ${time}${
      lines > 0 ? `: ${lines === 1 ? 'one line' : `${lines} lines`}` : ''
    }.`,
  take: 'Go on with it',
  refuse: 'Throw it away',
} as const;
