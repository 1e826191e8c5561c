import {
  cancellationReasonActions,
  noCancellationReasons,
  type CancellationReason,
  type CancellationSource,
} from '@billkit/billing';
import type { EntryKind } from '../settings/entries-controller.js';
import { flagText } from '../settings/typed.js';

/** What is typed of a cancellation reason. */
export type ReasonField = 'name' | 'code' | 'source' | 'doNotInvoice';

/** The cancellation reasons as a settings list. */
export const reasonKind: EntryKind<CancellationReason, ReasonField> = {
  kind: 'cancellation-reasons',
  async read(billing) {
    const [found] = await billing.find({ kind: 'cancellation-reasons', limit: 1 });
    return (found?.record ?? noCancellationReasons).reasons;
  },
  newId: (host) => host.newId('rsn'),
  typed: (reason) => ({
    name: reason?.name ?? '',
    code: reason?.code ?? '',
    source: reason?.source ?? 'any',
    doNotInvoice: flagText(reason?.doNotInvoice),
  }),
  actions: cancellationReasonActions,
  saving: 'save-cancellation-reason',
  archiving: ['archive-cancellation-reason', 'restore-cancellation-reason'],
  placeOf: ({ type }) => (type === 'name-taken' ? 'name' : undefined),
  save: (cancellationReason, { values: { name, code, source, doNotInvoice }, id }, seen) => ({
    ...{ type: 'save-cancellation-reason', id, cancellationReason, name },
    ...(code && { code }),
    source: source as CancellationSource,
    ...(doNotInvoice && { doNotInvoice: true }),
    ...seen,
  }),
  archive: (cancellationReason, id) => ({ type: 'archive-cancellation-reason', id, cancellationReason }),
  restore: (cancellationReason, id) => ({ type: 'restore-cancellation-reason', id, cancellationReason }),
};
