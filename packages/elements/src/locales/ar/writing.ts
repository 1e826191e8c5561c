// What is said where an invoice is written. One file, loaded where it is said.
export { editor, lines, history, steps } from './editor.js';
export { finish, figures } from './finish.js';
export { merge } from './merge.js';
export { paste } from './paste.js';
export { picker, setup } from './setup.js';
export { shortcuts, shortcutNames } from './shortcuts.js';
