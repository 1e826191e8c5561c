import type { FieldOptions } from '../fields/field.js';
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
  readonly #form: FormController<N>;
  readonly #texts: SettingsTexts;
  readonly #language: Language;

  constructor(form: FormController<N>, texts: SettingsTexts, language: Language) {
    this.#form = form;
    this.#texts = texts;
    this.#language = language;
  }

  /** What a field is made of. What somebody else wrote of it meanwhile stands below it. */
  readonly at = (name: N, label: string, more: More = {}): FieldOptions => ({
    ...{ id: name, label, language: this.#language },
    value: this.#form.values?.[name] ?? '',
    error: this.#form.errorAt(name),
    ...(more.optional && { optional: true }),
    ...(more.wide && { wide: true }),
    hint: this.#hint(name, more),
    onInput: (value) => this.#form.type({ [name]: value } as Partial<Record<N, string>>),
  });

  /** A yes or no. */
  readonly flag = (name: N, label: string, hint?: string) => {
    const say = (value: string) => (value ? this.#texts.on : this.#texts.off);
    return checkField({
      ...{ id: name, label, isOn: Boolean(this.#form.values?.[name]) },
      hint: this.#hint(name, { hint, say }),
      onInput: (isOn) => this.#form.type({ [name]: flagText(isOn) } as Partial<Record<N, string>>),
    });
  };

  #hint(name: N, { hint, say = (value: string) => value }: More): string | undefined {
    const theirs = this.#form.theirs(name);
    return theirs === undefined ? hint : this.#texts.elsewhere(say(theirs));
  }
}
