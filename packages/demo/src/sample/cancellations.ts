import type { Asked, CancellationReason, Command } from '@billkit/billing';

/** Why appointments of the practice do not take place. */
export const reasons = {
  late: { id: 'rsn_late', name: 'Late cancellation', code: 'LC', source: 'client', archived: false },
  noShow: { id: 'rsn_no-show', name: 'No-show', code: 'NS', source: 'client', archived: false },
  ill: {
    ...{ id: 'rsn_practitioner-ill', name: 'Practitioner ill', source: 'business' },
    ...{ doNotInvoice: true, archived: false },
  },
} as const satisfies Readonly<Record<string, CancellationReason>>;

/** Half of the fee within a day, all of it within three hours. */
export const cancellationCommands: readonly Asked<Command>[] = [
  ...Object.values(reasons).map(({ id, archived: _, ...reason }): Asked<Command> => ({
    ...reason,
    type: 'save-cancellation-reason',
    id: `cmd_sample-${id.slice(4)}`,
    cancellationReason: id,
  })),
  {
    type: 'save-cancellation-policy',
    id: 'cmd_sample-cancellation-policy',
    version: 0,
    rules: [
      { noticeHours: 24, percent: '50' },
      { noticeHours: 3, percent: '100' },
    ],
  },
];
