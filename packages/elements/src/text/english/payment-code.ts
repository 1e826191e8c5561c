import type { PaymentCodePart, TransferCode } from '@billkit/billing';
import type { Words } from '../messages.js';

/** The code by which an invoice is paid, and why there is none. */
export const paymentCode = {
  title: {
    epc: 'Pay by bank transfer',
    upi: 'Pay by UPI',
  } as Words<TransferCode['scheme']>,
  scan: {
    epc: 'Scan the code with your banking app.',
    upi: 'Scan the code with any UPI app.',
  } as Words<TransferCode['scheme']>,
  /** What the picture is to whoever does not see it. */
  picture: 'QR code of the payment',
  payee: 'Payable to',
  account: { epc: 'IBAN', upi: 'UPI ID' } as Words<TransferCode['scheme']>,
  reference: 'Reference',
  none: 'There is no payment code on this invoice.',
  abroad: 'A code for a bank transfer reaches accounts of the European Economic Area only.',
  tooMuch: (most: string) => `It can ask for ${most} at most.`,
  unaddressed: 'For a QR-bill, the address of the business has to be given in its parts.',
  tooLong: (part: string, most: number) => `${part} is too long for it: ${most} letters at most.`,
  unprintable: (part: string) => `${part} has letters that banks in Switzerland do not print.`,
  parts: {
    name: 'The name of the business',
    street: 'Its street',
    building: 'Its building number',
    'postal-code': 'Its postal code',
    town: 'Its town',
    reference: 'The number of the invoice',
    all: 'What the code says',
  } as Words<PaymentCodePart>,
};

/** What every other language has to say of it, too. */
export type PaymentCodeTexts = typeof paymentCode;
