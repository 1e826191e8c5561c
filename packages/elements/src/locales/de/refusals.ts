import { isZero, subtract, type FailedOutcome, type Refund } from '@billkit/billing';
import type { Messages } from '../../text/messages.js';
import { disputes } from './disputes.js';
import { is } from './statuses.js';

const refundIs: Readonly<Record<Refund['status'], string>> = {
  pending: 'noch ausstehend',
  completed: 'ausgeführt',
  failed: 'fehlgeschlagen',
  returned: 'zurückgekommen',
};

const outcomes: Readonly<Record<FailedOutcome, string>> = {
  failed: 'fehlgeschlagen',
  expired: 'abgelaufen',
  canceled: 'abgebrochen',
};

export const refusals: Messages['refusals'] = {
  ...disputes,
  forbidden: ({ command }, { action }) => `Für „${action(command)}“ fehlt Ihnen die Berechtigung.`,
  'above-amount-limit': ({ command, currency, limit }, { action, money }) =>
    isZero(limit)
      ? `Für „${action(command)}“ in ${currency} fehlt Ihnen die Berechtigung.`
      : `Für „${action(command)}“ reicht Ihre Berechtigung nur bis ${money(currency, limit)}.`,
  'period-closed': ({ closedUntil, date }, { day }) =>
    `Die Bücher sind bis ${day(closedUntil)} abgeschlossen; nichts kann auf den ${day(date)} datiert werden.`,
  'command-id-reused': () =>
    'Dieses Formular wurde schon mit anderem Inhalt gesendet. Öffnen Sie es neu, um fortzufahren.',
  'too-busy': () => 'Andere ändern gerade dieselben Belege. Bitte versuchen Sie es noch einmal.',
  'step-needs-earlier-one': ({ step, command }, { action }) =>
    `Schritt ${step}, „${action(command)}“, ist erst möglich, wenn die Schritte davor getan sind.`,
  'not-found': () => 'Das gibt es nicht mehr.',
  'id-taken': () => 'Das wurde schon erfasst.',
  'stale-version': () =>
    'Jemand hat das geändert, seit Sie es geöffnet haben. Sehen Sie sich den neuesten Stand an und versuchen Sie es noch einmal.',
  'invoice-not-draft': ({ number, status }) =>
    `Rechnung ${number} ist ${is[status]}. Nur Entwürfe lassen sich ändern; machen Sie sie erst zum Entwurf.`,
  'invoice-not-open': ({ number, status }) =>
    number === null
      ? 'Diese Rechnung ist ein Entwurf. Schreiben Sie sie erst fest.'
      : `Rechnung ${number} ist ${is[status]}. Das geht nur, solange eine Rechnung offen ist.`,
  'invoice-not-sendable': ({ number, status }) =>
    status === 'draft'
      ? 'Diese Rechnung ist ein Entwurf. Schreiben Sie sie fest, bevor Sie sie versenden.'
      : `Rechnung ${number} ist storniert. Sie wird nicht mehr versandt.`,
  'invoice-not-void': ({ number }) =>
    `${number === null ? 'Dieser Entwurf' : `Rechnung ${number}`} ist nicht storniert. Nur eine stornierte Rechnung wird neu ausgestellt.`,
  'public-link-revoked': () => 'Dieser Link ist schon gesperrt.',
  'already-reissued': ({ number }) => `Rechnung ${number} wurde schon neu ausgestellt.`,
  'invoice-has-allocations': ({ number, currency, amount }, { money }) =>
    `Lösen Sie erst die Zahlungen: Rechnung ${number} sind ${money(currency, amount)} zugeordnet.`,
  'invoice-has-credit-notes': ({ number, currency, amount }, { money }) =>
    `Stornieren Sie erst die Rechnungskorrektur: Rechnung ${number} ist um ${money(currency, amount)} korrigiert.`,
  'invoice-has-write-offs': ({ number, currency, amount }, { money }) =>
    `Nehmen Sie erst die Ausbuchung zurück: Von Rechnung ${number} sind ${money(currency, amount)} ausgebucht.`,
  'invoice-has-pending-payments': ({ number, currency, amount }, { money }) =>
    `Von Rechnung ${number} werden ${money(currency, amount)} gerade online bezahlt. Warten Sie die Zahlung ab, oder brechen Sie sie erst ab.`,
  'no-lines': () => 'Fügen Sie mindestens eine Position hinzu, bevor Sie festschreiben.',
  'line-without-description': ({ position }) => `Position ${position} braucht eine Beschreibung.`,
  'negative-line': ({ position }) =>
    `Position ${position} zieht ab, was Rechnungen dieses Kontos nicht dürfen.`,
  'total-negative': () => 'Die Summe liegt unter null. Stellen Sie stattdessen eine Rechnungskorrektur aus.',
  'total-too-large': () => 'Die Summe ist zu groß.',
  'due-day-with-installments': () =>
    'Eine Rechnung in Raten wird mit der letzten Rate fällig. Lassen Sie das Fälligkeitsdatum leer.',
  'installments-not-whole': ({ together }, { decimal }) =>
    `Die Raten ergeben zusammen ${decimal(together)} %, nicht 100 %.`,
  'installments-mismatch': ({ currency, payable, together }, { money }) =>
    `Die Raten ergeben ${money(currency, together)}, zu zahlen sind aber ${money(currency, payable)}.`,
  'nothing-due': () => 'Auf dieser Rechnung ist nichts zu zahlen.',
  'due-before-issue': ({ dueOn, issuedOn }, { day }) =>
    `Die Fälligkeit ${day(dueOn)} liegt vor dem Rechnungsdatum ${day(issuedOn)}.`,
  'exceeds-amount-due': ({ number, currency, amountDue }, { money }) =>
    `Auf Rechnung ${number} sind nur ${money(currency, amountDue)} offen.`,
  'amount-reserved': ({ number, currency, amountDue, reserved }, { money }) => {
    const left = subtract(amountDue, reserved);
    return isZero(left)
      ? `Alles, was auf Rechnung ${number} offen ist (${money(currency, reserved)}), wird gerade online bezahlt.`
      : `Von Rechnung ${number} werden ${money(currency, reserved)} gerade online bezahlt; nur ${money(currency, left)} lassen sich noch begleichen.`;
  },
  'exceeds-unallocated': ({ number, currency, unallocated }, { money }) =>
    `Von Zahlung ${number} sind nur ${money(currency, unallocated)} nicht zugeordnet.`,
  'allocations-exceed-amount': ({ currency, amount, applied }, { money }) =>
    `${money(currency, applied)} sind zugeordnet, es gibt aber nur ${money(currency, amount)}.`,
  'overpayment-not-allowed': ({ currency, excess }, { money }) =>
    `Das sind ${money(currency, excess)} mehr, als geschuldet ist.`,
  'exceeds-small-balance': ({ number, currency, limit, amount }, { money }) =>
    isZero(limit)
      ? `Der Rest von Rechnung ${number}, ${money(currency, amount)}, kann nicht mit einer Zahlung ausgebucht werden.`
      : `Von Rechnung ${number} bleiben ${money(currency, amount)}. Mit einer Zahlung werden höchstens ${money(currency, limit)} ausgebucht.`,
  'credit-note-listed-twice': () => 'Eine Gutschrift ist doppelt aufgeführt.',
  'payment-listed-twice': () => 'Eine Zahlung ist doppelt aufgeführt.',
  'invoice-listed-twice': () => 'Eine Rechnung ist doppelt aufgeführt.',
  'other-client': ({ number, client }) =>
    `Rechnung ${number} gehört ${client}, nicht dem Kunden dieser Zahlung.`,
  'currency-mismatch': ({ expected, actual }) =>
    `Die Rechnung lautet auf ${expected}, die Zahlung auf ${actual}.`,
  'payment-pending': ({ currency, amount }, { money }) =>
    `Die Online-Zahlung über ${money(currency, amount)} läuft noch.`,
  'payment-failed': ({ outcome }) => `Aus dieser Online-Zahlung kam kein Geld (${outcomes[outcome]}).`,
  'payment-received': ({ number }) => `Zahlung ${number} ist schon eingegangen.`,
  'payment-online': ({ number, provider }) =>
    `Zahlung ${number} ist online bei ${provider} eingegangen. Erstatten Sie sie stattdessen.`,
  'provider-reference-used': ({ provider, reference }) =>
    `Die Zahlung ${reference} von ${provider} ist schon eingegangen.`,
  'online-payment-off': () => 'Rechnungen lassen sich hier nicht online bezahlen.',
  'method-not-online': ({ name }) =>
    `Mit „${name}“ wird nicht online bezahlt. Wählen Sie eine andere Zahlungsart.`,
  'payment-void': ({ number }) => `Zahlung ${number} ist storniert.`,
  'payment-has-allocations': ({ number, currency, amount }, { money }) =>
    `Lösen Sie erst Zahlung ${number}: ${money(currency, amount)} davon sind zugeordnet.`,
  'payment-has-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} von Zahlung ${number} wurden erstattet; sie kann nicht storniert werden.`,
  'payment-has-pending-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} von Zahlung ${number} sind für eine Erstattung zurückgelegt; sie kann nicht storniert werden.`,
  'refund-not-pending': ({ from, status }) =>
    `Diese Erstattung aus ${from} ist ${refundIs[status]}; auf sie wird nicht mehr gewartet.`,
  'refund-not-completed': ({ from, status }) =>
    `Diese Erstattung aus ${from} ist ${refundIs[status]}. Nur eine ausgeführte kann zurückkommen.`,
  'nothing-unallocated': ({ number }) => `Zahlung ${number} ist ganz zugeordnet.`,
  'already-on-invoice': ({ number, invoiceNumber }) =>
    `Zuordnung ${number} begleicht schon Rechnung ${invoiceNumber}.`,
  'allocation-removed': ({ number }) => `Zuordnung ${number} wurde schon gelöscht.`,
  'credit-note-void': ({ number }) => `Rechnungskorrektur ${number} ist schon storniert.`,
  'credit-note-has-allocations': ({ number, currency, amount }, { money }) =>
    `Nehmen Sie erst das Guthaben aus ${number} zurück: ${money(currency, amount)} davon sind verrechnet.`,
  'credit-note-has-refunds': ({ number, currency, amount }, { money }) =>
    `${money(currency, amount)} des Guthabens aus ${number} sind ausgezahlt oder dafür zurückgelegt; die Rechnungskorrektur kann nicht storniert werden.`,
  'nothing-remaining': ({ number }) => `Von Rechnungskorrektur ${number} ist kein Guthaben übrig.`,
  'exceeds-remaining': ({ number, currency, amount, remaining }, { money }) =>
    `${money(currency, amount)} ist mehr als das restliche Guthaben von ${money(currency, remaining)} aus ${number}.`,
  'credit-allocation-removed': ({ number }) =>
    `Das verrechnete Guthaben ${number} wurde schon zurückgenommen.`,
  'write-off-reversed': ({ number }) => `Diese Ausbuchung auf Rechnung ${number} wurde schon zurückgenommen.`,
  'credit-before-issue': ({ invoiceIssuedOn }, { day }) =>
    `Die Rechnungskorrektur kann nicht vor der Rechnung vom ${day(invoiceIssuedOn)} datiert werden.`,
  'credit-exceeds-amount-due': ({ number, currency, amount, amountDue }, { money }) =>
    `${money(currency, amount)} ist mehr, als auf Rechnung ${number} offen ist (${money(currency, amountDue)}).`,
  'nothing-to-credit': ({ number }) => `An Rechnung ${number} ist nichts mehr zu korrigieren.`,
  'credit-only-whole': ({ number }) =>
    `Rechnung ${number} zieht bei einem Steuersatz mehr ab, als sie dort berechnet. Nur die ganze kann korrigiert werden.`,
  'disposition-mismatch': ({ currency, above, disposed }, { money }) =>
    `${money(currency, above)} gehen über den offenen Betrag hinaus, aber ${money(currency, disposed)} werden erstattet, als Guthaben belassen und außerhalb ausgeglichen.`,
  'credit-exceeds-paid': ({ number, currency, paid, amount }, { money }) =>
    `${money(currency, amount)} gehen über den offenen Betrag hinaus, auf Rechnung ${number} wurden aber nur ${money(currency, paid)} gezahlt.`,
  'allocation-listed-twice': () => 'Eine Zuordnung ist doppelt aufgeführt.',
  'allocation-of-other-invoice': ({ number }) => `Zuordnung ${number} gehört zu einer anderen Rechnung.`,
  'exceeds-allocation': ({ number, currency, allocated }, { money }) =>
    `Zuordnung ${number} beträgt nur ${money(currency, allocated)}.`,
  'line-not-on-invoice': () => 'Eine Position steht nicht auf dieser Rechnung.',
  'event-listed-twice': () => 'Ein Termin ist doppelt aufgeführt.',
  'event-of-other-client': ({ client }) => `Der Termin gehört einem anderen Kunden, nicht ${client}.`,
  'event-already-invoiced': ({ number }) =>
    `Der Termin steht schon auf ${number === null ? 'einem Entwurf' : `Rechnung ${number}`}.`,
  'event-not-on-invoice': ({ position }) =>
    `Position ${position} gehört zu einem Termin, der nicht auf der Rechnung steht.`,
  'line-listed-twice': () => 'Eine Position ist doppelt aufgeführt.',
  'exceeds-line-quantity': ({ left, description }, { decimal }) =>
    `Von „${description}“ kann nur noch die Menge ${decimal(left)} korrigiert werden.`,
  'exceeds-line-amount': ({ currency, left, description }, { money }) =>
    `Von „${description}“ können nur noch ${money(currency, left)} korrigiert werden.`,
  'tax-exceeds-credit': ({ currency, tax, description }, { money }) =>
    `Bei „${description}“ sind noch ${money(currency, tax)} Steuer zurückzugeben. Korrigieren Sie mehr davon auf einmal.`,
  'name-taken': ({ name }) => `„${name}“ ist schon vergeben.`,
  'already-archived': ({ name }) => `„${name}“ ist schon archiviert.`,
  'not-archived': ({ name }) => `„${name}“ ist nicht archiviert.`,
  'tax-rate-fixed': ({ name }) =>
    `„${name}“ ist ein gesetzlicher Satz und unveränderlich. Archivieren Sie ihn oder legen Sie einen eigenen an.`,
  'tax-rate-listed-twice': () => 'Eine Position kann jeden Steuersatz nur einmal haben.',
  'tax-rate-archived': ({ name }) =>
    `Der Steuersatz „${name}“ ist archiviert. Stellen Sie ihn wieder her oder wählen Sie einen anderen.`,
  'entry-archived': ({ name }) =>
    `„${name}“ ist archiviert. Stellen Sie den Eintrag wieder her oder wählen Sie einen anderen.`,
  'entry-changed': () =>
    'Jemand hat diesen Eintrag geändert, seit Sie ihn geöffnet haben. Was Sie geschrieben haben, ist noch da und nicht gespeichert.',
  'notice-listed-twice': ({ noticeHours }, { plural }) =>
    `Für eine Absage ${plural(noticeHours, { one: 'eine Stunde', other: '# Stunden' })} vorher gibt es zwei Regeln.`,
  'event-past': () => 'Was begonnen hat, lässt sich nicht mehr absagen, nur versäumen.',
  'standard-template': ({ name }) =>
    `„${name}“ ist die Vorlage aller Rechnungen, die keine wählen; sie kann nicht archiviert werden.`,
  'payment-method-archived': ({ name }) =>
    `Die Zahlungsart „${name}“ ist archiviert. Stellen Sie sie wieder her oder wählen Sie eine andere.`,
  'last-payment-method': ({ name }) => `„${name}“ ist die letzte Zahlungsart; mindestens eine muss bleiben.`,
  'method-type-fixed': ({ name }) => `Die Art von „${name}“ ist unveränderlich.`,
  'currency-listed-twice': ({ currency }) => `${currency} ist doppelt aufgeführt.`,
  'location-listed-twice': () => 'Ein Standort ist doppelt aufgeführt.',
  'numbers-not-by-hand': () =>
    'Nummern werden hier der Reihe nach vergeben. Die Einstellungen können das Wählen erlauben.',
  'next-number-too-low': ({ least }) =>
    `Die nächste Nummer muss mindestens ${least} sein: Niedrigere sind vergeben.`,
};
