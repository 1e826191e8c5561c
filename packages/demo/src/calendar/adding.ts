import type { Billing, Day } from '@billkit/billing';
import { languageOf, problemText, refusalText } from '@billkit/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Opened } from '../desk.js';
import { go, links } from '../links.js';
import { addInvoice } from './add-invoice.js';
import { proposalFor, type CancellationTerms, type DueProposal } from './proposal.js';
import { proposalDialog, type AskedProposal } from './proposal-dialog.js';
import type { Entry } from './schedule.js';

/** Writes drafts from the calendar: at once for what was held; for what was canceled after a look at what is due. */
export class Adding {
  #asked: AskedProposal | undefined;
  #problem = '';
  #isRunning = false;
  readonly #billing: Billing;
  readonly #today: () => Day;
  readonly #update: () => void;

  constructor({ billing, today, update }: Opened) {
    this.#billing = billing;
    this.#today = today;
    this.#update = update;
  }

  /** A person wants an invoice for an appointment, or to know why there is none. */
  ask({ appointment, status }: Entry, terms: CancellationTerms): void {
    if (status === 'held') {
      void this.#write(appointment);
      return;
    }
    const proposal = proposalFor(appointment, terms);
    if (!proposal.ok) {
      this.#tell(refusalText(proposal.reason, languageOf(document.documentElement)));
      return;
    }
    this.#asked = { appointment, proposal: proposal.value };
    this.#update();
    document.querySelector<HTMLDialogElement>('#proposal')?.showModal();
  }

  /** The question about a cancellation, and what went wrong. */
  view(): TemplateResult {
    const asked = this.#asked;
    return html`${this.#problem ? html`<p class="notice" role="alert">${this.#problem}</p>` : nothing}
    ${proposalDialog(asked, (due) => asked && void this.#write(asked.appointment, due))}`;
  }

  async #write(appointment: Entry['appointment'], due?: DueProposal): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      const added = await addInvoice(this.#billing, appointment, this.#today(), due);
      if (added.ok) go(links.editInvoice(added.value));
      else this.#tell(refusalText(added.reason, languageOf(document.documentElement)));
    } catch {
      this.#tell(problemText('unexpected'));
    } finally {
      this.#isRunning = false;
    }
  }

  #tell(sentence: string): void {
    document.querySelector<HTMLDialogElement>('#proposal')?.close();
    this.#problem = sentence;
    this.#update();
  }
}
