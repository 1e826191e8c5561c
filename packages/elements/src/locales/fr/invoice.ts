import type { Messages } from '../../text/messages.js';

export const invoice: Messages['invoice'] = {
  kind: { draft: 'Brouillon de facture', open: 'Facture', paid: 'Facture', void: 'Facture annulée' },
  pay: 'Régler la facture',
  send: 'Envoyer la facture',
  voidSince: (day) => `Annulée le ${day}. Elle n’est pas à payer.`,
  clientWords: { client: 'Client', patient: 'Patient', worker: 'Salarié', participant: 'Participant' },
  funderNumber: 'N° auprès du financeur',
  taxNumber: 'N° fiscal',
  replaces: 'Remplace',
  events: 'Rendez-vous et activités',
  installments: 'À payer en plusieurs fois',
  page: 'Page {page} sur {pages}',
  paidOn: 'Réglée le',
  settledOn: 'Soldée le',
  noLines: 'Il n’y a pas encore de ligne.',
  charge: (amount) => `Majoration ${amount}`,
  per: (quantity) => `par ${quantity}`,
  discountsGiven: 'Remises accordées',
  payments: 'Règlements',
  fromPayment: 'de {payment}',
  pendingPayments: 'Paiements en cours',
  accountCredit: 'Crédit du compte',
  takeBack: 'Reprendre',
  creditNotes: 'Avoirs',
  aboveDue: (amount) => `${amount} au-delà du reste dû`,
  writeOffs: 'Passages en perte',
  history: 'Historique',
  reverse: 'Annuler',
  reversed: 'Annulé',
  ask: (action, name) => `${name ? `${name} : ` : ''}${action} ?`,
};

export const consequences: Messages['consequences'] = {
  'mark-as-sent': 'Elle a été remise ou envoyée autrement. Le jour est noté, et elle est dite envoyée.',
  'duplicate-invoice': 'Un nouveau brouillon au même contenu est daté d’aujourd’hui.',
  'reissue-invoice':
    'Un nouveau brouillon au même contenu est daté d’aujourd’hui. Il prend la place de celle-ci et ses rendez-vous.',
  'revert-to-draft':
    'Elle peut être modifiée et validée à nouveau, et garde son numéro. D’ici là rien n’est dû.',
  'void-invoice':
    'Elle reste dans la liste avec son numéro, mais n’est pas à payer et ne compte nulle part. C’est irréversible.',
  'delete-draft':
    'Le brouillon est effacé. S’il a un numéro, il ne sera plus jamais utilisé. C’est irréversible.',
  'write-off-invoice':
    'Le montant est abandonné : la facture ne le doit plus, et ce n’est pas un règlement. Cela peut s’annuler.',
  'remove-credit-allocation': 'Il redevient crédit du client, et la facture le doit.',
  'reverse-write-off': 'Il ne compte plus : la facture doit à nouveau le montant.',
  'void-credit-note': 'Il ne compte plus : la facture doit à nouveau son total. C’est irréversible.',
};
