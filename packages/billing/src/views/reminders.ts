import { nextInstallment, type InstallmentStanding } from '../records/installments.js';
import type { OpenInvoice } from '../records/invoice.js';
import { oldestFirst } from '../records/oldest-first.js';
import { daysBetween, type Day } from '../time/day.js';

/** When one reminder of an invoice is due. */
export interface ReminderStep {
  /** Which text to send: the host's own name for it. */
  readonly id: string;
  /** Days after the invoice falls due; below zero: before. */
  readonly days: number;
}

/** A schedule to begin with: three days before, and one, 14 and 30 days after the due day. */
export const reminderSteps: readonly ReminderStep[] = [
  { id: 'upcoming', days: -3 },
  { id: 'first', days: 1 },
  { id: 'second', days: 14 },
  { id: 'last', days: 30 },
];

/** That somebody should be reminded of an invoice. */
export interface ReminderDue {
  readonly invoice: OpenInvoice;
  readonly step: ReminderStep;
  /** What of it is to be paid next: the first installment that is not settled, or all of it. */
  readonly installment: InstallmentStanding;
  /** Of that. Below zero while it is not yet due. */
  readonly daysOverdue: number;
}

/**
 * The reminders to send on `today`, the invoice that fell due first in front. Each invoice has at most one: the latest step
 * that its age has reached, unless the invoice was sent since (billing.md I-57). So a host that sends what is due and marks
 * it as sent sends every step once, and after days of silence only the last one. A step before the due day lapses on it.
 * The due day is that of the first installment that is not settled.
 */
export const remindersDue = (
  invoices: readonly OpenInvoice[],
  today: Day,
  steps: readonly ReminderStep[] = reminderSteps,
): readonly ReminderDue[] =>
  oldestFirst(invoices).flatMap((invoice): readonly ReminderDue[] => {
    const { deliveries } = invoice;
    const installment = nextInstallment(invoice);
    const { dueOn } = installment;
    const daysOverdue = daysBetween(dueOn, today);
    const [step] = steps.filter(({ days }) => days <= daysOverdue).sort((a, b) => b.days - a.days);
    if (!step || (step.days < 0 && daysOverdue >= 0)) return [];
    const wasSent = deliveries.some(({ sentOn }) => daysBetween(dueOn, sentOn) >= step.days);
    return wasSent ? [] : [{ invoice, step, installment, daysOverdue }];
  });
