import type { PaymentCodeTexts } from '../../text/english/payment-code.js';

export const paymentCode: PaymentCodeTexts = {
  title: { epc: 'Per Überweisung bezahlen', upi: 'Per UPI bezahlen' },
  scan: {
    epc: 'Code mit der Banking-App scannen.',
    upi: 'Code mit einer UPI-App scannen.',
  },
  picture: 'QR-Code der Zahlung',
  payee: 'Zahlbar an',
  account: { epc: 'IBAN', upi: 'UPI-ID' },
  reference: 'Referenz',
  none: 'Auf dieser Rechnung ist kein Zahlcode.',
  abroad: 'Ein Code für Überweisungen erreicht nur Konten im Europäischen Wirtschaftsraum.',
  tooMuch: (most) => `Er kann höchstens ${most} verlangen.`,
  unaddressed: 'Für eine QR-Rechnung muss die Adresse des Unternehmens in ihren Teilen angegeben sein.',
  tooLong: (part, most) => `${part} ist dafür zu lang: höchstens ${most} Zeichen.`,
  unprintable: (part) => `${part} enthält Zeichen, die Schweizer Banken nicht drucken.`,
  parts: {
    name: 'Der Name des Unternehmens',
    street: 'Die Straße',
    building: 'Die Hausnummer',
    'postal-code': 'Die Postleitzahl',
    town: 'Der Ort',
    reference: 'Die Rechnungsnummer',
    all: 'Der Inhalt des Codes',
  },
};
