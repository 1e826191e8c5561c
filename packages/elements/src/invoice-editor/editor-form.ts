import type { DraftInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountController } from '../controllers/account-controller.js';
import type { CommandController } from '../controllers/command-controller.js';
import type { DirectoryController } from '../controllers/directory-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import type { ModalController } from '../controllers/modal-controller.js';
import { confirmDialog } from '../parts/confirm-dialog.js';
import { formatAmount } from '../text/format.js';
import type { Messages } from '../text/messages.js';
import { draftActions } from './finish/draft-actions.js';
import type { DraftController } from './draft/draft-controller.js';
import { editorHeader, newestBanner } from './editor-header.js';
import { errorsOf, placeOf } from './field-errors.js';
import type { FinishController } from './finish/finish-controller.js';
import { finishPanel } from './finish/finish-panel.js';
import type { JournalController } from './draft/journal-controller.js';
import { keptText, leftWorkBanners } from './draft/left-work.js';
import { itemPicker, lineMenu } from './lines/line-menus.js';
import { copyByButton, linesSection } from './lines/lines-section.js';
import type { LinesController } from './lines/lines-controller.js';
import type { MergeController } from './merge/merge-controller.js';
import type { PasteController } from './paste/paste-controller.js';
import { rateNames, type PricedDraft } from './draft/priced-draft.js';
import { reviewDialog } from './finish/review-dialog.js';
import { shortcutSheet } from './shortcut-sheet.js';
import type { Shortcuts } from './shortcuts.js';
import { memoField, setupFields } from './setup-fields.js';
import { totalsPanel } from './totals-panel.js';
import type { Language } from '../text/language.js';

/** Everything the form stands on, and what its buttons do. */
export interface FormOptions {
  readonly priced: PricedDraft;
  readonly host: HostController;
  readonly account: AccountController;
  readonly directory: DirectoryController;
  readonly command: CommandController;
  readonly draft: DraftController;
  readonly lines: LinesController;
  readonly finish: FinishController;
  readonly journal: JournalController;
  readonly deletion: ModalController;
  readonly paste: PasteController;
  readonly merge: MergeController;
  readonly shortcuts: Shortcuts;
  /** The sheet of shortcuts. */
  readonly sheet: ModalController;
  /** What happened to the form without its person, told once. */
  readonly notice: string;
  readonly language: Language;
  readonly onSave: () => void;
  readonly onFinalize: () => void;
  readonly onDelete: () => void;
}

/** The form of a draft: set-up, lines, totals, payment, and the dialogs behind its buttons. */
export function editorForm(options: FormOptions): TemplateResult {
  const { priced, account, command, draft, lines, finish, language, directory } = options;
  const { words } = language.texts;
  const refusal = command.state.status === 'refused' ? command.state.refusal : undefined;
  const errors = errorsOf(priced, refusal, lines.isTold, language);
  const { figures, currency, taxMode } = priced;
  const { allowances, charges } = priced.draft.more ?? {};
  const names = rateNames(priced, language);
  const totals = totalsPanel({ figures, currency, taxMode, names, language, allowances, charges });
  const { methods } = account;
  const today = options.host.value?.today();
  const setup = {
    ...{ priced, errors, language, today },
    parties: directory.parties,
    edit: draft.edit.bind(draft),
  };
  return html`${header(options)} ${banners(options)}
    <div class="columns">
      <div class="main">
        ${setupFields(setup)} ${linesSection({ ...options, errors })} ${memoField(setup)}
      </div>
      <aside class="side" aria-label=${words.summary}>
        <div class="panel section" part="panel">
          <h3 class="section-title" id="totals" tabindex="-1">${words.totals}</h3>
          ${totals}
        </div>
        <div class="panel">${finishPanel({ priced, finish, methods, errors, language, today })}</div>
        <slot name="footer"></slot>
      </aside>
    </div>
    ${totalBar(options)} ${lineMenu(options, (id) => copyByButton(options, id))}
    ${directory.items.length > 0 ? itemPicker(lines, directory.items, currency, language) : nothing}
    ${reviewDialog({
      ...{ priced, finish, command, methods, totals, language },
      onFix: (reason) => {
        finish.modal.hide();
        const place = placeOf(reason, priced.draft);
        if (place) lines.focusOn(place);
      },
      onRetry: options.onFinalize,
    })}
    ${deleteDialog(options)} ${pasteDialog(options)} ${mergeDialog(options)}
    ${shortcutSheet(options.shortcuts, options.sheet, language)}`;
}

/** What the draft is called: its number, or whom it is for. */
function titleOf(record: DraftInvoice | undefined, editor: Messages['editor']): string {
  if (!record) return editor.newInvoice;
  return record.number ? editor.invoiceNumber(record.number) : editor.invoiceFor(record.client.name);
}

function header(options: FormOptions): TemplateResult {
  const { draft, command, host, language, deletion, onSave, onFinalize } = options;
  const { record } = draft;
  const { editor } = language.texts;
  const actor = host.value?.actor();
  return editorHeader({
    title: titleOf(record, editor),
    isNew: draft.version === 0,
    isDirty: draft.isDirty,
    isSaving: command.isRunning,
    keptText: keptText(options),
    actions: record && actor ? draftActions(record, actor) : [],
    ...{ language, onSave, onFinalize },
    onDelete: () => deletion.show(),
  });
}

function banners(options: FormOptions): TemplateResult {
  const { draft, command, finish, deletion, notice, priced, language, onSave } = options;
  const { state } = command;
  const isElsewhere = finish.modal.isOpen || deletion.isOpen || draft.newest !== undefined;
  const isAtField = state.status === 'refused' && placeOf(state.refusal, priced.draft) !== undefined;
  const message = isElsewhere || isAtField ? '' : command.message;
  return html`<div class="messages">
    ${
      draft.newest
        ? newestBanner(
            draft.newest,
            language,
            () => draft.loadNewest(),
            () => draft.merge(),
            draft.theirs && (() => void options.merge.open()),
          )
        : nothing
    }
    <div role="alert">
      ${
        message
          ? html`<div class="banner error-banner" part="banner error">
              <p>${message}</p>
              ${
                state.status === 'failed'
                  ? html`<button class="button" part="button" type="button" @click=${onSave}>
                      ${language.texts.buttons.tryAgain}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
    <div role="status">
      ${notice ? html`<p class="banner" part="banner">${notice}</p>` : nothing} ${leftWorkBanners(options)}
    </div>
  </div>`;
}

/** In a narrow container the total stays in sight, with the way on. */
function totalBar({ priced, command, language, onFinalize }: FormOptions): TemplateResult {
  return html`<div class="total-bar" part="total">
    <p>
      <span class="muted">${language.texts.words.total}</span>
      <strong class="amount">${formatAmount(priced.figures.total, priced.currency, language)}</strong>
    </p>
    <button
      class="button primary"
      part="button primary"
      type="button"
      ?disabled=${command.isRunning}
      @click=${onFinalize}
    >
      ${language.texts.finish.finalize}
    </button>
  </div>`;
}

function pasteDialog({ paste, draft, account, language }: FormOptions): TemplateResult {
  const { pasting } = paste;
  return html`<dialog part="dialog" id="paste" aria-labelledby="paste-title" @close=${paste.close}>
    ${pasting ? pasting.view.pasteBody({ paste, pasting, draft, rates: account.rates, language }) : nothing}
  </dialog>`;
}

function mergeDialog({ merge, priced, language }: FormOptions): TemplateResult {
  const { merging } = merge;
  return html`<dialog part="dialog" id="merge" aria-labelledby="merge-title" @close=${merge.close}>
    ${merging ? merging.view.mergeBody({ merging, control: merge, priced, language }) : nothing}
  </dialog>`;
}

function deleteDialog({ deletion, command, language, onDelete }: FormOptions): TemplateResult {
  const { editor } = language.texts;
  return confirmDialog({
    ...{ id: 'deletion', modal: deletion, command, language },
    title: editor.deleteTitle,
    body: editor.deleteBody,
    action: editor.deleteDraft,
    danger: true,
    onConfirm: onDelete,
  });
}
