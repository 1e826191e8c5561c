// What is said of an issued invoice, where it is sent and where it is credited. One file, loaded where it is said.
export { credit } from './credit.js';
export { invoice, consequences } from './invoice.js';
export { sending } from './sending.js';
