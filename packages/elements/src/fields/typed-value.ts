import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { handedOn, shownOf, type Manner } from './reading.js';

class TypedValue extends Directive {
  override render(_value: string, _manner: Manner): unknown {
    return noChange;
  }

  override update(part: ElementPart, [value, manner]: Parameters<this['render']>): unknown {
    const input = part.element as HTMLInputElement;
    if (handedOn(input.value, manner) !== value) input.value = shownOf(value, manner);
    return noChange;
  }
}

/**
 * Shows a value in an input, `<input ${typedValue(value, manner)}>`. What is typed is left alone while it means the value;
 * otherwise the value is written as its language does.
 */
export const typedValue = directive(TypedValue);
