import type { InvoiceState } from './invoice-state.js';
import type { Outcome, Row } from './subject.js';

/** The same outcome in every state that was issued. */
export const whenIssued = <O extends Outcome<InvoiceState>>(outcome: O) =>
  ({
    open: outcome,
    'part paid': outcome,
    'part credited': outcome,
    'part reserved': outcome,
    'all reserved': outcome,
    paid: outcome,
    'paid by credit': outcome,
    'part written off': outcome,
    'written off': outcome,
    'zero-total paid': outcome,
    void: outcome,
    replaced: outcome,
  }) as const;

/** What settled an invoice stands in the way of voiding it (T13, T15). */
export const whenVoided: Row<InvoiceState> = {
  none: 'not-found',
  'new draft': 'invoice-not-open',
  'numbered draft': 'invoice-not-open',
  open: '→ void',
  'part paid': 'invoice-has-allocations',
  'part credited': 'invoice-has-credit-notes',
  'part reserved': 'invoice-has-pending-payments',
  'all reserved': 'invoice-has-pending-payments',
  paid: 'invoice-has-allocations',
  'paid by credit': 'invoice-has-credit-notes',
  'part written off': 'invoice-has-write-offs',
  'written off': 'invoice-has-write-offs',
  'zero-total paid': 'invoice-not-open',
  void: 'invoice-not-open',
  replaced: 'invoice-not-open',
};

/** What is shown to who pays: nothing becomes of an issued invoice, and the others cannot be (I-59). */
export const whenSendable = {
  none: 'not-found',
  'new draft': 'invoice-not-sendable',
  'numbered draft': 'invoice-not-sendable',
  open: '→ open',
  'part paid': '→ part paid',
  'part credited': '→ part credited',
  'part reserved': '→ part reserved',
  'all reserved': '→ all reserved',
  paid: '→ paid',
  'paid by credit': '→ paid by credit',
  'part written off': '→ part written off',
  'written off': '→ written off',
  'zero-total paid': '→ zero-total paid',
  void: 'invoice-not-sendable',
  replaced: 'invoice-not-sendable',
} as const;

/** Only open invoices take money and credit (P-01, C-03). */
export const whenNotOpen = {
  none: 'not-found',
  'new draft': 'invoice-not-open',
  'numbered draft': 'invoice-not-open',
  paid: 'invoice-not-open',
  'paid by credit': 'invoice-not-open',
  'written off': 'invoice-not-open',
  'zero-total paid': 'invoice-not-open',
  void: 'invoice-not-open',
  replaced: 'invoice-not-open',
} as const;
