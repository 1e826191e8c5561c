import type { Party } from '@billkit/billing';

/** Only what a party is made of: hosts keep more about their people than an invoice does. */
export const partyOf = ({ id, name, email, address, funderNumber, logo }: Party): Party => ({
  id,
  name,
  ...(email !== undefined && { email }),
  ...(address !== undefined && { address }),
  ...(funderNumber !== undefined && { funderNumber }),
  ...(logo !== undefined && { logo }),
});
