import type { LitElement } from 'lit';
import { OnDemand } from '../controllers/on-demand.js';
import { painted } from '../painted.js';
import type { ActController, ActSurroundings } from '../act/act-controller.js';
import type { CheckController, CheckSurroundings } from './check/check-controller.js';
import type { KeepingEditor, JournalController } from './draft/journal-controller.js';
import type { DraftController } from './draft/draft-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import type * as LeftWork from './draft/left-work.js';
import type * as FormExtras from './form-extras.js';
import type * as IssuedInvoice from './issued-invoice.js';
import type { LinesController } from './lines/lines-controller.js';

// What an editor is painted without. The keys and fields of the form are none of it: they work from the first paint on.

/** How an issued invoice is shown, and what is done to it: loaded once there is one, or is about to be. */
export function issuedPart(editor: LitElement, around: ActSurroundings) {
  let act: ActController | undefined;
  return new OnDemand(editor, async (language) => {
    const view: typeof IssuedInvoice = await import('./issued-invoice.js');
    act ??= new view.ActController(editor, around);
    return { view, act, texts: await view.loadChargeTexts(language) };
  });
}

/** What keeps the work on this device, and says what an earlier page left: loaded after the first paint. */
export function keptPart(editor: KeepingEditor, host: HostController, draft: DraftController) {
  let journal: JournalController | undefined;
  return new OnDemand(editor, async () => {
    await painted();
    const view: typeof LeftWork = await import('./draft/left-work.js');
    if (!journal) {
      journal = new view.JournalController(editor, host, draft);
      void journal.look();
    }
    return { view, journal };
  });
}

/** What the extras of the form work on. */
interface ExtrasSurroundings extends Omit<CheckSurroundings, 'focusOn'> {
  readonly lines: () => LinesController;
}

/**
 * The dialogs behind the buttons and keys of the form, moving lines with the pointer, and the check of what is typed: loaded
 * once it was painted.
 */
export function extrasPart(editor: LitElement, { lines, ...around }: ExtrasSurroundings) {
  let check: CheckController | undefined;
  return new OnDemand(editor, async () => {
    await painted();
    const view: typeof FormExtras = await import('./form-extras.js');
    lines().drag ??= view.lineDrag(lines());
    check ??= new view.CheckController(editor, {
      ...around,
      focusOn: (place) => lines().focusOn(place),
    });
    return { view, check, styles: view.pasteStyles };
  });
}
