// What is said of lists and statements. One file, loaded where it is said.
export { filters } from './filters.js';
export { lists } from './lists.js';
export { statement } from './statement.js';
