import { isZero, subtract, type FailedOutcome, type Refund } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';
import { disputes } from './disputes.js';
import { is } from './statuses.js';

const refundIs: Readonly<Record<Refund['status'], string>> = {
  pending: 'encore en attente',
  completed: 'effectué',
  failed: 'échoué',
  returned: 'revenu',
};

const outcomes: Readonly<Record<FailedOutcome, string>> = {
  failed: 'échoué',
  expired: 'expiré',
  canceled: 'annulé',
};

export const refusals: Messages['refusals'] = {
  ...disputes,
  forbidden: ({ command }, { action }) => `L’action « ${action(command)} » ne vous est pas permise.`,
  'above-amount-limit': ({ command, currency, limit }, { action, money }) =>
    isZero(limit)
      ? `L’action « ${action(command)} » ne vous est pas permise en ${currency}.`
      : `L’action « ${action(command)} » ne vous est permise que jusqu’à ${money(currency, limit)}.`,
  'period-closed': ({ closedUntil, date }, { day }) =>
    `Les comptes sont clôturés jusqu’au ${day(closedUntil)} ; rien ne peut être daté du ${day(date)}.`,
  'command-id-reused': () =>
    'Ce formulaire a déjà été envoyé avec un autre contenu. Rouvrez-le pour continuer.',
  'too-busy': () => 'D’autres modifient les mêmes pièces. Veuillez réessayer.',
  'step-needs-earlier-one': ({ step, command }, { action }) =>
    `L’étape ${step}, « ${action(command)} », n’est possible qu’une fois les précédentes faites.`,
  'not-found': () => 'Ceci n’existe plus.',
  'id-taken': () => 'Ceci a déjà été enregistré.',
  'stale-version': () =>
    'Quelqu’un a modifié ceci depuis que vous l’avez ouvert. Regardez la dernière version, puis réessayez.',
  'invoice-not-draft': ({ number, status }) =>
    `La facture ${number} est ${is[status]}. Seuls les brouillons se modifient ; remettez-la d’abord en brouillon.`,
  'invoice-not-open': ({ number, status }) =>
    number === null
      ? 'Cette facture est un brouillon. Validez-la d’abord.'
      : `La facture ${number} est ${is[status]}. Ceci n’est possible que sur une facture ouverte.`,
  'invoice-not-sendable': ({ number, status }) =>
    status === 'draft'
      ? 'Cette facture est un brouillon. Validez-la avant de l’envoyer.'
      : `La facture ${number} est annulée. Elle n’est plus envoyée.`,
  'invoice-not-void': ({ number }) =>
    `${number === null ? 'Ce brouillon n’est pas annulé' : `La facture ${number} n’est pas annulée`}. Seule une facture annulée est réémise.`,
  'public-link-revoked': () => 'Ce lien est déjà révoqué.',
  'already-reissued': ({ number }) => `La facture ${number} a déjà été réémise.`,
  'invoice-has-allocations': ({ number, currency, amount }, { money }) =>
    `Détachez d’abord les règlements : ${money(currency, amount)} sont imputés sur la facture ${number}.`,
  'invoice-has-credit-notes': ({ number, currency, amount }, { money }) =>
    `Annulez d’abord l’avoir : il y a ${money(currency, amount)} d’avoir sur la facture ${number}.`,
  'invoice-has-write-offs': ({ number, currency, amount }, { money }) =>
    `Annulez d’abord le passage en perte : ${money(currency, amount)} de la facture ${number} sont passés en perte.`,
  'invoice-has-pending-payments': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} de la facture ${number} sont en cours de paiement en ligne. Attendez le paiement ou annulez-le d’abord.`,
  'no-lines': () => 'Ajoutez au moins une ligne avant de valider.',
  'line-without-description': ({ position }) => `La ligne ${position} doit avoir une désignation.`,
  'negative-line': ({ position }) =>
    `La ligne ${position} déduit, ce que les factures de ce compte ne peuvent pas.`,
  'total-negative': () => 'Le total est négatif. Émettez plutôt un avoir.',
  'total-too-large': () => 'Le total est trop élevé.',
  'due-day-with-installments': () =>
    'Une facture payée en plusieurs fois est échue avec la dernière échéance. Laissez la date d’échéance vide.',
  'installments-not-whole': ({ together }, { decimal }) =>
    `Les échéances font ${decimal(together)} % ensemble, et non 100 %.`,
  'installments-mismatch': ({ currency, payable, together }, { money }) =>
    `Les échéances font ${money(currency, together)}, mais ${money(currency, payable)} sont à payer.`,
  'nothing-due': () => 'Il n’y a rien à payer sur cette facture.',
  'due-before-issue': ({ dueOn, issuedOn }, { day }) =>
    `L’échéance du ${day(dueOn)} précède la date de facture du ${day(issuedOn)}.`,
  'exceeds-amount-due': ({ number, currency, amountDue }, { money }) =>
    `Il ne reste que ${money(currency, amountDue)} à payer sur la facture ${number}.`,
  'amount-reserved': ({ number, currency, amountDue, reserved }, { money }) => {
    const left = subtract(amountDue, reserved);
    return isZero(left)
      ? `Tout ce qui est dû sur la facture ${number}, ${money(currency, reserved)}, est en cours de paiement en ligne.`
      : `${money(currency, reserved)} de la facture ${number} sont en cours de paiement en ligne ; il ne reste que ${money(currency, left)} à régler.`;
  },
  'exceeds-unallocated': ({ number, currency, unallocated }, { money }) =>
    `Il ne reste que ${money(currency, unallocated)} à imputer du règlement ${number}.`,
  'allocations-exceed-amount': ({ currency, amount, applied }, { money }) =>
    `${money(currency, applied)} sont imputés, mais il n’y a que ${money(currency, amount)}.`,
  'overpayment-not-allowed': ({ currency, excess }, { money }) =>
    `C’est ${money(currency, excess)} de plus que ce qui est dû.`,
  'exceeds-small-balance': ({ number, currency, limit, amount }, { money }) =>
    isZero(limit)
      ? `Le reste de la facture ${number}, ${money(currency, amount)}, ne peut pas être passé en perte avec un règlement.`
      : `Il reste ${money(currency, amount)} sur la facture ${number}. Un règlement passe au plus ${money(currency, limit)} en perte.`,
  'credit-note-listed-twice': () => 'Un avoir figure deux fois.',
  'payment-listed-twice': () => 'Un règlement figure deux fois.',
  'invoice-listed-twice': () => 'Une facture figure deux fois.',
  'other-client': ({ number, client }) =>
    `La facture ${number} est celle de ${client}, pas du client de ce règlement.`,
  'currency-mismatch': ({ expected, actual }) => `La facture est en ${expected}, le règlement en ${actual}.`,
  'payment-pending': ({ currency, amount }, { money }) =>
    `Le paiement en ligne de ${money(currency, amount)} est encore en cours.`,
  'payment-failed': ({ outcome }) => `Ce paiement en ligne n’a rien apporté (${outcomes[outcome]}).`,
  'payment-received': ({ number }) => `Le règlement ${number} a déjà été reçu.`,
  'payment-online': ({ number, provider }) =>
    `Le règlement ${number} a été reçu en ligne par ${provider}. Remboursez-le plutôt.`,
  'provider-reference-used': ({ provider, reference }) =>
    `Le paiement ${reference} de ${provider} a déjà été reçu.`,
  'online-payment-off': () => 'Les factures ne peuvent pas être payées en ligne ici.',
  'method-not-online': ({ name }) =>
    `On ne paie pas en ligne avec « ${name} ». Choisissez un autre moyen de paiement.`,
  'payment-void': ({ number }) => `Le règlement ${number} est annulé.`,
  'payment-has-allocations': ({ number, currency, amount }, { money }) =>
    `Détachez d’abord le règlement ${number} : ${money(currency, amount)} en sont imputés.`,
  'payment-has-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} du règlement ${number} ont été remboursés ; il ne peut pas être annulé.`,
  'payment-has-pending-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} du règlement ${number} sont réservés à un remboursement ; il ne peut pas être annulé.`,
  'refund-not-pending': ({ from, status }) =>
    `Ce remboursement de ${from} est ${refundIs[status]} ; il n’est plus attendu.`,
  'refund-not-completed': ({ from, status }) =>
    `Ce remboursement de ${from} est ${refundIs[status]}. Seul un remboursement effectué peut revenir.`,
  'nothing-unallocated': ({ number }) => `Le règlement ${number} est entièrement imputé.`,
  'already-on-invoice': ({ number, invoiceNumber }) =>
    `L’imputation ${number} solde déjà la facture ${invoiceNumber}.`,
  'allocation-removed': ({ number }) => `L’imputation ${number} a déjà été supprimée.`,
  'credit-note-void': ({ number }) => `L’avoir ${number} est déjà annulé.`,
  'credit-note-has-allocations': ({ number, currency, amount }, { money }) =>
    `Reprenez d’abord le crédit de ${number} : ${money(currency, amount)} en sont imputés sur des factures.`,
  'credit-note-has-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} du crédit de ${number} sont remboursés ou réservés pour l’être ; l’avoir ne peut pas être annulé.`,
  'nothing-remaining': ({ number }) => `Il ne reste aucun crédit de l’avoir ${number}.`,
  'exceeds-remaining': ({ number, currency, amount, remaining }, { money }) =>
    `${money(currency, amount)}, c’est plus que les ${money(currency, remaining)} de crédit restants de ${number}.`,
  'credit-allocation-removed': ({ number }) => `Le crédit imputé ${number} a déjà été repris.`,
  'write-off-reversed': ({ number }) => `Ce passage en perte de la facture ${number} a déjà été annulé.`,
  'credit-before-issue': ({ invoiceIssuedOn }, { day }) =>
    `L’avoir ne peut pas être daté d’avant la facture du ${day(invoiceIssuedOn)}.`,
  'credit-exceeds-amount-due': ({ number, currency, amount, amountDue }, { money }) =>
    `${money(currency, amount)}, c’est plus que les ${money(currency, amountDue)} restant dus sur la facture ${number}.`,
  'nothing-to-credit': ({ number }) => `Il n’y a plus rien à porter en avoir sur la facture ${number}.`,
  'credit-only-whole': ({ number }) =>
    `La facture ${number} déduit à un taux plus qu’elle n’y facture. Seule sa totalité peut être portée en avoir.`,
  'disposition-mismatch': ({ currency, above, disposed }, { money }) =>
    `${money(currency, above)} dépassent le reste dû, mais ${money(currency, disposed)} sont remboursés, laissés en crédit et réglés par ailleurs.`,
  'credit-exceeds-paid': ({ number, currency, paid, amount }, { money }) =>
    `${money(currency, amount)} dépassent le reste dû, mais seuls ${money(currency, paid)} ont été payés sur la facture ${number}.`,
  'allocation-listed-twice': () => 'Une imputation figure deux fois.',
  'allocation-of-other-invoice': ({ number }) => `L’imputation ${number} est celle d’une autre facture.`,
  'exceeds-allocation': ({ number, currency, allocated }, { money }) =>
    `L’imputation ${number} n’est que de ${money(currency, allocated)}.`,
  'line-not-on-invoice': () => 'Une ligne n’est pas sur cette facture.',
  'event-listed-twice': () => 'Un rendez-vous figure deux fois.',
  'event-of-other-client': ({ client }) => `Le rendez-vous est celui d’un autre client, pas de ${client}.`,
  'event-already-invoiced': ({ number }) =>
    `Le rendez-vous est déjà sur ${number === null ? 'un brouillon' : `la facture ${number}`}.`,
  'event-not-on-invoice': ({ position }) =>
    `La ligne ${position} porte sur un rendez-vous qui n’est pas sur la facture.`,
  'line-listed-twice': () => 'Une ligne figure deux fois.',
  'exceeds-line-quantity': ({ left, description }, { decimal }) =>
    `Il ne reste que ${decimal(left)} de « ${description} » à porter en avoir.`,
  'exceeds-line-amount': ({ currency, left, description }, { money }) =>
    `Il ne reste que ${money(currency, left)} de « ${description} » à porter en avoir.`,
  'tax-exceeds-credit': ({ currency, tax, description }, { money }) =>
    `Il reste ${money(currency, tax)} de taxe à rendre sur « ${description} ». Portez-en davantage en avoir d’un coup.`,
  'name-taken': ({ name }) => `« ${name} » est déjà pris.`,
  'already-archived': ({ name }) => `« ${name} » est déjà archivé.`,
  'not-archived': ({ name }) => `« ${name} » n’est pas archivé.`,
  'tax-rate-fixed': ({ name }) =>
    `« ${name} » est un taux légal et ne se modifie pas. Archivez-le, ou ajoutez le vôtre.`,
  'tax-rate-listed-twice': () => 'Une ligne ne peut porter chaque taux qu’une fois.',
  'tax-rate-archived': ({ name }) =>
    `Le taux « ${name} » est archivé. Restaurez-le ou choisissez-en un autre.`,
  'entry-archived': ({ name }) => `« ${name} » est archivé. Restaurez-le ou choisissez autre chose.`,
  'entry-changed': () =>
    'Quelqu’un a modifié cette entrée depuis que vous l’avez ouverte. Votre saisie est toujours là et n’est pas enregistrée.',
  'notice-listed-twice': ({ noticeHours }, { plural }) =>
    `Il y a deux règles pour un préavis de ${plural(noticeHours, { one: '# heure', other: '# heures' })}.`,
  'event-past': () => 'Ce qui a commencé ne peut plus être annulé, seulement manqué.',
  'standard-template': ({ name }) =>
    `« ${name} » est le modèle des factures qui n’en choisissent pas ; il ne peut pas être archivé.`,
  'payment-method-archived': ({ name }) =>
    `Le mode de règlement « ${name} » est archivé. Restaurez-le ou choisissez-en un autre.`,
  'last-payment-method': ({ name }) => `« ${name} » est le dernier mode de règlement ; il doit en rester un.`,
  'method-type-fixed': ({ name }) => `Le type de « ${name} » ne peut pas changer.`,
  'currency-listed-twice': ({ currency }) => `${currency} figure deux fois.`,
  'location-listed-twice': () => 'Un lieu figure deux fois.',
  'numbers-not-by-hand': () =>
    'Ici les numéros se suivent. Les préférences peuvent permettre de les choisir.',
  'next-number-too-low': ({ least }) =>
    `Le prochain numéro doit être au moins ${least} : les précédents sont pris.`,
};
