// What a refusal is told with.
export { actions } from './actions.js';
export { inputs } from './problems.js';
export { refusals } from './refusals.js';
