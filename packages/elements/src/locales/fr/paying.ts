// What is said where money comes in, and of what became of it. One file, loaded where it is said.
export { payments } from './payment-form.js';
export { payment, allocation, existing } from './payments.js';
