import { comboboxStyles } from '../fields/combobox-styles.js';
import { controls } from '../styles/controls.js';
import { dialogs } from '../styles/dialogs.js';
import { fields } from '../styles/fields.js';
import { layout } from '../styles/layout.js';
import { notices } from '../styles/notices.js';
import { tables } from '../styles/tables.js';
import { tokens } from '../styles/tokens.js';
import { editorStyles } from './editor-styles.js';
import { figureStyles } from './figure-styles.js';
import { printStyles } from './print/print-styles.js';
import { lineCards } from './lines/line-cards.js';
import { lineStyles } from './lines/line-styles.js';
import { lineToolStyles } from './lines/line-tool-styles.js';
import { setupStyles } from './setup/setup-styles.js';
import { pasteStyles } from './paste/paste-styles.js';

/** Everything the invoice editor looks by, what is more special later. */
export const editorSheets = [
  ...[tokens, fields, controls, layout, notices, tables, dialogs, comboboxStyles],
  ...[editorStyles, setupStyles, lineStyles, lineToolStyles, lineCards, pasteStyles],
  ...[figureStyles, printStyles],
];
