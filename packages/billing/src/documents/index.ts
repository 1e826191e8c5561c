export { parseJson } from './json.js';
export { parsePricingInput, type PricingOptions } from './pricing.js';
export { figureOutOfRange } from '../pricing/figure-out-of-range.js';
