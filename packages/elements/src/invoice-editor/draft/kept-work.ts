import { claim } from '../../journal/claims.js';
import type { KeptDraft } from '../../journal/draft-journal.js';
import { newId } from '../../new-id.js';
import type { LeftWork } from './typed-draft.js';

/** Changes when left work could not be read as before; what has another one is left alone. */
const format = 1;

/** Work an earlier editor left, held so that no other editor takes it up too. */
export interface FoundWork {
  readonly id: string;
  readonly keptAt: Date;
  readonly work: LeftWork;
  /** Whether it was left in this tab, before it was loaded again. */
  readonly isThisTab: boolean;
  readonly letGo: () => void;
}

interface Content {
  readonly format: typeof format;
  readonly tab: string;
  readonly work: LeftWork;
}

/** What the journal keeps of work. */
export const contentOfWork = (work: LeftWork): Content => ({ format, tab: thisTab(), work });

/** The work in an entry of the journal; undefined when somebody is at it, or when newer code wrote it. */
export async function workIn({ id, keptAt, content }: KeptDraft): Promise<FoundWork | undefined> {
  const { format: found, tab, work } = content as Content;
  if ((found as number) !== format) return undefined;
  const letGo = await claim(id);
  return letGo && { id, keptAt: new Date(keptAt), work, isThisTab: tab === thisTab(), letGo };
}

const tabKey = 'billkit-tab';
let known = '';

/** A name of this tab that outlives a reload. Where pages may keep nothing it does not. */
function thisTab(): string {
  if (known) return known;
  try {
    known = sessionStorage.getItem(tabKey) ?? newId('tab');
    sessionStorage.setItem(tabKey, known);
  } catch {
    known ||= newId('tab');
  }
  return known;
}
