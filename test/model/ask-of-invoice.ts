import type { Invoice } from '@billkit/billing';
import type { Ask } from '@billkit/billing/testing';
import { dispositionOf } from './ask-of-credit.js';
import { cash, day, dueOf, near, pickOf } from './chosen.js';
import { contentOf } from './draft-content.js';
import type { Seen } from './seen.js';
import type { DocumentWish, Step } from './step.js';

/** One of a few tokens, each of which is given once. */
const tokenOf = (index: number) => `token-${index}`.padEnd(22, 'x');

/** What a step about invoices, credit notes, write-offs and links asks for. */
export function askOfInvoice(
  what: DocumentWish,
  step: Step,
  seen: Seen,
  fresh: string,
  found: Invoice | undefined,
): Ask {
  const invoice = `inv_${step.invoice}` as const;
  const version = Math.max(seen.version(invoice), 1);
  switch (what) {
    case 'create-draft':
      return { type: what, invoice, content: contentOf(step) };
    case 'revise-draft':
      return { type: what, invoice, version, content: contentOf(step) };
    case 'finalize-and-pay': {
      const payment = { payment: `pay_${fresh}`, amount: '117.35', method: cash, receivedOn: day } as const;
      return { type: 'finalize-invoice', invoice, version, payment };
    }
    case 'issue-credit-note': {
      const lines = [creditOf(step, found)];
      const disposition = dispositionOf(step, seen, found, lines, fresh);
      return {
        ...{ type: what, creditNote: `crn_${fresh}`, invoice, issuedOn: day, reason: 'Random', lines },
        ...(disposition && { disposition }),
      };
    }
    case 'save-credit-note-draft': {
      const lines = [creditOf(step, found)];
      const disposition = dispositionOf(step, seen, found, lines, fresh);
      const [own] = step.pick % 2 ? seen.creditNoteDrafts : [];
      const creditNote = own?.id ?? (`crn_${fresh}` as const);
      return {
        ...{ type: what, creditNote, version: own ? seen.version(`draft ${own.id}`) : 0, invoice },
        ...{ issuedOn: day, reason: 'Random', lines, ...(disposition && { disposition }) },
      };
    }
    case 'issue-credit-note-draft':
    case 'delete-credit-note-draft': {
      const creditNote = pickOf(seen.creditNoteDrafts, step.pick)?.id ?? 'crn_none';
      if (what === 'delete-credit-note-draft') return { type: what, creditNote };
      return { type: what, creditNote, version: Math.max(seen.version(`draft ${creditNote}`), 1) };
    }
    case 'void-credit-note': {
      const creditNote = pickOf(seen.creditNotes, step.pick)?.id ?? 'crn_none';
      return { type: what, creditNote, voidedOn: day };
    }
    case 'write-off-invoice': {
      const amount = near(dueOf(found), step);
      const writeOff = `wof_${fresh}` as const;
      return { type: what, writeOff, invoice, amount, writtenOffOn: day, reason: 'Random' };
    }
    case 'reverse-write-off': {
      const writeOff = pickOf(seen.writeOffs, step.pick)?.id ?? 'wof_none';
      return { type: what, writeOff, reversedOn: day };
    }
    case 'void-invoice':
      return { type: what, invoice, voidedOn: day };
    case 'void-by-plan':
      return { type: 'execute-plan', steps: [...freeing(seen, invoice), { ...voiding, invoice }] };
    case 'duplicate-invoice':
    case 'reissue-invoice':
      return { type: what, invoice, issuedOn: day };
    case 'create-public-link':
      return { type: what, token: tokenOf(step.payment), invoice, createdOn: day };
    case 'revoke-public-link':
      return { type: what, token: tokenOf(step.payment), revokedOn: day };
    case 'mark-as-sent':
      return { type: what, invoice, sentOn: day, via: 'hand' };
    case 'number-draft':
      return {
        type: what,
        invoice,
        number: `${step.pick % 2 ? 'INV-' : 'B-'}${step.pick + 1}`,
        numberedOn: day,
      };
    case 'revert-to-draft':
      return { type: what, invoice };
    case 'delete-draft':
      return { type: what, invoice, deletedOn: day };
    default:
      return { type: 'finalize-invoice', invoice, version };
  }
}

const canceling = { type: 'fail-online-payment', outcome: 'canceled', failedOn: day } as const;
const voiding = { type: 'void-invoice', voidedOn: day } as const;

/** What a bookkeeper sees that holds an invoice, taken back. */
const freeing = (
  { allocations, creditNotes, creditAllocations, writeOffs, payments }: Seen,
  invoice: string,
) => [
  ...payments
    .filter((one) => one.status === 'pending' && one.parts.some((part) => part.invoice === invoice))
    .map(({ id }) => ({ ...canceling, payment: id }) as const),
  ...allocations
    .filter((one) => one.invoice === invoice && one.status === 'active')
    .map(({ id }) => ({ type: 'remove-allocation', allocation: id, removedOn: day }) as const),
  ...creditAllocations
    .filter(
      (one) =>
        one.status === 'active' &&
        (one.invoice === invoice ||
          creditNotes.some((note) => note.id === one.creditNote && note.invoice === invoice)),
    )
    .map(({ id }) => ({ type: 'remove-credit-allocation', creditAllocation: id, removedOn: day }) as const),
  ...creditNotes
    .filter((one) => one.invoice === invoice && one.status === 'issued')
    .map(({ id }) => ({ type: 'void-credit-note', creditNote: id, voidedOn: day }) as const),
  ...writeOffs
    .filter((one) => one.invoice === invoice && one.status === 'active')
    .map(({ id }) => ({ type: 'reverse-write-off', writeOff: id, reversedOn: day }) as const),
];

function creditOf(step: Step, invoice: Invoice | undefined) {
  const line = pickOf(['lin_a', 'lin_b', 'lin_c', 'lin_s'] as const, step.pick) ?? 'lin_a';
  const quantity = pickOf(['1', '0.5', '3', '0.01'] as const, step.pick) ?? '1';
  if (step.pick % 2) return { line, by: 'quantity', quantity } as const;
  return { line, by: 'amount', amount: near(step.pick > 4 ? dueOf(invoice) : '7.77', step) } as const;
}
