// What a refusal is told with.
export { actions } from './actions.js';
export { inputs } from './inputs.js';
export { refusals } from './refusals.js';
