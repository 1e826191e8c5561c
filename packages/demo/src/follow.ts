import type { ActionAsked, BillingActionRequestEvent, BillingNavigateEvent } from '@billkit/elements';
import { go, links } from './links.js';
import { placeOf } from './router.js';
import { sendInvoice } from './send.js';

/** Shows the pages that the elements ask for. They say what a person wants; where that is, only the host knows. */
export function followElements(root: HTMLElement): void {
  root.addEventListener('billing-navigate', ({ detail }) => navigate(detail));
  root.addEventListener('billing-action-request', ({ detail }) => act(detail));
  root.addEventListener('billing-send-request', (event) => event.waitUntil(sendInvoice(event.detail)));
  root.addEventListener('billing-invoice-finalized', ({ detail: { entry } }) => {
    if (entry.command.type === 'finalize-invoice')
      go(links.invoice(entry.command.invoice), { replace: true });
  });
  root.addEventListener('billing-invoice-saved', ({ detail: { entry } }) => {
    // The editor goes on with the draft it made; the address follows it, for whoever reloads.
    if (entry.command.type === 'create-draft')
      history.replaceState(null, '', links.editInvoice(entry.command.invoice));
  });
  root.addEventListener('billing-invoice-deleted', () => go(links.invoices(), { replace: true }));
  root.addEventListener('billing-payment-recorded', ({ detail: { entry } }) => {
    // Opened from an invoice, the form leads back to it; else, and where money or credit that was held already is applied,
    // it shows its receipt, and where one may go next.
    if (entry.command.type === 'record-payment' && asked('invoice')) leaveForm();
  });
  root.addEventListener('billing-payment-cancel', leaveForm);
}

function navigate({ to, id }: BillingNavigateEvent['detail']): void {
  switch (to) {
    case 'client':
      go(links.client(id));
      break;
    case 'invoice':
      go(links.invoice(id));
      break;
    case 'payment':
      go(links.payment(id));
      break;
    case 'credit-note':
      go(links.creditNote(id));
  }
}

function act({ action, id }: BillingActionRequestEvent['detail']): void {
  const open: Partial<Record<ActionAsked, () => void>> = {
    'revise-draft': () => go(links.editInvoice(id)),
    'finalize-invoice': () => go(links.editInvoice(id)),
    'record-payment': () => go(links.newPayment({ invoice: id })),
    'allocate-payment': () => go(links.newPayment({ payment: id })),
    'apply-credit': () => go(links.newPayment({ credit: id })),
    'issue-credit-note': () => openDialog('credit-note-dialog', id),
    'send-invoice': () => openDialog('send-invoice-dialog', id),
  };
  open[action]?.();
}

function openDialog(tag: 'credit-note-dialog' | 'send-invoice-dialog', invoice: string): void {
  const dialog = document.querySelector(tag);
  if (!dialog) return;
  dialog.setAttribute('invoice-id', invoice);
  dialog.setAttribute('open', '');
}

/** What the address of the payment form says it was opened for. */
const asked = (name: 'invoice' | 'payment' | 'credit' | 'client') => placeOf(location.hash).query.get(name);

/** From a payment form back to where it was opened from. What is held is also applied elsewhere: that stays. */
function leaveForm(): void {
  const { path } = placeOf(location.hash);
  if (path[0] !== 'payments' || path[1] !== 'new') return;
  const [invoice, payment, credit] = [asked('invoice'), asked('payment'), asked('credit')];
  const client = asked('client');
  if (invoice) go(links.invoice(invoice), { replace: true });
  else if (payment) go(links.payment(payment), { replace: true });
  else if (credit) go(links.creditNote(credit), { replace: true });
  else if (client) go(links.client(client), { replace: true });
  else go(links.payments(), { replace: true });
}
