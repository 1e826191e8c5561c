import type { TemplateResult } from 'lit';
import { combobox } from './combobox.js';
import type { Choice } from './combobox-rows.js';
import type { ComboboxOptions } from './combobox-view.js';
import { describedBy, field, type FieldOptions } from './field.js';

type ComboboxFieldOptions<T extends Choice> = Omit<ComboboxOptions<T>, 'describedBy' | 'isInvalid'> &
  Pick<FieldOptions, 'error' | 'hint'>;

/** A combobox with its label, its hint and what is wrong with it. */
export const comboboxField = <T extends Choice>(options: ComboboxFieldOptions<T>): TemplateResult =>
  field(
    { ...options, optional: !options.isRequired },
    combobox({ ...options, isInvalid: Boolean(options.error), describedBy: describedBy(options) }),
  );
