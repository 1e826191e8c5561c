import type { Messages } from '../../text/messages.js';

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
