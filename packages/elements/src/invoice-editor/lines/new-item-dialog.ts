import type { Currency } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { moneyField, selectField, textField } from '../../fields/field.js';
import { confirmDialog } from '../../parts/confirm-dialog.js';
import type { Language } from '../../text/language.js';
import type { NewItemController } from './new-item-controller.js';

/** Asks what else there is to say of something that is put on the price list. */
export function newItemDialog(
  control: NewItemController,
  currency: Currency,
  language: Language,
): TemplateResult {
  const { modal, command } = control;
  const { lines: texts, actions } = language.texts;
  return confirmDialog({
    ...{ id: 'new-item', modal, command, language },
    title: texts.newItem,
    action: actions['save-catalog-item'],
    fields: ['name', 'unitPrice', 'minutes'].map((field) => `item.${field}`),
    onConfirm: () => void control.confirm(),
    // Closed, it is asked for with every keystroke in a line.
    body: modal.isOpen ? itemFields(control, currency, language) : '',
  });
}

function itemFields(control: NewItemController, currency: Currency, language: Language): TemplateResult {
  const { command, item } = control;
  const { lines: texts, words } = language.texts;
  return html`<div class="fields">
    ${textField({
      ...{ id: 'item-name', label: texts.itemName, language, value: item.name },
      error: command.errorAt('item.name'),
      onInput: (name) => control.change({ name }),
    })}
    ${selectField({
      ...{ id: 'item-type', label: texts.itemType, language, value: item.type },
      choices: [
        { value: 'service', label: texts.service },
        { value: 'product', label: texts.product },
      ],
      onInput: (type) => control.change({ type: type === 'product' ? type : 'service' }),
    })}
    ${moneyField({
      ...{
        id: 'item-price',
        label: words.unitPrice,
        language,
        currency,
        digits: 10,
        value: item.unitPrice,
      },
      error: command.errorAt('item.unitPrice'),
      onInput: (unitPrice) => control.change({ unitPrice }),
    })}
    ${
      item.type === 'service'
        ? textField({
            ...{ id: 'item-minutes', label: texts.minutes, language, value: item.minutes },
            error: command.errorAt('item.minutes'),
            onInput: (minutes) => control.change({ minutes }),
          })
        : nothing
    }
  </div>`;
}
