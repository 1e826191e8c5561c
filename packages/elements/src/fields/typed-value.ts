import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { handedOn, shownOf, type Manner } from './reading.js';

class TypedValue extends Directive {
  #shown: { readonly text: string; readonly value: string; readonly manner: Manner } | undefined;

  override render(_value: string, _manner: Manner): unknown {
    return noChange;
  }

  override update(part: ElementPart, [value, manner]: Parameters<this['render']>): unknown {
    const input = part.element as HTMLInputElement;
    const shown = this.#shown;
    if (shown?.text === input.value && shown.value === value && shown.manner === manner) return noChange;
    if (handedOn(input.value, manner) !== value) input.value = shownOf(value, manner);
    this.#shown = { text: input.value, value, manner };
    return noChange;
  }
}

/**
 * Shows a value in an input, `<input ${typedValue(value, manner)}>`. What is typed is left alone while it means the value;
 * otherwise the value is written as its language does.
 */
export const typedValue = directive(TypedValue);
