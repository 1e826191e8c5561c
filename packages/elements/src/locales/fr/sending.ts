import type { Messages } from '../../text/messages.js';

export const sending: Messages['sending'] = {
  titleFor: 'Envoyer la facture {invoice}',
  to: 'À',
  toHint: 'Séparez plusieurs adresses par des virgules.',
  noAddress: 'Saisissez une adresse e-mail, par exemple ada@example.org.',
  subject: 'Objet',
  message: 'Message',
  attached: (file) => `Pièce jointe : ${file}`,
  send: 'Envoyer',
  sendAgain: 'Réessayer',
  noteAgain: 'Marquer comme envoyée',
  inFlight: 'Envoi en cours…',
  unanswered: 'Cette page n’envoie pas de factures. Rien n’a été envoyé.',
  failed: (reason) => `La facture n’a pas été envoyée : ${reason}`,
  sentOnly: (reason) => `La facture a été envoyée, mais cela n’a pas pu être noté : ${reason}`,
  before: (day, to) => (to ? `Déjà envoyée le ${day} à ${to}.` : `Déjà envoyée le ${day}.`),
  offline: 'Cet appareil n’a pas de réseau pour le moment.',
  leaving: 'Ce que vous avez écrit sera perdu à la fermeture. Fermez de nouveau pour l’abandonner.',
  discard: 'Abandonner et fermer',
  subjectOf: (number, business) => (business ? `Facture ${number} de ${business}` : `Facture ${number}`),
  receiptOf: (number, business) =>
    business ? `Reçu de la facture ${number} de ${business}` : `Reçu de la facture ${number}`,
  openLetter: ({ name, number, amount, day, business }) =>
    `Bonjour ${name},\n\nveuillez trouver ci-joint la facture ${number}. ${amount} sont à régler avant le ${day}.\n\nCordialement\n${business}`.trimEnd(),
  paidLetter: ({ name, number, business }) =>
    `Bonjour ${name},\n\nveuillez trouver ci-joint la facture ${number}, qui est réglée. Merci.\n\nCordialement\n${business}`.trimEnd(),
};
