export { jsonBytesMax, parseJson } from './json.js';
export { parseInvoiceDocument, type DocumentOptions, type InvoiceDocument } from './invoice-document.js';
export { figureOutOfRange } from '../pricing/figure-out-of-range.js';
