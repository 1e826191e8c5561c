import { closingMoved, compareDays, dayOf, parseDay, type ClosingMoved, type Day } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { dayField } from '../fields/field.js';
import type { RecordController } from '../settings/record-controller.js';
import { SettingsFields } from '../settings/settings-fields.js';
import { settingsRecord } from '../settings/settings-record.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What the form of the closed period needs. */
export interface ClosedPeriodOptions {
  readonly record: RecordController<'closedUntil'>;
  readonly host: HostController;
  readonly texts: SettingsTexts;
  readonly language: Language;
}

/** The day up to which the books are closed, and what moving it comes to, said before it is saved. */
export function closedPeriod({ record, host, texts, language }: ClosedPeriodOptions): TemplateResult {
  const { closing } = texts;
  const { at } = new SettingsFields(record.form, texts, language);
  const today = host.value?.today();
  const say = (text: string) => (parseDay(text).ok ? formatDay(dayOf(text), language) : text);
  const moved = movedIn(record);
  return settingsRecord({
    ...{ record, host, texts, language, title: closing.title },
    save: moved.type === 'opens' ? closing.open : closing.close,
    about: host.value && !record.mayChange ? texts.readOnly : closing.about,
    heading: html`<h2 class="title" part="title">${closing.title}</h2>`,
    names: ['closedUntil'],
    fields: () =>
      html`<div class="fields">
          ${dayField({
            ...at('closedUntil', closing.until, { optional: true, hint: closing.untilHint, say }),
            today,
          })}
        </div>
        <div aria-live="polite">${today ? effect(moved, today, texts, language) : nothing}</div>`,
  });
}

/** What saving what is typed comes to; nothing while that is no day. */
function movedIn({ kept, form }: RecordController<'closedUntil'>): ClosingMoved {
  const typed = form.values?.closedUntil ?? '';
  const [before, after] = [kept?.values.closedUntil ?? '', typed].map((text) =>
    parseDay(text).ok ? dayOf(text) : undefined,
  );
  return typed !== '' && after === undefined ? { type: 'same' } : closingMoved(before, after);
}

function effect(
  moved: ClosingMoved,
  today: Day,
  { closing }: SettingsTexts,
  language: Language,
): TemplateResult | typeof nothing {
  if (moved.type === 'same') return nothing;
  const { type, from, until } = moved;
  const { upTo, between } = closing[type];
  const say = (day: Day) => formatDay(day, language);
  const isTodayClosed = type === 'closes' && compareDays(until, today) >= 0;
  return html`<p class=${isTodayClosed ? 'banner warning' : 'banner'} part="banner">
    ${from ? between(say(from), say(until)) : upTo(say(until))} ${isTodayClosed ? closing.withToday : nothing}
  </p>`;
}
