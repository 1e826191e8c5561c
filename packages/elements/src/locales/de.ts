import { isZero, subtract, type FailedOutcome, type Invoice, type Refund } from '@billkit/billing';
import { addMessages } from '../text/language.js';
import type { Messages } from '../text/messages.js';

// A credit note is a Rechnungskorrektur: to an accountant in Germany a Gutschrift is an invoice that the customer writes
// (§ 14 Abs. 2 UStG). Finalizing is festschreiben (GoBD); an amount that is given up is ausgebucht.

const is: Readonly<Record<Invoice['status'], string>> = {
  draft: 'ein Entwurf',
  open: 'offen',
  paid: 'bezahlt',
  void: 'storniert',
};
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

/** German. */
export const german: Messages = {
  actions: {
    'create-draft': 'Entwurf speichern',
    'revise-draft': 'Rechnung bearbeiten',
    'delete-draft': 'Rechnung löschen',
    'number-draft': 'Nummer wählen',
    'finalize-invoice': 'Rechnung festschreiben',
    'revert-to-draft': 'Zum Entwurf machen',
    'void-invoice': 'Rechnung stornieren',
    'create-public-link': 'Öffentlichen Link kopieren',
    'revoke-public-link': 'Öffentlichen Link sperren',
    'duplicate-invoice': 'Rechnung kopieren',
    'reissue-invoice': 'Rechnung neu ausstellen',
    'mark-as-sent': 'Als versandt vermerken',
    'record-payment': 'Neue Zahlung',
    'start-online-payment': 'Online bezahlen',
    'confirm-online-payment': 'Online-Zahlung bestätigen',
    'fail-online-payment': 'Online-Zahlung abbrechen',
    'allocate-payment': 'Vorhandene Zahlung',
    'allocate-payments': 'Älteste zuerst zuordnen',
    'move-allocation': 'Zuordnung verschieben',
    'remove-allocation': 'Zuordnung löschen',
    'refund-payment': 'Zahlung erstatten',
    'refund-invoices': 'Aus Rechnungen erstatten',
    'complete-refund': 'Erstattung ist ausgeführt',
    'fail-refund': 'Erstattung ist fehlgeschlagen',
    'return-refund': 'Erstattung kam zurück',
    'void-payment': 'Zahlung stornieren',
    'issue-credit-note': 'Rechnung korrigieren',
    'save-credit-note-draft': 'Entwurf speichern',
    'delete-credit-note-draft': 'Entwurf löschen',
    'issue-credit-note-draft': 'Rechnungskorrektur ausstellen',
    'void-credit-note': 'Rechnungskorrektur stornieren',
    'apply-credit': 'Guthaben verrechnen',
    'remove-credit-allocation': 'Guthaben zurücknehmen',
    'refund-credit': 'Guthaben auszahlen',
    'write-off-invoice': 'Ausbuchen',
    'reverse-write-off': 'Ausbuchung zurücknehmen',
    'execute-plan': 'All das ausführen',
    'close-period': 'Zeitraum abschließen',
    'change-preferences': 'Einstellungen speichern',
    'add-system-tax-rates': 'Steuersätze eines Landes hinzufügen',
    'save-tax-rate': 'Steuersatz speichern',
    'archive-tax-rate': 'Steuersatz archivieren',
    'restore-tax-rate': 'Steuersatz wiederherstellen',
    'save-payment-method': 'Zahlungsart speichern',
    'archive-payment-method': 'Zahlungsart archivieren',
    'restore-payment-method': 'Zahlungsart wiederherstellen',
    'save-business': 'Unternehmen speichern',
    'save-invoice-template': 'Rechnungsvorlage speichern',
    'archive-invoice-template': 'Rechnungsvorlage archivieren',
    'restore-invoice-template': 'Rechnungsvorlage wiederherstellen',
    'save-cancellation-reason': 'Absagegrund speichern',
    'archive-cancellation-reason': 'Absagegrund archivieren',
    'restore-cancellation-reason': 'Absagegrund wiederherstellen',
    'save-cancellation-policy': 'Absageregeln speichern',
    'save-catalog-item': 'Artikel speichern',
    'archive-catalog-item': 'Artikel archivieren',
    'restore-catalog-item': 'Artikel wiederherstellen',
    'save-directory-entry': 'Eintrag speichern',
    'archive-directory-entry': 'Eintrag archivieren',
    'restore-directory-entry': 'Eintrag wiederherstellen',
    'erase-client': 'Personenbezogene Daten löschen',
  },
  invoiceStatus: { draft: 'Entwurf', open: 'Offen', paid: 'Bezahlt', void: 'Storniert' },
  standings: {
    overdue: 'Überfällig',
    'payment-pending': 'Zahlung läuft',
    'written-off': 'Ausgebucht',
    'part-paid': 'Teilweise bezahlt',
    credited: 'Korrigiert',
    sent: 'Versandt',
  },
  paymentStatus: {
    pending: 'Läuft',
    failed: 'Fehlgeschlagen',
    expired: 'Abgelaufen',
    canceled: 'Abgebrochen',
    received: 'Eingegangen',
    paid: 'Eingegangen',
    'partial-refund': 'Teilweise erstattet',
    refunded: 'Erstattet',
    void: 'Storniert',
    unallocated: 'Nicht zugeordnet',
    'partially-allocated': 'Teilweise zugeordnet',
    allocated: 'Zugeordnet',
    'refund-pending': 'Erstattung steht aus',
  },
  refundStatus: {
    pending: 'Steht aus',
    completed: 'Ausgeführt',
    failed: 'Fehlgeschlagen',
    returned: 'Zurückgekommen',
  },
  methodTypes: {
    'credit-card': 'Kreditkarte',
    eftpos: 'Kartenterminal',
    cash: 'Bar',
    'direct-deposit': 'Überweisung',
    cheque: 'Scheck',
    other: 'Sonstige',
  },
  taxModes: { exclusive: 'Netto (ohne Steuer)', inclusive: 'Brutto (mit Steuer)', none: 'Ganz ohne Steuer' },
  refusals: {
    forbidden: ({ command }, { action }) => `Ihnen fehlt das Recht für „${action(command)}“.`,
    'above-amount-limit': ({ command, currency, limit }, { action, money }) =>
      isZero(limit)
        ? `Ihnen fehlt das Recht für „${action(command)}“ in ${currency}.`
        : `„${action(command)}“ ist Ihnen bis ${money(currency, limit)} erlaubt.`,
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
    'total-negative': () =>
      'Die Summe liegt unter null. Stellen Sie stattdessen eine Rechnungskorrektur aus.',
    'total-too-large': () => 'Die Summe ist zu groß.',
    'due-day-with-installments': () =>
      'Eine Rechnung in Raten wird mit der letzten Rate fällig. Lassen Sie das Fälligkeitsdatum leer.',
    'installments-not-whole': ({ together }, { decimal }) =>
      `Die Raten ergeben zusammen ${decimal(together)} %, nicht 100 %.`,
    'installments-mismatch': ({ currency, payable, together }, { money }) =>
      `Die Raten ergeben ${money(currency, together)}, zu zahlen sind aber ${money(currency, payable)}.`,
    'nothing-due': () => 'Auf dieser Rechnung ist nichts mehr zu zahlen.',
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
    'write-off-reversed': ({ number }) =>
      `Diese Ausbuchung auf Rechnung ${number} wurde schon zurückgenommen.`,
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
    'notice-listed-twice': ({ noticeHours }, { plural }) =>
      `Für eine Absage ${plural(noticeHours, { one: 'eine Stunde', other: '# Stunden' })} vorher gibt es zwei Regeln.`,
    'event-past': () => 'Was begonnen hat, lässt sich nicht mehr absagen, nur versäumen.',
    'standard-template': ({ name }) =>
      `„${name}“ ist die Vorlage aller Rechnungen, die keine wählen; sie kann nicht archiviert werden.`,
    'payment-method-archived': ({ name }) =>
      `Die Zahlungsart „${name}“ ist archiviert. Stellen Sie sie wieder her oder wählen Sie eine andere.`,
    'last-payment-method': ({ name }) =>
      `„${name}“ ist die letzte Zahlungsart; mindestens eine muss bleiben.`,
    'method-type-fixed': ({ name }) => `Die Art von „${name}“ ist unveränderlich.`,
    'currency-listed-twice': ({ currency }) => `${currency} ist doppelt aufgeführt.`,
    'location-listed-twice': () => 'Ein Standort ist doppelt aufgeführt.',
    'numbers-not-by-hand': () =>
      'Nummern werden hier der Reihe nach vergeben. Die Einstellungen können das Wählen erlauben.',
    'next-number-too-low': ({ least }) =>
      `Die nächste Nummer muss mindestens ${least} sein: Niedrigere sind vergeben.`,
  },
  inputs: {
    'input-type': 'So ein Wert gehört nicht hierher.',
    'input-required': 'Bitte füllen Sie das aus.',
    'input-unknown-field': 'Dieses Feld ist unbekannt.',
    'input-too-many': 'Das sind zu viele Einträge.',
    'input-too-large': 'Das ist zu groß.',
    'input-not-json': 'Diese Datei ist nicht lesbar: Sie ist kein JSON.',
    'input-too-deep': 'Diese Datei ist nicht lesbar: Sie ist zu tief verschachtelt.',
    'input-forbidden-key': 'Diese Datei hat ein Feld, das nicht erlaubt ist.',
    'input-duplicate-key': 'Diese Datei hat ein Feld doppelt.',
    'enum-unknown': 'Wählen Sie einen der angebotenen Werte.',
    'token-syntax': 'Das ist kein gültiges Kennwort.',
    'id-syntax': 'Das ist keine gültige Kennung.',
    'number-range': 'Diese Zahl liegt außerhalb des Bereichs.',
    'number-without-digits': 'Eine Nummer endet auf 1 bis 12 Ziffern, etwa RE-0042.',
    'prefix-ends-in-digit': 'Ein Präfix kann nicht auf eine Ziffer enden: Sie liefe in die Nummer über.',
    'prefix-placeholder': 'In geschweiften Klammern kann in einem Präfix nur {year} stehen.',
    'text-too-long': 'Dieser Text ist zu lang.',
    'text-control-character': 'Dieser Text enthält Zeichen, die sich nicht drucken lassen.',
    'text-malformed': 'Dieser Text ist beschädigt. Tippen Sie ihn noch einmal.',
    'currency-unknown': 'Diese Währung ist unbekannt.',
    'money-syntax': 'Schreiben Sie einen Betrag wie 12,50.',
    'money-scale': 'Dieser Betrag hat mehr Nachkommastellen als die Währung.',
    'money-range': 'Dieser Betrag ist zu groß.',
    'money-sign': 'Der Betrag muss über null liegen.',
    'decimal-syntax': 'Schreiben Sie eine Zahl wie 1,5.',
    'decimal-scale': 'Diese Zahl hat zu viele Nachkommastellen.',
    'decimal-range': 'Diese Zahl liegt außerhalb des Bereichs.',
    'url-scheme': 'Schreiben Sie eine Adresse, die mit https:// beginnt.',
    'url-syntax': 'Das ist keine gültige Webadresse.',
    'url-credentials': 'Eine Adresse kann weder Benutzernamen noch Passwort enthalten.',
    'url-host': 'Diese Adresse nennt keine Website.',
    'date-syntax': 'Schreiben Sie ein Datum aus Tag, Monat und Jahr.',
    'date-invalid': 'Diesen Tag gibt es nicht.',
    'date-range': 'Dieser Tag liegt außerhalb des Bereichs.',
    'time-syntax': 'Schreiben Sie ein Datum und eine Uhrzeit.',
  },
  problems: {
    unavailable:
      'Der Speicher ist nicht erreichbar. Nichts wurde gespeichert; was Sie getippt haben, ist noch da.',
    full: 'Der Speicher ist voll. Nichts wurde gespeichert; was Sie getippt haben, ist noch da.',
    blocked:
      'In einem anderen Tab ist eine ältere Version dieser Seite offen. Schließen Sie ihn und versuchen Sie es noch einmal.',
    outdated: 'Diese Seite ist veraltet. Laden Sie sie neu und versuchen Sie es noch einmal.',
    'outcome-unknown':
      'Es ist nicht sicher, ob das gespeichert wurde. Versuchen Sie es noch einmal: Es geschieht nicht doppelt.',
    unexpected: 'Etwas ist schiefgegangen. Nichts ist verloren; bitte versuchen Sie es noch einmal.',
  },
  words: {
    actions: 'Aktionen',
    allocated: 'Zugeordnet',
    allocation: 'Zuordnung',
    amount: 'Betrag',
    amountDue: 'Offener Betrag',
    amountIn: (currency) => `Betrag (${currency})`,
    amountWithTax: 'Betrag (brutto)',
    applied: 'Zugeordnet',
    cashRounding: 'Rundung',
    client: 'Kunde',
    credit: 'Korrektur',
    credited: 'Korrigiert',
    date: 'Datum',
    description: 'Beschreibung',
    discount: 'Rabatt',
    offPayable: 'Vom Zahlbetrag',
    payable: 'Zahlbetrag',
    documentDiscount: 'Rabatt auf alles',
    draft: 'Entwurf',
    due: 'Fällig',
    dueDate: 'Fällig am',
    invoice: 'Rechnung',
    invoiceTo: 'Rechnung an',
    issueDate: 'Rechnungsdatum',
    issued: 'Ausgestellt',
    item: 'Position',
    line: 'Position',
    lines: 'Positionen',
    location: 'Standort',
    memo: 'Anmerkung',
    method: 'Zahlungsart',
    none: 'Keine Angabe',
    number: 'Nummer',
    paid: 'Bezahlt',
    payment: 'Zahlung',
    paymentDate: 'Zahlungsdatum',
    paymentMethod: 'Zahlungsart',
    practitioner: 'Behandelnde Person',
    price: 'Preis',
    prices: 'Preise',
    quantity: 'Menge',
    reason: 'Grund',
    received: 'Eingegangen',
    reference: 'Referenz',
    refunded: 'Erstattet',
    state: 'Stand',
    status: 'Status',
    subtotal: 'Zwischensumme',
    summary: 'Zusammenfassung',
    tax: 'Steuer',
    total: 'Summe',
    totals: 'Summen',
    unallocated: 'Nicht zugeordnet',
    unitPrice: 'Einzelpreis',
    withheld: 'Einbehalten',
    writtenOff: 'Ausgebucht',
  },
  buttons: {
    apply: 'Zuordnen',
    back: 'Zurück',
    cancel: 'Abbrechen',
    clear: 'Leeren',
    close: 'Schließen',
    more: 'Mehr',
    print: 'Drucken',
    showMore: 'Mehr anzeigen',
    tryAgain: 'Noch einmal',
  },
  states: {
    loading: 'Wird geladen',
    unreadable: 'Das konnte nicht gelesen werden. Vielleicht ist der Speicher nicht erreichbar.',
    noProvider:
      'Die Abrechnung ist auf dieser Seite nicht eingerichtet: Um dieses Element fehlt ein {provider}.',
    noInvoice: 'Diese Rechnung gibt es nicht.',
    noPayment: 'Diese Zahlung gibt es nicht.',
    gone: 'Das gibt es nicht.',
    draftDeleted: 'Der Entwurf wurde gelöscht.',
    optional: '(freiwillig)',
    chooseClient: 'Kunden wählen',
    chooseMethod: 'Zahlungsart wählen',
  },
  lists: {
    invoices: 'Rechnungen',
    noInvoices: 'Es gibt noch keine Rechnungen.',
    noInvoiceIs: (status) => `Keine Rechnung ist ${is[status]}.`,
    payments: 'Zahlungen',
    noPayments: 'Es gibt noch keine Zahlungen.',
    noPaymentIs: 'Keine Zahlung hat diesen Status.',
    all: 'Alle',
  },
  editor: {
    newInvoice: 'Neue Rechnung',
    invoiceNumber: (number) => `Rechnung ${number}`,
    invoiceFor: (client) => `Rechnung für ${client}`,
    noInvoice: 'Eine solche Rechnung gibt es nicht.',
    notEdited: 'Eine ausgestellte Rechnung wird nicht mehr bearbeitet.',
    view: (number) => `Rechnung ${number} ansehen`,
    details: 'Angaben zur Rechnung',
    theClient: 'Den Kunden',
    terms: (day) => `Zahlungsziel: ${day}`,
    memoHint: 'Steht gedruckt über den Positionen.',
    saveDraft: 'Entwurf speichern',
    saving: 'Wird gespeichert …',
    unsaved: 'Nicht gespeicherte Änderungen',
    saved: 'Alles gespeichert',
    changedElsewhere: 'Dieser Entwurf wurde anderswo geändert, während Sie tippten.',
    deletedElsewhere: 'Dieser Entwurf wurde anderswo gelöscht.',
    finalizedElsewhere: 'Diese Rechnung wurde anderswo festgeschrieben.',
    voidedElsewhere: 'Diese Rechnung wurde anderswo storniert.',
    stillHere: 'Was Sie getippt haben, ist noch da und nicht gespeichert.',
    discardMine: 'Meines verwerfen',
    loadNewest: 'Neuesten Stand laden',
    keepMine: 'Meines behalten',
    reloaded: 'Dieser Entwurf wurde anderswo geändert. Sie sehen den neuesten Stand.',
    deleteTitle: 'Diesen Entwurf löschen?',
    deleteBody: 'Er wird endgültig gelöscht. Nur seine Stelle im Prüfpfad bleibt.',
    deleteDraft: 'Entwurf löschen',
    subtotalWithoutTax: 'Zwischensumme netto',
    taxOn: 'auf {amount}',
  },
  lines: {
    newLine: 'Neue Position',
    line: (position) => `Position ${position}`,
    named: (column, line) => `${column}, ${line}`,
    actionsFor: (line) => `Aktionen für ${line}`,
    chooseItem: (line) => `Artikel für ${line} wählen`,
    kindOfDiscount: 'Art des Rabatts',
    noTax: 'Ohne Steuer',
    add: 'Position hinzufügen',
    addHere: 'Position hinzufügen …',
    moveUp: 'Nach oben',
    moveDown: 'Nach unten',
    below: 'Neue Position darunter',
    duplicate: 'Kopieren',
    delete: 'Löschen',
    numbered: (position) => `Position ${position}`,
    handleHint: 'Pfeiltasten verschieben die Position, die Leertaste wählt sie aus.',
    copy: 'Kopieren',
    selected: (count, { plural }) =>
      plural(count, { one: 'Eine Position ausgewählt.', other: '# Positionen ausgewählt.' }),
    copied: (count, { plural }) =>
      plural(count, { one: 'Eine Position kopiert.', other: '# Positionen kopiert.' }),
    notCopied: 'Dieser Browser ließ die Positionen nicht kopieren.',
    deletedMany: (count, { plural }) =>
      plural(count, { one: 'Eine Position gelöscht.', other: '# Positionen gelöscht.' }),
    duplicated: 'Position kopiert.',
    deleted: (position) => `Position ${position} gelöscht.`,
    movedTo: (position, count) => `Position ${position} von ${count}.`,
    priceList: 'Preisliste',
    searchPriceList: 'Preisliste durchsuchen',
    searchItems: 'Artikel suchen',
    items: 'Artikel',
    noItem: 'Kein Artikel heißt so.',
  },
  history: {
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    nothingToUndo: 'Nichts rückgängig zu machen.',
    nothingToRedo: 'Nichts zu wiederholen.',
    undone: (what) => `Rückgängig: ${what}.`,
    redone: (what) => `Wiederholt: ${what}.`,
    kept: (time) => `Auf diesem Gerät gesichert, ${time}`,
    notKept: 'Dieses Gerät behält keine Kopie. Speichern Sie, bevor Sie gehen.',
    restored: (changes, time, { plural }) =>
      `${plural(changes, { one: 'Eine Änderung', other: '# Änderungen' })} von ${time} wiederhergestellt. Noch nicht gespeichert.`,
    discard: 'Änderungen verwerfen',
    dismiss: 'Behalten',
    offered: (time) => `Eine Rechnung von ${time} ist nicht fertig.`,
    offeredFor: (client, time) => `Eine Rechnung für ${client} von ${time} ist nicht fertig.`,
    offeredLines: (count, { plural }) =>
      plural(count, { one: 'Sie hat eine Position.', other: 'Sie hat # Positionen.' }),
    take: 'Daran weiterarbeiten',
    refuse: 'Wegwerfen',
  },
  steps: {
    type: 'Eingabe',
    fill: 'Artikel gewählt',
    duplicate: 'Position kopiert',
    delete: 'Position gelöscht',
    move: 'Position verschoben',
    paste: 'Positionen eingefügt',
    discard: 'Änderungen verworfen',
    merge: 'Fassungen zusammengeführt',
  },
  paste: {
    title: 'Aus einer Tabelle einfügen',
    heading: 'Die erste Zeile benennt die Spalten',
    insert: (count, { plural }) =>
      plural(count, { one: 'Eine Position einfügen', other: '# Positionen einfügen' }),
    inserted: (count, { plural }) =>
      plural(count, { one: 'Eine Position eingefügt.', other: '# Positionen eingefügt.' }),
    doubt: (text, column) => `„${text}“ unter ${column} lässt sich auf zwei Arten lesen. Gemeint ist:`,
    preview: 'Was eingefügt wird',
    column: (position) => `Spalte ${position} wird zu`,
    more: (count, { plural }) =>
      plural(count, { one: 'und eine weitere Zeile', other: 'und # weitere Zeilen' }),
    problems: (count, { plural }) =>
      plural(count, {
        one: 'Eine Zelle braucht einen Blick. Sie wird eingefügt, wie sie ist, und ist dort zu berichtigen.',
        other:
          '# Zellen brauchen einen Blick. Sie werden eingefügt, wie sie sind, und sind dort zu berichtigen.',
      }),
    noNumber: (row, column, text) => `Zeile ${row}, ${column}: „${text}“ ist keine Zahl.`,
    noRate: (row, column, text) => `Zeile ${row}, ${column}: „${text}“ ist keiner Ihrer Steuersätze.`,
    leftOut: 'Weggelassen',
    itemCode: 'Artikelnummer',
  },
  shortcuts: {
    title: 'Tastenkürzel',
    anywhere: 'Überall in der Rechnung',
    inLine: 'In einem Feld einer Position',
    onHandle: 'Auf der Nummer einer Position',
    keyNames: 'Strg Alt Umschalt Leertaste Entf Esc',
  },
  shortcutNames: {
    save: 'Entwurf speichern',
    finalize: 'Rechnung festschreiben',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    revert: 'Eingabe im Feld zurücknehmen',
    totals: 'Zu den Summen',
    shortcuts: 'Tastenkürzel',
    next: 'Gleiches Feld der nächsten Position',
    previous: 'Gleiches Feld der Position davor',
    up: 'Position nach oben',
    down: 'Position nach unten',
    add: 'Neue Position darunter',
    duplicate: 'Position duplizieren',
    delete: 'Position löschen',
    handleUp: 'Position nach oben',
    handleDown: 'Position nach unten',
    select: 'Position auswählen',
    copy: 'Ausgewählte Positionen kopieren',
    deleteSelected: 'Ausgewählte Positionen löschen',
  },
  finish: {
    request: 'Zahlung anfordern',
    apply: 'Zahlung erfassen',
    receivedOn: 'Eingegangen am',
    excess:
      '{amount} ist mehr, als die Rechnung verlangt. Der Rest bleibt ohne Zuordnung, für andere Rechnungen dieses Kunden.',
    title: 'Diese Rechnung festschreiben?',
    finalize: 'Festschreiben',
    finalizing: 'Wird festgeschrieben …',
    checking: 'Wird geprüft …',
    unchecked: 'Das konnte nicht geprüft werden. Vielleicht ist der Speicher nicht erreichbar.',
    showMe: 'Zeigen',
    asksForPayment: (number) =>
      `Sie wird ${number} und verlangt eine Zahlung. Danach stehen ihre Positionen und Daten fest.`,
    nothingToPay: (number) => `Sie wird ${number}. Es ist nichts zu zahlen, sie ist sofort bezahlt.`,
    takesPayment: (number, amount, method) =>
      `Sie wird ${number} und erhält eine Zahlung von ${amount} (${method}).`,
    staysUnallocated: (amount) => `${amount} davon bleiben ohne Zuordnung.`,
  },
  payments: {
    newPayment: 'Neue Zahlung',
    applyPayment: (number) => `Zahlung ${number} zuordnen`,
    record: 'Zahlung erfassen',
    allocation: 'Zuordnung',
    applyToInvoices: 'Rechnungen zuordnen',
    toSettle: 'Rechnungen, die beglichen werden',
    oldestDueFirst: 'Älteste Fälligkeit zuerst',
    leftToPay: 'Bleibt offen',
    applyTo: (number) => `Rechnung ${number} zuordnen`,
    amountFor: (number) => `Betrag für Rechnung ${number}`,
    nothingOwed: 'Nichts ist offen. Der ganze Betrag bleibt ohne Zuordnung, bereit für spätere Rechnungen.',
    chooseClientFirst: 'Wählen Sie einen Kunden, um zu sehen, was offen ist.',
    tickOne: 'Haken Sie mindestens eine Rechnung an, der das Geld zugeordnet wird.',
    equation: 'Eingegangen = zugeordnet + nicht zugeordnet',
    staysWith: (amount, client) =>
      `${amount} bleiben ohne Zuordnung auf dem Konto von ${client}, für andere Rechnungen oder eine Erstattung.`,
    staysWithClient: (amount) =>
      `${amount} bleiben ohne Zuordnung auf dem Kundenkonto, für andere Rechnungen oder eine Erstattung.`,
    lost: 'Eine Rechnung, der Sie Geld zugeordnet haben, ist nicht mehr offen. Ihr wird nichts mehr zugeordnet.',
    recorded: (number) => `Zahlung ${number} ist erfasst`,
    appliedNow: (number) => `Zahlung ${number} ist zugeordnet`,
    settled: 'Was sie beglichen hat',
    appliedTo: 'Zugeordnet zu',
    another: 'Weitere erfassen',
    view: 'Zahlung ansehen',
  },
  payment: {
    payment: (number) => `Zahlung ${number}`,
    online: 'Online-Zahlung',
    forInvoices: 'Rechnungen, für die sie ist',
    wereForInvoices: 'Rechnungen, für die sie war',
    receivedBy: 'Eingegangen bei',
    paidBy: 'Bezahlt von',
    voided: 'Storniert',
    whereMoneyIs: 'Wo das Geld ist',
    refundPending: 'Erstattung steht aus',
    allocations: 'Zuordnungen',
    wentTo: 'Rechnungen, an die sie ging',
    noneAllocated: 'Nichts davon ist zugeordnet.',
    removed: (day) => `Gelöscht am ${day}`,
    refunds: 'Erstattungen',
    refundTitle: (number) => `Zahlung ${number} erstatten`,
    refund: 'Erstatten',
    refundAmount: 'Erstattungsbetrag',
    refundAtMost: (amount) => `Höchstens ${amount}, was nicht zugeordnet ist.`,
    refundDate: 'Erstattungsdatum',
    refundMethod: 'Erstattungsart',
    asReceived: (method) => `Wie eingegangen (${method})`,
    voidTitle: (number) => `Zahlung ${number} stornieren?`,
    voidBody:
      'Sie bleibt aufgeführt, zählt aber nirgends. Das lässt sich nicht rückgängig machen und gibt kein Geld zurück.',
  },
  allocation: {
    title: (number) => `Zuordnung ${number}`,
    amount: 'Zugeordneter Betrag',
    fromPayment: 'Aus Zahlung',
    toInvoice: 'Zu Rechnung',
    deletes:
      'Löschen macht den Betrag wieder zum nicht zugeordneten Geld der Zahlung; auf der Rechnung ist er wieder offen.',
  },
  existing: {
    title: (invoice) => `Eine vorhandene Zahlung ${invoice} zuordnen`,
    due: (amount) => `${amount} sind offen.`,
    none: '{client} hat kein Geld ohne Zuordnung. Erfassen Sie stattdessen eine neue Zahlung.',
    unallocated: (amount) => `${amount} nicht zugeordnet`,
    amountOf: (payment) => `Betrag aus ${payment}`,
    apply: (payment) => `${payment} zuordnen`,
  },
  invoice: {
    kind: { draft: 'Rechnungsentwurf', open: 'Rechnung', paid: 'Rechnung', void: 'Stornierte Rechnung' },
    pay: 'Rechnung bezahlen',
    voidSince: (day) => `Storniert am ${day}. Sie ist nicht zu bezahlen.`,
    from: 'Von',
    for: 'Für',
    paidOn: 'Bezahlt am',
    settledOn: 'Beglichen am',
    noLines: 'Noch gibt es keine Positionen.',
    charge: (amount) => `Zuschlag ${amount}`,
    per: (quantity) => `je ${quantity}`,
    discountsGiven: 'Gewährte Rabatte',
    tax: (percent) => `Steuer ${percent}`,
    taxOn: (percent, base) => `Steuer ${percent} auf ${base}`,
    payments: 'Zahlungen',
    fromPayment: 'aus {payment}',
    pendingPayments: 'Laufende Zahlungen',
    accountCredit: 'Guthaben',
    takeBack: 'Zurücknehmen',
    creditNotes: 'Rechnungskorrekturen',
    aboveDue: (amount) => `${amount} über den offenen Betrag hinaus`,
    writeOffs: 'Ausbuchungen',
    reverse: 'Zurücknehmen',
    reversed: 'Zurückgenommen',
    ask: (action, name) => `${name ? `${name}: ` : ''}${action}?`,
  },
  consequences: {
    'mark-as-sent': 'Sie wurde übergeben oder anders versandt. Vermerkt wird der Tag; sie gilt als versandt.',
    'duplicate-invoice': 'Ein neuer Entwurf gleichen Inhalts entsteht, datiert auf heute.',
    'reissue-invoice':
      'Ein neuer Entwurf gleichen Inhalts entsteht, datiert auf heute. Er tritt an die Stelle dieser Rechnung und übernimmt ihre Termine.',
    'revert-to-draft':
      'Sie kann geändert und wieder festgeschrieben werden und behält ihre Nummer. Bis dahin ist auf ihr nichts offen.',
    'void-invoice':
      'Sie bleibt mit ihrer Nummer aufgeführt, ist aber nicht zu bezahlen und zählt nirgends. Das lässt sich nicht rückgängig machen.',
    'delete-draft':
      'Der Entwurf wird gelöscht. Hat er eine Nummer, so wird sie nie wieder vergeben. Das lässt sich nicht rückgängig machen.',
    'write-off-invoice':
      'Auf den Betrag wird verzichtet: Er ist nicht mehr offen und keine Zahlung. Das lässt sich zurücknehmen.',
    'remove-credit-allocation': 'Er ist wieder Guthaben des Kunden und auf der Rechnung wieder offen.',
    'reverse-write-off': 'Sie zählt nicht mehr: Der Betrag ist auf der Rechnung wieder offen.',
    'void-credit-note':
      'Sie zählt nicht mehr: Ihr Betrag ist auf der Rechnung wieder offen. Das lässt sich nicht rückgängig machen.',
  },
  credit: {
    titleFor: 'Rechnungskorrektur zu {invoice}',
    title: (number) => `Rechnungskorrektur ${number}`,
    void: 'Storniert',
    onInvoice: (day, invoice) => `${day}, zu Rechnung ${invoice}`,
    voidedOn: (day) => `Storniert am ${day}; sie zählt nicht mehr.`,
    most: 'Höchster Betrag der Korrektur',
    already: 'Schon korrigiert',
    everything: 'Alles, was übrig ist',
    withTax: 'Beträge sind brutto.',
    beforeTax: 'Beträge sind netto; die Steuer kommt hinzu.',
    items: 'Positionen, die korrigiert werden',
    invoiced: 'Berechnet',
    left: 'Übrig',
    by: 'Korrektur nach',
    howMuch: 'Wie viel',
    lineWithTax: 'Korrektur brutto',
    quantity: (quantity) => `Menge ${quantity}`,
    creditLine: (line) => `${line} korrigieren`,
    creditLineBy: (line) => `${line} korrigieren nach`,
    quantityOf: (line) => `Menge der Korrektur von ${line}`,
    amountOf: (line) => `Betrag der Korrektur von ${line}`,
    chooseLine: 'Wählen Sie mindestens eine Position.',
    dueAfter: 'Danach offen',
    issue: 'Rechnungskorrektur ausstellen',
    issueOf: (amount) => `Rechnungskorrektur über ${amount} ausstellen`,
    leaving:
      'Was Sie ausgefüllt haben, geht beim Schließen verloren. Schließen Sie noch einmal, um es zu verwerfen.',
    discard: 'Verwerfen und schließen',
  },
};

addMessages('de', german);
