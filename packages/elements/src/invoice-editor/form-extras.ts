import { html, nothing, type TemplateResult } from 'lit';
import { confirmDialog } from '../parts/confirm-dialog.js';
import type { FormOptions } from './editor-form.js';
import { handleId, placeOf } from './field-errors.js';
import { reviewDialog } from './finish/review-dialog.js';
import { LineDrag } from './lines/line-drag.js';
import { newItemDialog } from './lines/new-item-dialog.js';
import type { LinesController } from './lines/lines-controller.js';
import { shortcutSheet } from './shortcut-sheet.js';

export { CheckController } from './check/check-controller.js';
export { pasteStyles } from './paste/paste-styles.js';

// What a form is shown and typed in without: the dialogs behind its buttons and keys, and moving lines with the pointer.

/** The dialogs of a form, each empty until it is opened; `totals` are what the review shows. */
export function formDialogs(options: FormOptions, totals: () => TemplateResult): TemplateResult {
  const { parts, priced, language, onFinalize } = options;
  const { account, command, finish, lines, shortcuts, sheet } = parts;
  const goTo = (place: string | undefined) => {
    finish.modal.hide();
    if (place) lines.focusOn(place);
  };
  return html`${reviewDialog({
    ...{ priced, finish, command, totals, language },
    methods: account.methods,
    onFix: (reason) => goTo(placeOf(reason, priced.draft)),
    onPlace: goTo,
    onRetry: onFinalize,
  })}
  ${deleteDialog(options)} ${pasteDialog(options)} ${mergeDialog(options)}
  ${shortcutSheet(shortcuts, sheet, language)} ${newItemDialog(parts.newItem, priced.currency, language)}`;
}

function pasteDialog({ parts, language }: FormOptions): TemplateResult {
  const { paste, draft, account } = parts;
  const { pasting } = paste;
  return html`<dialog part="dialog" id="paste" aria-labelledby="paste-title" @close=${paste.close}>
    ${pasting ? pasting.view.pasteBody({ paste, pasting, draft, rates: account.rates, language }) : nothing}
  </dialog>`;
}

function mergeDialog({ parts: { merge }, priced, language }: FormOptions): TemplateResult {
  const { merging } = merge;
  return html`<dialog part="dialog" id="merge" aria-labelledby="merge-title" @close=${merge.close}>
    ${merging ? merging.view.mergeBody({ merging, control: merge, priced, language }) : nothing}
  </dialog>`;
}

function deleteDialog({ parts, language, onDelete }: FormOptions): TemplateResult {
  const { deletion, command } = parts;
  const { editor } = language.texts;
  return confirmDialog({
    ...{ id: 'deletion', modal: deletion.modal, command, language },
    title: editor.deleteTitle,
    body: editor.deleteBody,
    action: editor.deleteDraft,
    danger: true,
    onConfirm: onDelete,
  });
}

/** Moves lines with the pointer, by their handles. */
export const lineDrag = (lines: LinesController): LineDrag =>
  new LineDrag((id, to) => lines.move(id, to, handleId(id)));
