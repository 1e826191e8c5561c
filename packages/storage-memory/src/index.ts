export { countRecords } from './memory.js';
