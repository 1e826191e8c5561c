import type { Billing, Day } from '@billkit/billing';
import { firstSample, lastSample, sampleCommands, setup } from './commands.js';

/**
 * Sets new books up, with samples when asked for. Books that are in use stay as they are; samples that were left half
 * way are finished. Throws what the storage throws.
 */
export async function seed(billing: Billing, today: Day, withSamples: boolean): Promise<void> {
  const has = async (id: string) =>
    (await billing.find({ kind: 'audit-entry', where: { id }, limit: 1 })).length > 0;
  const isNew = (await billing.find({ kind: 'audit-entry', limit: 1 })).length === 0;
  if (isNew) await billing.execute(setup(today));
  const isHalfWay = !isNew && (await has(firstSample)) && !(await has(lastSample));
  if (!withSamples || !(isNew || isHalfWay)) return;
  // Answers are not looked at: what another tab or another day has done already is refused, and rightly so.
  for (const command of sampleCommands(today)) await billing.execute(command);
}
