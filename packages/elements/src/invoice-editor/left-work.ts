import { html, nothing, type TemplateResult } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { formatInstant } from '../text/format.js';
import { lineText } from '../text/words.js';
import type { DraftController } from './draft-controller.js';
import { filledLines } from './draft-model.js';
import type { JournalController } from './journal-controller.js';

/** What is said of work on this device. */
interface LeftWorkOptions {
  readonly host: HostController;
  readonly draft: DraftController;
  readonly journal: JournalController;
  readonly language: string;
}

/** When what is typed was kept last, or that it is not. */
export function keptText({ host, journal, language }: LeftWorkOptions): string {
  if (journal.isFailing) return lineText.notKept;
  return journal.keptAt && host.value
    ? lineText.kept(formatInstant(journal.keptAt, host.value.now(), language))
    : '';
}

/** What was typed before a reload or a crash, and is here again or waits to be. */
export function leftWorkBanners(options: LeftWorkOptions): TemplateResult {
  const { restored, offer } = options.journal;
  return html`${restored ? restoredBanner(options, restored) : nothing}
  ${offer ? offerBanner(options, offer) : nothing}`;
}

function restoredBanner(
  { draft, journal, host, language }: LeftWorkOptions,
  { changes, keptAt }: NonNullable<JournalController['restored']>,
): TemplateResult {
  const discard = () => {
    const { saved } = draft;
    if (saved) draft.edit(() => saved, 'discard');
  };
  return html`<div class="banner" part="banner">
    <p>${lineText.restored(changes, timeOf(keptAt, host, language))}</p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${discard}>${lineText.discard}</button>
      <button class="button" part="button" type="button" @click=${() => journal.dismiss()}>
        ${lineText.dismiss}
      </button>
    </div>
  </div>`;
}

function offerBanner(
  { journal, host, language }: LeftWorkOptions,
  { keptAt, work }: NonNullable<JournalController['offer']>,
): TemplateResult {
  const { client } = work.draft;
  const time = timeOf(keptAt, host, language);
  return html`<div class="banner" part="banner">
    <p>${lineText.offered(client?.name ?? '', filledLines(work.draft).length, time)}</p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${() => void journal.take()}>
        ${lineText.take}
      </button>
      <button class="button" part="button" type="button" @click=${() => journal.refuse()}>
        ${lineText.refuse}
      </button>
    </div>
  </div>`;
}

const timeOf = (instant: Date, host: HostController, language: string): string =>
  formatInstant(instant, host.value?.now() ?? instant, language);
