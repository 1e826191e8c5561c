import { controls } from './controls.js';
import { dialogs } from './dialogs.js';
import { fields } from './fields.js';
import { layout } from './layout.js';
import { notices } from './notices.js';
import { tables } from './tables.js';
import { tokens } from './tokens.js';

/** What every element looks like; its own styles come after. Sheets are shared by all elements of a page. */
export const plainStyles = [tokens, fields, controls, layout, notices, tables];

/** The same for an element with dialogs or menus. */
export const sharedStyles = [tokens, fields, controls, layout, notices, tables, dialogs];
