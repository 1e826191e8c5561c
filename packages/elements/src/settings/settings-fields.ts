import { selectField, type FieldOptions, type SelectOptions } from '../fields/field.js';
import { checkField } from '../fields/check-field.js';
import type { SettingsTexts } from '../text/english/settings.js';
import type { Language } from '../text/language.js';
import type { FormController } from './form-controller.js';
import { flagText } from './typed.js';

/** More about a field. */
interface More extends Pick<FieldOptions, 'hint' | 'optional' | 'wide'> {
  /** How a value is said, where it is not as it is kept. */
  readonly say?: (value: string) => string;
}

/** The fields of a settings form, by the names its command has for them. */
export class SettingsFields<N extends string> {
  readonly form: FormController<N>;
  readonly texts: SettingsTexts;
  readonly language: Language;

  constructor(form: FormController<N>, texts: SettingsTexts, language: Language) {
    this.form = form;
    this.texts = texts;
    this.language = language;
  }

  /** What a field is made of. */
  readonly at = (name: N, label: string, more: More = {}): FieldOptions => ({
    ...{ id: name, label, language: this.language, value: this.valueOf(name) },
    error: this.form.errorAt(name, this.valueOf(name)),
    ...(more.optional && { optional: true }),
    ...(more.wide && { wide: true }),
    hint: this.hint(name, more),
    onInput: (value) => this.write(name, value),
  });

  /** One of several, each said by its label. */
  readonly choice = (name: N, label: string, choices: SelectOptions['choices'], placeholder?: string) => {
    const all = placeholder ? [{ value: '', label: placeholder }, ...choices] : choices;
    const say = (kept: string) => all.find(({ value }) => value === kept)?.label ?? kept;
    return selectField({ ...this.at(name, label, { say }), ...(placeholder && { placeholder }), choices });
  };

  /** A yes or no. */
  readonly flag = (name: N, label: string, hint?: string) => {
    const say = (value: string) => (value ? this.texts.on : this.texts.off);
    return checkField({
      ...{ id: name, label, isOn: this.valueOf(name) !== '', hint: this.hint(name, { hint, say }) },
      onInput: (isOn) => this.write(name, flagText(isOn)),
    });
  };

  valueOf(name: N): string {
    return this.form.values?.[name] ?? '';
  }

  write(name: N, value: string): void {
    this.form.type({ [name]: value } as Partial<Record<N, string>>);
  }

  /** What stands below a field: what somebody else wrote of it meanwhile, or what there is to know. */
  hint(name: N, { hint, say = (value: string) => value }: More): string | undefined {
    const theirs = this.form.theirs(name);
    return theirs === undefined ? hint : this.texts.elsewhere(say(theirs));
  }
}
