import { html, type TemplateResult } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { unready } from '../parts/states.js';
import type { SettingsTexts } from '../text/english/settings.js';
import type { Language } from '../text/language.js';
import type { RecordController } from './record-controller.js';
import { settingsForm } from './settings-form.js';

/** What a record of the settings says and shows. */
export interface SettingsRecordOptions<N extends string> {
  readonly record: RecordController<N>;
  readonly host: HostController;
  /** Its title; what stands in its place. */
  readonly title: string;
  readonly heading: TemplateResult;
  readonly about: string;
  readonly names: readonly N[];
  readonly fields: () => unknown;
  /** What the button says that saves it, where that is not just what it does. */
  readonly save?: string;
  readonly texts: SettingsTexts;
  readonly language: Language;
}

/** A record of the settings as a form that is always open. */
export function settingsRecord<N extends string>(options: SettingsRecordOptions<N>): TemplateResult {
  const { record, host, title, heading, about, names, fields, save, texts, language } = options;
  const form = () =>
    settingsForm({
      ...{ form: record.form, title, names, fields: fields(), texts, language },
      save: save ?? texts.save,
      isReadOnly: !record.mayChange,
      onSave: () => void record.save(),
    });
  return html`<section class="section" part="record" id=${record.id} aria-label=${title}>
    <div class="header" part="header">
      ${heading}
      <p class="muted about">${about}</p>
    </div>
    ${unready(host, record.record, language) ?? form()}
  </section>`;
}
