import { defaultPreferences } from '@billkit/billing';
import { ada, draftContent, lineInput, type Ask } from '@billkit/billing/testing';
import type { Back, Credit, Form, Move, MoveOf, Part, SingleMove } from './move.js';

/** The day with this number, the fourth of which is today. */
const dayOf = (number: number) => `2026-11-${20 + number}`;

/** An amount of money as text: 1050n as `10.50`. */
function money(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const asked = (name: string, parts: readonly Part[]) =>
  parts.map(({ invoice, cents: part, isAll }, index) => ({
    ...{ invoice: `inv_${invoice}` as const, amount: money(part) },
    ...(isAll && { writeOffRest: `wof_${name}_${index + 1}` as const }),
  }));

const taken = (name: string, back: readonly Back[]) =>
  back.map(({ allocation, cents: part, isAsked = false }, index) => ({
    ...{ refund: `rfd_${name}_${index + 1}` as const, allocation: `alc_${allocation}` as const },
    ...{ amount: money(part), requested: isAsked },
  }));

function creditOf({ name, invoice, cents: total, isOfCharge, kept, outside, back, day }: Credit) {
  const refunds = taken(name, back);
  const disposition = {
    ...(refunds.length > 0 && { refunds }),
    ...(kept !== 0n && { credit: money(kept) }),
    ...(outside !== 0n && { outside: { amount: money(outside), reason: 'Voucher' } }),
  };
  return {
    ...({ creditNote: `crn_${name}`, invoice: `inv_${invoice}` } as const),
    ...{ issuedOn: dayOf(day), reason: 'Late' },
    lines: [{ line: isOfCharge ? 'lin_charge' : 'lin_1', by: 'amount', amount: money(total) } as const],
    ...(Object.keys(disposition).length > 0 && { disposition }),
  };
}

function contentOf({ cents, day, form = {} }: MoveOf<'draft'>) {
  const { off, extra, less, charge, kept, terms } = form;
  const taxed = kept ? { taxRates: [`tax_kept-${kept}`] as const } : {};
  const percentOf = (percent: bigint) => ({ type: 'percent', percent: `${percent}` }) as const;
  const amountOf = (amount: bigint) => ({ type: 'amount', amount: money(amount) }) as const;
  const line = lineInput({
    ...{ unitPrice: money(cents), ...taxed },
    ...(off && { discounts: [percentOf(off)] }),
    ...(extra && { charges: [amountOf(extra)] }),
  });
  return draftContent({
    ...{ issuedOn: dayOf(day), lines: [line] },
    ...(less && { allowances: [{ id: 'lin_less', reason: 'Loyal', ...percentOf(less), ...taxed }] }),
    ...(charge && { charges: [{ id: 'lin_charge', reason: 'Way', ...amountOf(charge), ...taxed }] }),
    ...(terms && { installmentTerms: termsOf(terms) }),
  });
}

function termsOf({ in: unit, parts }: NonNullable<Form['terms']>) {
  const due = (days: number) => ({ type: 'days', days }) as const;
  return unit === 'cents'
    ? ({
        type: 'amount',
        parts: parts.map(({ days, share }) => ({ amount: money(share), due: due(days) })),
      } as const)
    : ({
        type: 'percent',
        parts: parts.map(({ days, share }) => ({ percent: `${share / 10n}.${share % 10n}`, due: due(days) })),
      } as const);
}

const { kind: _, id: __, ...choices } = defaultPreferences;

/** How often a record was written, by its key; 0 where there is none. */
export type VersionOf = (key: string) => number;

/** The command that makes a move. Its id has to be `idOf(move, …)`. */
export function commandOf(move: Move, version: VersionOf): Ask {
  if (move.to !== 'plan') return stepOf(move, version);
  return { type: 'execute-plan', steps: move.steps.map((step) => stepOf(step, version)) };
}

function finalizing(invoice: string, version: VersionOf) {
  const id = `inv_${invoice}` as const;
  return { type: 'finalize-invoice', invoice: id, version: version(`invoice/${id}`) || 1 } as const;
}

function stepOf(move: SingleMove, version: VersionOf): Exclude<Ask, { readonly type: 'execute-plan' }> {
  const day = 'day' in move ? dayOf(move.day) : dayOf(4);
  switch (move.to) {
    case 'draft':
      return { type: 'create-draft', invoice: `inv_${move.name}`, content: contentOf(move) };
    case 'finalize':
      return finalizing(move.invoice, version);
    case 'finalize-paid': {
      const [payment, amount] = [`pay_${move.name}`, money(move.cents)] as const;
      const paid = { payment, amount, method: 'pmt_cash', receivedOn: day } as const;
      return { ...finalizing(move.invoice, version), payment: paid };
    }
    case 'void':
      return { type: 'void-invoice', invoice: `inv_${move.invoice}`, voidedOn: day };
    case 'revert':
      return { type: 'revert-to-draft', invoice: `inv_${move.invoice}` };
    case 'delete':
      return { type: 'delete-draft', invoice: `inv_${move.invoice}`, deletedOn: day };
    case 'pay': {
      const received = { client: ada, currency: 'EUR', method: 'pmt_cash', receivedOn: day } as const;
      const allocations = asked(move.name, move.parts);
      const amount = money(move.cents);
      return { type: 'record-payment', payment: `pay_${move.name}`, ...received, amount, allocations };
    }
    case 'allocate': {
      const allocations = asked(move.name, move.parts);
      return { type: 'allocate-payment', payment: `pay_${move.from}`, allocatedOn: day, allocations };
    }
    case 'spread': {
      const payments = move.payments.map((one) => `pay_${one}` as const);
      const invoices = move.invoices.map((one) => `inv_${one}` as const);
      return { type: 'allocate-payments', payments, invoices, allocatedOn: day };
    }
    case 'apply-credit': {
      const allocations = asked(move.name, move.parts);
      return { type: 'apply-credit', creditNote: `crn_${move.from}`, allocatedOn: day, allocations };
    }
    case 'remove':
      return { type: 'remove-allocation', allocation: `alc_${move.entry}`, removedOn: day };
    case 'remove-credit':
      return { type: 'remove-credit-allocation', creditAllocation: `cal_${move.entry}`, removedOn: day };
    case 'move': {
      const [allocation, invoice] = [`alc_${move.allocation}`, `inv_${move.invoice}`] as const;
      return { type: 'move-allocation', allocation, invoice, movedOn: day };
    }
    case 'refund':
    case 'ask-refund': {
      const [refund, payment] = [`rfd_${move.name}`, `pay_${move.from}`] as const;
      const back = { amount: money(move.cents), refundedOn: day, requested: move.to === 'ask-refund' };
      return { type: 'refund-payment', refund, payment, ...back };
    }
    case 'refund-credit':
    case 'ask-credit-refund': {
      const [refund, creditNote] = [`rfd_${move.name}`, `crn_${move.from}`] as const;
      const back = { amount: money(move.cents), refundedOn: day, requested: move.to === 'ask-credit-refund' };
      return { type: 'refund-credit', refund, creditNote, method: 'pmt_cash', ...back };
    }
    case 'take-back':
      return { type: 'refund-invoices', refunds: taken(move.name, move.back), refundedOn: day };
    case 'complete':
      return { type: 'complete-refund', refund: `rfd_${move.refund}`, refundedOn: day };
    case 'fail':
      return { type: 'fail-refund', refund: `rfd_${move.refund}`, failedOn: day };
    case 'return':
      return { type: 'return-refund', refund: `rfd_${move.refund}`, returnedOn: day };
    case 'void-payment':
      return { type: 'void-payment', payment: `pay_${move.payment}`, voidedOn: day };
    case 'dispute': {
      const [dispute, payment] = [`dsp_${move.name}`, `pay_${move.from}`] as const;
      return { type: 'open-dispute', dispute, payment, amount: money(move.cents), openedOn: day };
    }
    case 'win':
      return { type: 'win-dispute', dispute: `dsp_${move.dispute}`, wonOn: day };
    case 'win-after-all':
      return { type: 'reverse-dispute', dispute: `dsp_${move.dispute}`, reversedOn: day };
    case 'lose': {
      const allocations = move.allocations.map((one) => `alc_${one}` as const);
      return { type: 'lose-dispute', dispute: `dsp_${move.dispute}`, lostOn: day, allocations };
    }
    case 'start': {
      const [payment, allocations] = [`pay_${move.name}` as const, asked(move.name, move.parts)];
      const started = { startedOn: day, method: 'pmt_credit-card' } as const;
      return { type: 'start-online-payment', payment, ...started, allocations };
    }
    case 'confirm': {
      const told = { provider: 'acme', reference: move.reference, receivedOn: day };
      return { type: 'confirm-online-payment', payment: `pay_${move.payment}`, ...told };
    }
    case 'cancel': {
      const payment = `pay_${move.payment}` as const;
      return { type: 'fail-online-payment', payment, outcome: 'failed', failedOn: day };
    }
    case 'credit':
      return { type: 'issue-credit-note', ...creditOf(move) };
    case 'save-credit':
      return { type: 'save-credit-note-draft', version: 0, ...creditOf(move) };
    case 'issue-credit':
      return { type: 'issue-credit-note-draft', creditNote: `crn_${move.draft}`, version: 1 };
    case 'delete-credit':
      return { type: 'delete-credit-note-draft', creditNote: `crn_${move.draft}` };
    case 'void-credit':
      return { type: 'void-credit-note', creditNote: `crn_${move.entry}`, voidedOn: day };
    case 'write-off': {
      const [writeOff, invoice] = [`wof_${move.name}`, `inv_${move.invoice}`] as const;
      const lost = { amount: money(move.cents), writtenOffOn: day, reason: 'Gone' };
      return { type: 'write-off-invoice', writeOff, invoice, ...lost };
    }
    case 'reverse':
      return { type: 'reverse-write-off', writeOff: `wof_${move.entry}`, reversedOn: day };
    case 'close': {
      const until = move.until > 0 ? { closedUntil: dayOf(move.until) } : {};
      return { type: 'close-period', version: version('preferences/preferences'), ...until };
    }
    case 'prefer': {
      const limit = { currency: 'EUR', amount: money(move.small) };
      const smallBalances = move.small > 0n ? { smallBalances: [limit] } : {};
      const chosen = {
        ...choices,
        accountCredit: move.keepsCredit,
        onlinePayment: move.isOnline ?? false,
        ...smallBalances,
      };
      const current = version('preferences/preferences');
      return { type: 'change-preferences', version: current, ...chosen, changedOn: day };
    }
  }
}

/** Its id without `cmd_`: of what it makes, as the ids of allocations come from it; else `fresh`. */
export const idOf = (move: Move, fresh: string): string => ('name' in move ? move.name : fresh);
