import { isPositive, type Amount } from '../money/amount.js';

/**
 * What part of a whole to draw for an amount: from 0 to 1, for the length of a bar and nothing else. Nothing is drawn of
 * what is not above zero, and never more than the whole.
 */
export const drawnShare = (amount: Amount, whole: Amount): number =>
  isPositive(amount) && isPositive(whole) ? Math.min(1, Number(amount) / Number(whole)) : 0;
