import type { ReactiveController, ReactiveElement } from 'lit';
import type { HostController } from '../../controllers/host-controller.js';
import { BillingDraftRestoredEvent } from '../../events.js';
import { claim } from '../../journal/claims.js';
import type { KeptDraft } from '../../journal/draft-journal.js';
import { newId } from '../../new-id.js';
import type { DraftController } from './draft-controller.js';
import type { Draft } from './draft-model.js';
import { changeCount } from './draft-step.js';
import { contentOfWork, workIn, type FoundWork } from './kept-work.js';
import { Pause } from './pause.js';

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
  #id: string = newId('kept');
  #letGo: (() => void) | undefined;
  #found: FoundWork | undefined;
  #seen: Draft | undefined;
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
    this.#release();
  }

  /** Whether what is typed outlives the page. */
  get isKeeping(): boolean {
    return Boolean(this.#host.value?.journal) && this.#element.autosave > 0 && !this.isFailing;
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
    else this.#resume(found);
  }

  hostUpdated(): void {
    const { draft } = this.#draft;
    if (draft === this.#seen) return;
    this.#seen = draft;
    this.#schedule();
  }

  /** Goes on with the work that was offered. */
  async take(): Promise<void> {
    const { offer } = this;
    if (!offer) return;
    this.offer = undefined;
    this.#leave();
    // It may be in the books by now: a page can be lost between a write and its answer.
    const where = { id: offer.work.invoice };
    const isStored = await this.#host.value?.billing.find({ kind: 'invoice', where, limit: 1 });
    if (isStored?.length && this.#element.invoiceId !== where.id) {
      this.#found = offer;
      Object.assign(this.#element, { invoiceId: where.id });
    } else this.#resume(offer);
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
    const { value: host } = this.#host;
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
    if (isFailing) this.#written = undefined;
    this.#element.requestUpdate();
  }

  #schedule(): void {
    const { isConnected } = this.#element;
    if (!isConnected || !this.#draft.isUnfinished) {
      if (!isConnected || this.#written) this.flush();
      return;
    }
    void this.#hold();
    this.#pause.begin(this.#element.autosave);
  }

  /** Nobody else takes up what this editor keeps. */
  async #hold(): Promise<void> {
    if (this.#letGo) return;
    const waiting = () => undefined;
    this.#letGo = waiting;
    const letGo = await claim(this.#id);
    if (this.#letGo !== waiting) letGo?.();
    else if (letGo) this.#letGo = letGo;
    // Another editor went on with it while this one was out of the page.
    else this.#id = newId('kept');
  }

  #leave(): void {
    this.flush();
    this.#release();
    this.#id = newId('kept');
    this.#written = this.keptAt = undefined;
  }

  #release(): void {
    this.#letGo?.();
    this.#letGo = undefined;
  }

  /** Looks for what an earlier page left of this invoice. */
  async look(): Promise<void> {
    const { invoiceId } = this.#element;
    const journal = this.#host.value?.journal;
    if (!journal || this.#element.autosave <= 0) return;
    const left = await journal.find(this.#about(invoiceId || 'new')).catch((): readonly KeptDraft[] => []);
    for (const kept of left) {
      const found = await workIn(kept);
      if (!found) continue;
      if (this.#element.invoiceId !== invoiceId || this.#found) {
        found.letGo();
        return;
      }
      if (invoiceId || found.isThisTab) this.#found = found;
      else this.offer = found;
      this.#element.requestUpdate();
      return;
    }
  }

  #resume(found: FoundWork): void {
    if (!this.#draft.resume(found.work)) {
      void this.#forget(found.id);
      found.letGo();
      return;
    }
    this.#id = found.id;
    this.#letGo = found.letGo;
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
    await this.#host.value?.journal?.forget(id).catch(() => undefined);
  }

  #about(what: string): string {
    return `${this.#host.value?.actor().id ?? ''} ${what}`;
  }

  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden') this.flush();
  };
}
