import type { RecordKind } from '../settings/record-controller.js';

/** The closed period as a settings form: its last day, or nothing. It is kept with the preferences. */
export const closingKind: RecordKind<'closedUntil'> = {
  kinds: ['preferences'],
  async read(billing) {
    const [found] = await billing.find({ kind: 'preferences', limit: 1 });
    return { values: { closedUntil: found?.record.closedUntil ?? '' }, version: found?.version ?? 0 };
  },
  saving: 'close-period',
  placeOf: () => undefined,
  save: ({ values: { closedUntil }, version, id }) => ({
    ...{ type: 'close-period', id, version },
    ...(closedUntil && { closedUntil }),
  }),
};
