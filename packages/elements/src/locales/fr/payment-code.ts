import type { PaymentCodeTexts } from '../../text/english/payment-code.js';

export const paymentCode: PaymentCodeTexts = {
  title: { epc: 'Payer par virement', upi: 'Payer par UPI' },
  scan: {
    epc: 'Scannez le code avec votre application bancaire.',
    upi: 'Scannez le code avec une application UPI.',
  },
  picture: 'Code QR du paiement',
  payee: 'Payable à',
  account: { epc: 'IBAN', upi: 'Identifiant UPI' },
  reference: 'Référence',
  none: 'Cette facture ne porte pas de code de paiement.',
  abroad: 'Un code de virement n’atteint que les comptes de l’Espace économique européen.',
  tooMuch: (most) => `Il peut demander ${most} au plus.`,
  unaddressed: 'Pour une QR-facture, l’adresse de l’entreprise doit être indiquée élément par élément.',
  tooLong: (part, most) => `${part} : trop long pour le code, ${most} caractères au plus.`,
  unprintable: (part) => `${part} : certains caractères ne sont pas imprimés par les banques suisses.`,
  parts: {
    name: 'Nom de l’entreprise',
    street: 'Rue',
    building: 'Numéro de rue',
    'postal-code': 'Code postal',
    town: 'Localité',
    reference: 'Numéro de la facture',
    all: 'Contenu du code',
  },
};
