import {
  eventInvoiceState,
  type Billing,
  type CancellationPolicy,
  type CancellationReasons,
  type EventInvoiceState,
  type EventLink,
  type Invoice,
  type InvoiceId,
  type LocalTime,
} from '@billkit/billing';
import type { Appointment } from '../sample/appointments.js';
import type { Question } from '../watch.js';
import { proposalFor, type CancellationTerms } from './proposal.js';

/** What the books know of the events of a calendar. */
export interface Invoicing extends CancellationTerms {
  readonly links: readonly EventLink[];
  readonly invoices: readonly Invoice[];
}

/** Asks the books for it: which invoices the events are on, how these stand, and the terms of cancellations. */
export const invoicingOf = (billing: Billing, events: readonly string[]): Question<Invoicing> => ({
  kinds: ['event-link', 'invoice', 'cancellation-policy', 'cancellation-reasons'],
  async read() {
    const [linked, policies, lists] = await Promise.all([
      billing.find({ kind: 'event-link', where: { ids: events }, limit: events.length }),
      billing.find({ kind: 'cancellation-policy', limit: 1 }),
      billing.find({ kind: 'cancellation-reasons', limit: 1 }),
    ]);
    const links = linked.map(({ record }) => record);
    const ids = links.map(({ invoice }) => invoice);
    const found = await billing.find({ kind: 'invoice', where: { ids }, limit: events.length });
    const policy: CancellationPolicy | undefined = policies[0]?.record;
    const reasons: CancellationReasons['reasons'] = lists[0]?.record.reasons ?? [];
    return [{ links, invoices: found.map(({ record }) => record), policy, reasons }];
  },
});

/** An appointment as it stands now. */
export interface Entry {
  readonly appointment: Appointment;
  readonly status: 'booked' | 'held' | 'canceled' | 'missed';
  readonly invoicing: EventInvoiceState;
  /** The invoice it is on. */
  readonly invoice?: InvoiceId;
  /** What can be asked for: an invoice, or why there is to be none. */
  readonly offers: 'invoice' | 'reason' | 'nothing';
}

/** The appointments as they stand now. */
export const entriesOf = (
  appointments: readonly Appointment[],
  invoicing: Invoicing,
  now: LocalTime,
): readonly Entry[] =>
  appointments.map((appointment) => {
    const status = statusAt(appointment, now);
    const state = eventInvoiceState(appointment.id, invoicing.links, invoicing.invoices);
    const invoice = invoicing.links.find(({ id }) => id === appointment.id)?.invoice;
    const isFree = state === 'none' || state === 'void';
    return {
      ...{ appointment, status, invoicing: state, ...(invoice && { invoice }) },
      offers: isFree && status !== 'booked' ? offerOf(appointment, status, invoicing) : 'nothing',
    };
  });

function statusAt({ startsAt, cancellation }: Appointment, now: LocalTime): Entry['status'] {
  const isOff = cancellation !== undefined && (cancellation.canceledAt ?? startsAt) <= now;
  if (isOff) return cancellation.canceledAt ? 'canceled' : 'missed';
  return startsAt <= now ? 'held' : 'booked';
}

function offerOf(
  appointment: Appointment,
  status: Entry['status'],
  terms: CancellationTerms,
): Entry['offers'] {
  if (status === 'held') return 'invoice';
  const proposal = proposalFor(appointment, terms);
  return proposal.ok && proposal.value.type === 'invoice' ? 'invoice' : 'reason';
}
