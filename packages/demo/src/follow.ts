import type { Billing, CommandType } from '@billkit/billing';
import type { BillingActionRequestEvent, BillingNavigateEvent } from '@billkit/elements';
import { go, links } from './links.js';
import { placeOf } from './router.js';

/** Shows the pages that the elements ask for. They say what a person wants; where that is, only the host knows. */
export function followElements(root: HTMLElement, billing: Billing): void {
  root.addEventListener('billing-navigate', ({ detail }) => void navigate(detail, billing));
  root.addEventListener('billing-action-request', ({ detail }) => act(detail));
  root.addEventListener('billing-invoice-finalized', ({ detail: { entry } }) => {
    if (entry.command.type === 'finalize-invoice') go(links.invoice(entry.command.invoice), { replace: true });
  });
  root.addEventListener('billing-invoice-deleted', () => go(links.invoices(), { replace: true }));
  root.addEventListener('billing-payment-recorded', ({ detail: { entry } }) => {
    if (entry.command.type === 'record-payment') leaveForm(links.payment(entry.command.payment));
  });
  root.addEventListener('billing-payment-allocated', ({ detail: { entry } }) => {
    if (entry.command.type === 'allocate-payment') leaveForm(links.payment(entry.command.payment));
  });
  root.addEventListener('billing-payment-cancel', () => leaveForm(links.payments()));
}

async function navigate({ to, id }: BillingNavigateEvent['detail'], billing: Billing): Promise<void> {
  switch (to) {
    case 'client':
      return go(links.client(id));
    case 'invoice':
      return go(links.invoice(id));
    case 'payment':
      return go(links.payment(id));
    case 'credit-note': {
      // A credit note has no page of its own: it is part of its invoice.
      const [note] = await billing.find({ kind: 'credit-note', where: { id }, limit: 1 });
      if (note) go(links.invoice(note.record.invoice));
    }
  }
}

function act({ action, id }: BillingActionRequestEvent['detail']): void {
  const open: Partial<Record<CommandType, () => void>> = {
    'revise-draft': () => go(links.editInvoice(id)),
    'finalize-invoice': () => go(links.editInvoice(id)),
    'record-payment': () => go(links.newPayment({ invoice: id })),
    'allocate-payment': () => go(links.newPayment({ payment: id })),
    'issue-credit-note': () => openCreditNote(id),
  };
  open[action]?.();
}

function openCreditNote(invoice: string): void {
  const dialog = document.querySelector('credit-note-dialog');
  if (!dialog) return;
  dialog.setAttribute('invoice-id', invoice);
  dialog.setAttribute('open', '');
}

/** From a payment form back to where it was opened from, or to `otherwise`. */
function leaveForm(otherwise: string): void {
  const { path, query } = placeOf(location.hash);
  if (path[0] !== 'payments' || path[1] !== 'new') return;
  const [invoice, payment, client] = ['invoice', 'payment', 'client'].map((name) => query.get(name));
  if (invoice) go(links.invoice(invoice), { replace: true });
  else if (payment) go(links.payment(payment), { replace: true });
  else if (client) go(links.client(client), { replace: true });
  else go(otherwise, { replace: true });
}
