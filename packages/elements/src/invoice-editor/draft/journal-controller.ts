import type { ReactiveController, ReactiveElement } from 'lit';
import type { BillingHost } from '../../billing-context.js';
import type { HostController } from '../../controllers/host-controller.js';
import { BillingDraftRestoredEvent } from '../../events.js';
import type { KeptDraft } from '../../journal/draft-journal.js';
import { newId } from '../../new-id.js';
import type { DraftController } from './draft-controller.js';
import type { Draft } from './draft-model.js';
import { changeCount } from './draft-step.js';
import { contentOfWork, workIn, type FoundWork } from './kept-work.js';
import { Hold } from './hold.js';
import { Pause } from '../pause.js';

/** An editor whose work is kept. */
export type KeepingEditor = ReactiveElement & { readonly invoiceId: string; readonly autosave: number };

/**
 * Keeps what is typed in the journal of this device: a while after the last keystroke, when a field is left, when the
 * page is hidden or left. What an earlier page left is taken up again; other work on a new invoice is offered.
 */
export class JournalController implements ReactiveController {
  /** When what is typed was kept last. */
  keptAt: Date | undefined;
  /** Whether this device could not keep it. */
  isFailing = false;
  /** Work on another new invoice, for a person to go on with. */
  offer: FoundWork | undefined;
  /** What was taken up, until it is saved, dismissed or given up. */
  restored: { readonly changes: number; readonly keptAt: Date } | undefined;
  readonly #element: KeepingEditor;
  readonly #host: HostController;
  readonly #draft: DraftController;
  /** What was taken up is kept where it is from, also while the editor is moved to other books. */
  #books: BillingHost | undefined;
  #id: string = newId('kept');
  readonly #hold = new Hold();
  #found: FoundWork | undefined;
  #seen: Draft | undefined;
  #isSaved = false;
  #written: unknown;
  readonly #pause = new Pause(() => this.flush());

  constructor(element: KeepingEditor, host: HostController, draft: DraftController) {
    this.#element = element;
    this.#host = host;
    this.#draft = draft;
    element.addController(this);
  }

  hostConnected(): void {
    this.#seen = undefined;
    document.addEventListener('visibilitychange', this.#onHidden);
    addEventListener('pagehide', this.flush);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHidden);
    removeEventListener('pagehide', this.flush);
    this.flush();
    this.#hold.release();
  }

  /** Whether what is typed outlives the page. */
  get isKeeping(): boolean {
    return Boolean(this.#books?.journal) && this.#element.autosave > 0 && !this.isFailing;
  }

  /** Another invoice is taken up: what was typed in the one before is kept, and left work on this one looked for. */
  begin(): void {
    const carried = this.#found?.work.invoice === this.#element.invoiceId ? this.#found : undefined;
    if (!carried) this.#leave();
    this.restored = this.offer = undefined;
    this.#found = carried;
    if (!carried) void this.look();
  }

  hostUpdate(): void {
    const found = this.#found;
    const { draft, issued, isMissing, isDirty } = this.#draft;
    if (!isDirty) this.restored = undefined;
    if (!found || !(draft ?? issued ?? isMissing)) return;
    this.#found = undefined;
    if (isDirty) this.offer = found;
    else void this.#goOn(found);
  }

  hostUpdated(): void {
    const { draft, saved, version } = this.#draft;
    // What is in the books now must not be offered as new work.
    const isSaved = saved === draft && version > 0;
    if (draft === this.#seen && isSaved === this.#isSaved) return;
    this.#seen = draft;
    this.#isSaved = isSaved;
    if (isSaved) this.flush();
    else this.#schedule();
  }

  /** Goes on with the work that was offered. */
  async take(): Promise<void> {
    const { offer } = this;
    if (!offer) return;
    this.offer = undefined;
    this.#leave();
    await this.#goOn(offer);
  }

  /** Says no more that something was restored. */
  dismiss(): void {
    this.restored = undefined;
    this.#element.requestUpdate();
  }

  /** Throws the offered work away. */
  refuse(): void {
    if (this.offer) void this.#forget(this.offer.id);
    this.offer?.letGo();
    this.offer = undefined;
    this.#element.requestUpdate();
  }

  /** Keeps what is typed now. */
  readonly flush = (): void => {
    this.#pause.end();
    const host = this.#books;
    if (!host?.journal || this.#element.autosave <= 0) return;
    const { draft, saved } = this.#draft;
    const work = this.#draft.unfinished;
    const isWritten = this.#written !== undefined;
    if (!work) {
      if (isWritten && !this.#found) void this.#forget(this.#id);
      return;
    }
    const content = contentOfWork(work);
    const mark = [draft, saved, work.steps, work.done];
    if (isWritten && mark.every((part, index) => part === (this.#written as unknown[])[index])) return;
    this.#written = mark;
    const now = host.now();
    const about = this.#about(work.version === 0 ? 'new' : work.invoice);
    host.journal
      .keep({ id: this.#id, about, keptAt: now.toISOString(), content })
      .then(() => this.#tell(now, false))
      .catch(() => this.#tell(undefined, true));
  };

  #tell(keptAt: Date | undefined, isFailing: boolean): void {
    this.keptAt = keptAt;
    this.isFailing = isFailing;
    // Something older may be kept, which is to be forgotten one day.
    if (isFailing) this.#written = [];
    this.#element.requestUpdate();
  }

  #schedule(): void {
    const { isConnected } = this.#element;
    if (!isConnected || !this.#draft.isUnfinished) {
      if (!isConnected || this.#written) this.flush();
      return;
    }
    void this.#hold.take(this.#id).then((isOurs) => {
      // Another editor went on with it while this one was out of the page.
      if (!isOurs) this.#id = newId('kept');
    });
    this.#pause.begin(this.#element.autosave);
  }

  #leave(): void {
    this.flush();
    this.#hold.release();
    this.#id = newId('kept');
    this.#written = this.keptAt = undefined;
  }

  /** Looks for what an earlier page left of this invoice. */
  async look(): Promise<void> {
    this.#books = this.#host.value;
    const [{ invoiceId }, books] = [this.#element, this.#books];
    const journal = books?.journal;
    if (!journal || this.#element.autosave <= 0) return;
    const left = await journal.find(this.#about(invoiceId || 'new')).catch((): readonly KeptDraft[] => []);
    for (const kept of left) {
      const found = await workIn(kept);
      if (!found) continue;
      if (this.#element.invoiceId !== invoiceId || this.#books !== books || this.#found) {
        found.letGo();
        return;
      }
      if (invoiceId || found.isThisTab) this.#found = found;
      else this.offer = found;
      this.#element.requestUpdate();
      return;
    }
  }

  /** Work on a new invoice may be in the books by now: a page can be lost between a write and its answer. */
  async #goOn(found: FoundWork): Promise<void> {
    const { isDirty } = this.#draft;
    const { invoiceId } = this.#element;
    const where = { id: found.work.invoice };
    const isThere = invoiceId === where.id;
    const stored = isThere
      ? undefined
      : await this.#books?.billing.find({ kind: 'invoice', where, limit: 1 }).catch(() => undefined);
    if (this.#element.invoiceId !== invoiceId) {
      found.letGo();
    } else if (stored?.length) {
      this.#found = found;
      Object.assign(this.#element, { invoiceId: where.id });
    } else if (!isDirty && this.#draft.isDirty) {
      this.offer = found;
      this.#element.requestUpdate();
    } else this.#resume(found);
  }

  #resume(found: FoundWork): void {
    if (!this.#draft.resume(found.work)) {
      void this.#forget(found.id);
      found.letGo();
      return;
    }
    this.#id = found.id;
    this.#hold.adopt(found.letGo);
    this.#seen = this.#draft.draft;
    this.#written = [];
    this.keptAt = found.keptAt;
    const changes = changeCount(found.work.saved, found.work.draft);
    if (!this.#draft.isDirty) return;
    this.restored = { changes, keptAt: found.keptAt };
    this.#element.dispatchEvent(new BillingDraftRestoredEvent(found.work.invoice, changes));
  }

  async #forget(id: string): Promise<void> {
    if (id === this.#id) this.#written = this.keptAt = undefined;
    await this.#books?.journal?.forget(id).catch(() => undefined);
  }

  #about(what: string): string {
    return `${this.#books?.actor().id ?? ''} ${what}`;
  }

  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden') this.flush();
  };
}
