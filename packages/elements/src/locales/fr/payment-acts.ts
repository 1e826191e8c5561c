import type { PaymentActTexts } from '../../text/english/payment-acts.js';

export const paymentActs: PaymentActTexts = {
  'refund-payment':
    'Enregistre que de l’argent est rendu ou doit l’être. L’envoi est à votre charge ou à celle de votre prestataire de paiement.',
  'void-payment':
    'Il reste dans la liste mais ne compte plus nulle part. C’est irréversible et ne rend pas l’argent.',
  'open-dispute':
    'Quelqu’un réclame l’argent par sa banque ou le prestataire de paiement. Aucun solde ne change avant la décision, mais ce qui est en litige n’est pas rendu entre-temps.',
  'win-dispute': 'Décidé en votre faveur : rien n’est prélevé.',
  'lose-dispute':
    'L’argent quitte le règlement : d’abord ce qui n’est pas imputé, puis ce qui soldait des factures, les dernières d’abord. Ces factures le doivent à nouveau.',
  'reverse-dispute':
    'L’argent revient sur le règlement. Ce qu’il soldait l’est à nouveau, dans la mesure où c’est encore dû.',
  'complete-refund': 'L’argent est parti.',
  'fail-refund': 'L’argent ne part pas. Ce qui était mis de côté est à nouveau non imputé.',
  'return-refund': 'La banque a renvoyé l’argent. Il est à nouveau non imputé.',
  from: 'Prélever sur',
  fromUnallocated: (amount) => `L’argent non imputé (${amount}), puis les factures`,
  fromInvoices: (amount) => `Les factures soldées (${amount}), les dernières d’abord`,
  ofInvoice: (invoice, amount) => `${invoice} (${amount})`,
  requested: 'Seulement demandé : mettre l’argent de côté jusqu’à son départ',
  disputedAmount: 'Montant en litige',
  atMost: (amount) => `Au plus ${amount}.`,
  provider: 'Banque ou prestataire',
  title: (action, payment) => `${action} : ${payment}`,
};
