import type { Party } from '@billkit/billing';

/** The directory's people and places, for a select. */
export const partyChoices = (parties: readonly Party[]) =>
  parties.map(({ id, name }) => ({ value: id, label: name }));
