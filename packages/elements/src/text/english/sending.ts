import type { Holding } from '../messages.js';

/** What a letter to go with an invoice is written from. */
export interface Letter {
  readonly name: string;
  readonly number: string;
  /** What is due, and by when. */
  readonly amount: string;
  readonly day: string;
  readonly business: string;
}

/** Sending an invoice. */
export const sending = {
  titleFor: 'Send invoice {invoice}' as Holding<'invoice'>,
  to: 'To',
  toHint: 'Several addresses with commas in between.',
  noAddress: 'Write an e-mail address, such as ada@example.org.',
  subject: 'Subject',
  message: 'Message',
  attached: (file: string) => `Attached: ${file}`,
  send: 'Send',
  sendAgain: 'Try again',
  noteAgain: 'Mark as sent',
  inFlight: 'It is being sent …',
  unanswered: 'This page sends no invoices. Nothing was sent.',
  failed: (reason: string) => `It was not sent: ${reason}`,
  sentOnly: (reason: string) => `It was sent, but that could not be noted: ${reason}`,
  before: (day: string, to: string) => (to ? `Sent before, on ${day} to ${to}.` : `Sent before, on ${day}.`),
  offline: 'This device has no network at the moment.',
  leaving: 'What you wrote is lost when you close. Close again to discard it.',
  discard: 'Discard and close',
  subjectOf: (number: string, business: string) =>
    business ? `Invoice ${number} from ${business}` : `Invoice ${number}`,
  receiptOf: (number: string, business: string) =>
    business ? `Receipt for invoice ${number} from ${business}` : `Receipt for invoice ${number}`,
  openLetter: ({ name, number, amount, day, business }: Letter) =>
    `Dear ${name},\n\nplease find attached invoice ${number}. ${amount} is due by ${day}.\n\nKind regards\n${business}`.trimEnd(),
  paidLetter: ({ name, number, business }: Letter) =>
    `Dear ${name},\n\nplease find attached invoice ${number}, which is paid. Thank you.\n\nKind regards\n${business}`.trimEnd(),
};
