import type { Messages } from '../../text/messages.js';

export const inputs: Messages['inputs'] = {
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
  'iban-syntax':
    'Das ist keine Kontonummer: Eine IBAN beginnt mit einem Land, etwa DE89 3704 0044 0532 0130 00.',
  'iban-check-digits': 'In dieser Kontonummer ist eine Ziffer falsch.',
  'iban-kind': 'QR-IBAN und IBAN haben je ein eigenes Feld.',
  'upi-syntax': 'Bitte eine UPI-Adresse angeben, etwa name@bank.',
  'country-syntax': 'Bitte ein Land mit zwei Großbuchstaben angeben, etwa CH.',
  'date-syntax': 'Schreiben Sie ein Datum aus Tag, Monat und Jahr.',
  'date-invalid': 'Diesen Tag gibt es nicht.',
  'date-range': 'Dieser Tag liegt außerhalb des Bereichs.',
  'time-syntax': 'Schreiben Sie ein Datum und eine Uhrzeit.',
};

export const problems: Messages['problems'] = {
  unavailable:
    'Der Speicher ist nicht erreichbar. Nichts wurde gespeichert; was Sie getippt haben, ist noch da.',
  full: 'Der Speicher ist voll. Nichts wurde gespeichert; was Sie getippt haben, ist noch da.',
  blocked:
    'In einem anderen Tab ist eine ältere Version dieser Seite offen. Schließen Sie ihn und versuchen Sie es noch einmal.',
  outdated: 'Diese Seite ist veraltet. Laden Sie sie neu und versuchen Sie es noch einmal.',
  'outcome-unknown':
    'Es ist nicht sicher, ob das gespeichert wurde. Versuchen Sie es noch einmal: Es geschieht nicht doppelt.',
  unexpected: 'Etwas ist schiefgegangen. Nichts ist verloren; bitte versuchen Sie es noch einmal.',
};
