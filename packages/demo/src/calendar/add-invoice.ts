import {
  dayOfTime,
  ok,
  type Billing,
  type Day,
  type InvoiceId,
  type Refusal,
  type Result,
} from '@billkit/billing';
import { newId } from '@billkit/elements';
import type { Appointment } from '../sample/appointments.js';
import { clinic, lineFor } from '../sample/directory.js';
import { linkedEvent } from './linked-event.js';
import type { DueProposal } from './proposal.js';

/** Writes a draft about an appointment: with a line for its item, or for what is due of it, and the event linked. */
export async function addInvoice(
  billing: Billing,
  appointment: Appointment,
  today: Day,
  due?: DueProposal,
): Promise<Result<InvoiceId, Refusal>> {
  const { id: event, client, practitioner, startsAt, item } = appointment;
  const { taxRates } = await lineFor(billing, item);
  const line = due?.line ?? { ...item.line, servedOn: dayOfTime(startsAt) };
  const invoice = newId('inv');
  const written = await billing.execute({
    type: 'create-draft',
    id: newId('cmd'),
    invoice,
    content: {
      ...{ client, practitioner, location: clinic, issuedOn: today },
      lines: [{ ...line, taxRates, id: newId('lin'), event }],
      events: [linkedEvent(appointment)],
    },
  });
  return written.ok ? ok(invoice) : written;
}
