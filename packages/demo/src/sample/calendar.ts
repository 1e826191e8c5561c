import { addDays, dayOfTime, type Asked, type Command, type Day } from '@billkit/billing';
import { appointmentsOf, mondayOf, type Appointment } from './appointments.js';
import { clinic } from './directory.js';
import { linkedEvent } from '../calendar/linked-event.js';

/** What was invoiced of this week and the one before, up to yesterday. */
export function calendarCommands(today: Day): readonly Asked<Command>[] {
  const monday = mondayOf(today);
  return [addDays(monday, -7), monday]
    .flatMap(appointmentsOf)
    .filter(({ startsAt }) => dayOfTime(startsAt) < today)
    .flatMap((appointment) => invoiced(appointment, today));
}

function invoiced(appointment: Appointment, today: Day): readonly Asked<Command>[] {
  const { client, practitioner, startsAt, item, sampleInvoice } = appointment;
  if (!sampleInvoice) return [];
  const key = appointment.id.slice(4);
  const invoice = `inv_${key}` as const;
  const draft: Asked<Command> = {
    type: 'create-draft',
    id: `cmd_sample-draft-${key}`,
    invoice,
    content: {
      ...{ client, practitioner, location: clinic, issuedOn: today },
      lines: [{ ...item.line, id: `lin_${key}`, servedOn: dayOfTime(startsAt), event: appointment.id }],
      events: [linkedEvent(appointment)],
    },
  };
  if (sampleInvoice === 'draft') return [draft];
  const finalize: Asked<Command> = {
    ...{ type: 'finalize-invoice', id: `cmd_sample-finalize-${key}`, invoice, version: 1 },
    // What is paid for at once is one piece without tax: its price is the total.
    ...(sampleInvoice === 'paid' && {
      payment: {
        ...{ payment: `pay_${key}`, amount: item.line.unitPrice },
        ...{ method: 'pmt_eftpos', receivedOn: today },
      },
    }),
  };
  const voided: Asked<Command> = {
    ...{ type: 'void-invoice', id: `cmd_sample-void-${key}`, invoice },
    ...{ voidedOn: today, reason: 'Wrong client' },
  };
  return sampleInvoice === 'void' ? [draft, finalize, voided] : [draft, finalize];
}
