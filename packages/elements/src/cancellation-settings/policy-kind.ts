import type { RecordKind } from '../settings/record-controller.js';
import { rowsOf, rowsText, wholeOf } from '../settings/typed.js';

/** The cancellation policy as a settings form: its rules are one field, hours and percentage a row. */
export const policyKind: RecordKind<'rules'> = {
  kinds: ['cancellation-policy'],
  async read(billing) {
    const [found] = await billing.find({ kind: 'cancellation-policy', limit: 1 });
    const rules = found?.record.rules ?? [];
    const rows = rules.map(({ noticeHours, percent }) => [String(noticeHours), percent]);
    return { values: { rules: rowsText(rows) }, version: found?.version ?? 0 };
  },
  saving: 'save-cancellation-policy',
  // At the later of the two.
  placeOf: (refusal, { rules }) =>
    refusal.type === 'notice-listed-twice'
      ? `rules.${rowsOf(rules).findLastIndex(([hours]) => Number(hours) === refusal.noticeHours)}.noticeHours`
      : undefined,
  save: ({ values, version, id }) => ({
    ...{ type: 'save-cancellation-policy', id, version },
    rules: rowsOf(values.rules).map(([hours = '', percent = '']) => ({
      noticeHours: wholeOf(hours),
      percent,
    })),
  }),
};
