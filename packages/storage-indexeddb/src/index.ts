export { tableNames } from './database.js';
