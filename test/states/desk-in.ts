import { openDesk, owner, type Ask, type Desk } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';

/** A desk with the steps done, on a storage of its own. */
export async function deskIn(
  steps: readonly Ask[],
): Promise<Desk & { readonly storage: ReturnType<typeof createMemoryStorage> }> {
  const storage = createMemoryStorage();
  const desk = openDesk(storage, { actor: owner });
  for (const step of steps) await desk.do(step);
  return { ...desk, storage };
}
