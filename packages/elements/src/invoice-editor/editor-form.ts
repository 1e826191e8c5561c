import { deleteDraftAction, type DraftInvoice } from '@billkit/billing';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { formatAmount } from '../text/format.js';
import type { Messages } from '../text/messages.js';
import { editorHeader } from './editor-header.js';
import type { EditorParts } from './editor-parts.js';
import { editorBanners } from './editor-banners.js';
import { errorsOf } from './field-errors.js';
import { finishPanel } from './finish/finish-panel.js';
import { itemPicker } from './lines/item-picker.js';
import { lineMenu } from './lines/line-menus.js';
import { copyByButton, linesSection } from './lines/lines-section.js';
import { rateNames, type PricedDraft } from './draft/priced-draft.js';
import { memoField, setupFields } from './setup/setup-fields.js';
import { totalsPanel } from './totals-panel.js';
import type { Language } from '../text/language.js';

/** Everything the form stands on, and what its buttons do. */
export interface FormOptions {
  readonly parts: EditorParts;
  readonly priced: PricedDraft;
  /** Whether more may be shown otherwise than the lines and what follows from them. */
  readonly isWhole: boolean;
  readonly language: Language;
  readonly onSave: () => void;
  readonly onFinalize: () => void;
  readonly onDelete: () => void;
}

/** The form of a draft: set-up, lines, totals, payment, and the dialogs behind its buttons. */
export function editorForm(options: FormOptions): TemplateResult {
  const { parts, priced, language } = options;
  const { account, command, draft, lines, finish, people, why, host } = parts;
  const { words } = language.texts;
  const { shortcuts, sheet } = parts;
  const about = { draft, lines, people, shortcuts, sheet, priced, language };
  const refusal = command.state.status === 'refused' ? command.state.refusal : undefined;
  const errors = errorsOf(priced, refusal, lines.isTold, language);
  parts.isInvalid = errors.size > 0;
  const { figures, currency, taxMode } = priced;
  const { allowances, charges } = priced.draft.more ?? {};
  const names = rateNames(priced, language);
  const columns = parts.columnsWith(priced, errors);
  const shown = { figures, currency, taxMode, names, language, allowances, charges };
  const { methods } = account;
  const today = host.value?.today();
  const setup = {
    ...{ priced, people, control: parts.setup, errors, language, today },
    ...{ preferences: account.preferences, record: draft.record },
    edit: draft.edit.bind(draft),
    choose: parts.keys.choose,
  };
  // Nothing typed in a line shows there: with every keystroke it would cost more than all the rest.
  const beside = (part: () => unknown) => (options.isWhole ? part() : noChange);
  return html`${header(options)} ${editorBanners(options)}
    <div class="columns">
      <div class="main">
        ${beside(() => setupFields(setup))} ${linesSection({ ...about, errors, columns })}
        ${beside(() => memoField(setup))}
      </div>
      <aside class="side" aria-label=${words.summary}>
        <div class="panel section" part="panel">
          <h3 class="section-title" id="totals" tabindex="-1">${words.totals}</h3>
          ${totalsPanel({ ...shown, onWhy: why.ask })}
        </div>
        ${beside(() => parts.extras.part?.check.render(language) ?? nothing)}
        <div class="panel">
          ${finishPanel({
            ...{ priced, finish, methods, errors, language, today },
            isChargeOffered: parts.charge.isOffered,
          })}
        </div>
        <slot name="footer"></slot>
      </aside>
    </div>
    ${totalBar(options)}
    ${beside(() => lineMenu(about, (id) => copyByButton({ ...about, priced: parts.priced ?? priced }, id)))}
    ${beside(() => (people.hasPriceList ? itemPicker({ lines, people, newItem: parts.newItem, currency, language }) : nothing))}
    ${parts.extras.part?.view.formDialogs(options, () => totalsPanel(shown)) ?? nothing}
    ${why.render(language)}`;
}

/** What the draft is called: its number, or whom it is for. */
function titleOf(record: DraftInvoice | undefined, editor: Messages['editor']): string {
  if (!record) return editor.newInvoice;
  return record.number ? editor.invoiceNumber(record.number) : editor.invoiceFor(record.client.name);
}

function header(options: FormOptions): TemplateResult {
  const { parts, language, onSave, onFinalize } = options;
  const { draft, command, host, deletion } = parts;
  const { record } = draft;
  const { editor } = language.texts;
  const actor = host.value?.actor();
  return editorHeader({
    title: titleOf(record, editor),
    isNew: draft.version === 0,
    isDirty: draft.isDirty,
    isSaving: command.isRunning,
    count: parts.extras.part?.check.renderCount(language) ?? nothing,
    keptText: keptText(options),
    actions: record && actor ? [deleteDraftAction(record, actor)] : [],
    ...{ language, onSave, onFinalize },
    onDelete: () => deletion.modal.show(),
  });
}

/** When what is typed was kept on this device last; that it is not, too, where what keeps it could not be loaded. */
function keptText({ parts: { kept, host, draft }, language }: FormOptions): string {
  if (kept.isFailed) return language.texts.history.notKept;
  return kept.part?.view.keptText({ host, draft, journal: kept.part.journal, language }) ?? '';
}

/** In a narrow container the total stays in sight, with the way on. */
function totalBar({ priced, parts, language, onFinalize }: FormOptions): TemplateResult {
  return html`<div class="total-bar" part="total">
    <p>
      <span class="muted">${language.texts.words.total}</span>
      <strong class="amount">${formatAmount(priced.figures.total, priced.currency, language)}</strong>
    </p>
    <button
      class="button primary"
      part="button primary"
      type="button"
      ?disabled=${parts.command.isRunning}
      @click=${onFinalize}
    >
      ${language.texts.finish.finalize}
    </button>
  </div>`;
}
