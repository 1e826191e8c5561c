import type { StorageProblem } from '@billkit/billing';
import type { Words } from '../messages.js';

/** What the store, not the business, said no with. */
export const problems: Words<StorageProblem | 'unexpected'> = {
  unavailable: 'The storage cannot be reached. Nothing was saved; what you typed is still here.',
  full: 'The storage is full. Nothing was saved; what you typed is still here.',
  blocked: 'Another tab is using an older version of this page. Close it, then try again.',
  outdated: 'This page is out of date. Reload it, then try again.',
  'outcome-unknown': 'It is not certain whether this was saved. Try again: it will not be done twice.',
  unexpected: 'Something went wrong. Nothing was lost; please try again.',
};
