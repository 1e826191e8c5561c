import type { LineId } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import type { ModalController } from '../../controllers/modal-controller.js';
import type { Language } from '../../text/language.js';
import { copiedLines } from './copy-lines.js';
import type { DraftController } from '../draft/draft-controller.js';
import { lastFieldIn, type LineColumn } from './line-columns.js';
import { onLineKey } from './line-keys.js';
import { lineTable } from './line-table.js';
import { historyButtons, lineToolbar } from './line-toolbar.js';
import type { LinesController } from './lines-controller.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import type { PeopleController } from '../setup/people-controller.js';
import type { Shortcuts } from '../shortcuts.js';

/** What the lines stand on. */
interface LinesOptions {
  readonly priced: PricedDraft;
  readonly draft: DraftController;
  readonly lines: LinesController;
  readonly people: PeopleController;
  readonly errors: ReadonlyMap<string, string>;
  /** What stands between the description and the amount of a line. */
  readonly columns: readonly LineColumn[];
  readonly shortcuts: Shortcuts;
  readonly sheet: ModalController;
  readonly language: Language;
}

/** The lines with what can be done to them. */
export function linesSection(options: LinesOptions): TemplateResult {
  const { priced, draft, lines, people, errors, columns, shortcuts, sheet, language } = options;
  const hasItems = people.hasPriceList;
  const lastField = lastFieldIn(columns);
  const leave = () => lines.focusOn('add-line');
  return html`<section class="section lines-section" aria-labelledby="lines-title">
    <div class="lines-head">
      <h3 class="section-title" id="lines-title">${language.texts.words.lines}</h3>
      ${historyButtons(draft, lines, shortcuts, language)}
    </div>
    ${lineTable({
      ...{ priced, lines, errors, language, hasItems, columns },
      onKey: (event, line, field) =>
        onLineKey(lines, {
          ...{ event, shortcuts, draft: priced.draft, line, field, lastField, hasItems, leave },
        }),
      onCopy: (event, line) => copyByKey(options, event, line),
    })}
    ${lineToolbar(lines, shortcuts, language, () => sheet.show())}
  </section>`;
}

/** Puts the selected lines, or this one, on the clipboard; cutting takes them out, too. */
function copyByKey({ priced, lines, language }: LinesOptions, event: ClipboardEvent, line: LineId): void {
  const ids = lines.chosenWith(line);
  const { text, html: markup } = copiedLines(priced, ids, language.tag);
  if (!text || !event.clipboardData) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', markup);
  if (event.type === 'cut') lines.removeSelected(line);
  else lines.say((texts, writing) => texts.lines.copied(ids.length, writing));
}

/** The same for a press of a button: the browser may refuse, and then nothing is said to be copied. */
export function copyByButton(
  { priced, lines, language }: Pick<LinesOptions, 'priced' | 'lines' | 'language'>,
  line: LineId,
): void {
  const ids = lines.chosenWith(line);
  const { text, html: markup } = copiedLines(priced, ids, language.tag);
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  const item = new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', markup) });
  void navigator.clipboard.write([item]).then(
    () => lines.say((texts, writing) => texts.lines.copied(ids.length, writing)),
    () => lines.say((texts) => texts.lines.notCopied),
  );
}
