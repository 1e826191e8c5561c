import { html, nothing, type TemplateResult } from 'lit';
import type { HostController } from '../../controllers/host-controller.js';
import { formatInstant, writingOf } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { DraftController } from './draft-controller.js';
import { filledLines } from './draft-model.js';
import type { JournalController } from './journal-controller.js';

export { JournalController } from './journal-controller.js';

/** What is said of work on this device. */
interface LeftWorkOptions {
  readonly host: HostController;
  readonly draft: DraftController;
  readonly journal: JournalController;
  readonly language: Language;
}

/** When what is typed was kept last, or that it is not. */
export function keptText({ host, journal, language }: LeftWorkOptions): string {
  if (journal.isFailing) return language.texts.history.notKept;
  if (!journal.keptAt || !host.value) return '';
  const [at, today] = [journal.keptAt, host.value.today()];
  if (last?.at !== at || last.today !== today || last.language !== language)
    last = { at, today, language, text: formatInstant(at, host.value.now(), language) };
  return language.texts.history.kept(last.text);
}

/** Shown with every keystroke, and another only once in a while. */
let last:
  | { readonly at: Date; readonly today: string; readonly language: Language; readonly text: string }
  | undefined;

/** What was typed before a reload or a crash, and is here again or waits to be. */
export function leftWorkBanners(options: LeftWorkOptions): TemplateResult {
  const { restored, offer } = options.journal;
  return html`${restored ? html`<slot name="restored">${restoredBanner(options, restored)}</slot>` : nothing}
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
    <p>${language.texts.history.restored(changes, timeOf(keptAt, host, language), writingOf(language))}</p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${discard}>
        ${language.texts.history.discard}
      </button>
      <button class="button" part="button" type="button" @click=${() => journal.dismiss()}>
        ${language.texts.history.dismiss}
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
  const { history } = language.texts;
  const count = filledLines(work.draft).length;
  const writing = writingOf(language);
  return html`<div class="banner" part="banner">
    <p>
      ${client ? history.offeredFor(client.name, time) : history.offered(time)}${count ? ` ${history.offeredLines(count, writing)}` : ''}
    </p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${() => void journal.take()}>
        ${history.take}
      </button>
      <button class="button" part="button" type="button" @click=${() => journal.refuse()}>
        ${history.refuse}
      </button>
    </div>
  </div>`;
}

const timeOf = (instant: Date, host: HostController, language: Language): string =>
  formatInstant(instant, host.value?.now() ?? instant, language);
