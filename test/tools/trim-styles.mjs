import { readFileSync, writeFileSync } from 'node:fs';
import { filesBelow } from './files.mjs';

// Bundlers leave what is in a template as it is: what we publish has no indentation and no comments in its style sheets.

/** A style sheet without what only its authors read. Its lines stay where they are, so that source maps hold. */
export const trimmed = (sheet) =>
  sheet
    .replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^[ \t]+|[ \t]+$/gm, '')
    .replace(/([:,]) +/g, '$1')
    .replace(/ \{$/gm, '{');

/** Trims the style sheets in the compiled files of a folder. */
export function trimStyles(folder) {
  for (const file of filesBelow(folder)) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(file, 'utf8');
    const lean = code.replace(/\bcss ?`([^`]*)`/g, (_, sheet) => `css\`${trimmed(sheet)}\``);
    if (lean !== code) writeFileSync(file, lean);
  }
}
