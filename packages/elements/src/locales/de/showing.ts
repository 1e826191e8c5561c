// What is said of an issued invoice, and where it is credited. One file, loaded where it is said.
export { credit } from './credit.js';
export { invoice, consequences } from './invoice.js';
