import type { CommandType } from '../command.js';
import {
  requireArchived,
  requireEditable,
  requireInUse,
  requireNameFree,
} from '../commands/settings-list.js';
import { defaultPolicy, grantOf } from '../policy.js';
import type { CancellationReason } from '../records/cancellation-reasons.js';
import { requireNotStandard, type InvoiceTemplate } from '../records/invoice-templates.js';
import { requireAnotherMethod, requireMethodInUse, type PaymentMethod } from '../records/payment-methods.js';
import { requireEditableRate, type TaxRate } from '../records/tax-rates.js';
import type { Refusal } from '../refusal.js';
import { no, ok, reasonOf, type Result } from '../result.js';
import type { Action, Viewer } from './actions.js';

type Guard = Result<unknown, Refusal>;

/** What can be done with an entry of the settings. Whether its new name is free is seen when it is saved. */
export interface EntryActions {
  readonly save: Action;
  readonly archive: Action;
  readonly restore: Action;
}

/** Whether a setting can be changed at all, or an entry be added, by who looks. Refuses with `forbidden`. */
export function settingsAction(command: CommandType, viewer: Viewer, guard: Guard = ok(null)): Action {
  const isGranted = grantOf({ policy: defaultPolicy, ...viewer }, command) !== undefined;
  const granted = isGranted ? guard : no({ type: 'forbidden', command, role: viewer.role });
  return { command, refusal: reasonOf(granted) };
}

const other = <E extends { readonly id: string }>(entries: readonly E[], { id }: E): readonly E[] =>
  entries.filter((one) => one.id !== id);

const first = (...guards: readonly Guard[]): Guard => guards.find(({ ok }) => !ok) ?? ok(null);

/** What can be done with a payment method (billing.md S-14 to S-17). */
export const paymentMethodActions = (
  method: PaymentMethod,
  methods: readonly PaymentMethod[],
  viewer: Viewer,
): EntryActions => ({
  save: settingsAction('save-payment-method', viewer, requireMethodInUse(method)),
  archive: settingsAction(
    'archive-payment-method',
    viewer,
    first(requireInUse(method), requireAnotherMethod(method, other(methods, method))),
  ),
  restore: settingsAction(
    'restore-payment-method',
    viewer,
    first(requireArchived(method), requireNameFree(methods, method)),
  ),
});

/** What can be done with a tax rate; a system rate is archived and restored, never edited (billing.md S-08 to S-10). */
export const taxRateActions = (rate: TaxRate, rates: readonly TaxRate[], viewer: Viewer): EntryActions => ({
  save: settingsAction('save-tax-rate', viewer, requireEditableRate(rate)),
  archive: settingsAction('archive-tax-rate', viewer, requireInUse(rate)),
  restore: settingsAction(
    'restore-tax-rate',
    viewer,
    first(requireArchived(rate), requireNameFree(rates, rate)),
  ),
});

/** What can be done with an invoice template; the standard one is edited, never archived (billing.md S-19). */
export const invoiceTemplateActions = (
  template: InvoiceTemplate,
  templates: readonly InvoiceTemplate[],
  viewer: Viewer,
): EntryActions => ({
  save: settingsAction('save-invoice-template', viewer, requireEditable(template)),
  archive: settingsAction(
    'archive-invoice-template',
    viewer,
    first(requireInUse(template), requireNotStandard(template)),
  ),
  restore: settingsAction(
    'restore-invoice-template',
    viewer,
    first(requireArchived(template), requireNameFree(templates, template)),
  ),
});

/** What can be done with a cancellation reason (billing.md S-23). */
export const cancellationReasonActions = (
  reason: CancellationReason,
  reasons: readonly CancellationReason[],
  viewer: Viewer,
): EntryActions => ({
  save: settingsAction('save-cancellation-reason', viewer, requireEditable(reason)),
  archive: settingsAction('archive-cancellation-reason', viewer, requireInUse(reason)),
  restore: settingsAction(
    'restore-cancellation-reason',
    viewer,
    first(requireArchived(reason), requireNameFree(reasons, reason)),
  ),
});
