import type { Amount, Currency, Day, OrderedBy, Party } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import type { Column } from './card-table.js';

/** What a column of a list shows of a record. */
export interface ListColumn<R> {
  readonly heading: (language: Language) => Column;
  /** What the list is in the order of where a person presses its heading; absent where nothing is. */
  readonly orderedBy?: OrderedBy;
  readonly cell: (record: R, language: Language, today: Day) => TemplateResult;
}

/** A column's name. */
type Name = (texts: Messages) => string;

/** A cell that says what it is where rows are cards; empty ones are left out there. */
export const listCell = (label: string, content: unknown, style = ''): TemplateResult =>
  html`<td role="cell" data-label=${label} class=${`${style}${content ? '' : ' none'}`}>
    ${content || nothing}
  </td>`;

/** A column of amounts; `isChief`: the one that counts most where rows are cards. */
export const amountColumn = <R extends { readonly currency: Currency }>(
  name: Name,
  of: (record: R) => Amount | null,
  isChief = false,
): ListColumn<R> => ({
  heading: ({ texts }) => ({ amount: name(texts) }),
  cell: (record, language) => {
    const found = of(record);
    const text = found === null ? '–' : formatAmount(found, record.currency, language);
    return listCell(name(language.texts), text, isChief ? 'amount how-much' : 'amount');
  },
});

/** A column of days; `orderedBy`: what it puts the list in the order of. */
export const dayColumn = <R>(
  name: Name,
  of: (record: R) => Day | undefined,
  orderedBy: OrderedBy,
): ListColumn<R> => ({
  orderedBy,
  heading: ({ texts }) => name(texts),
  cell: (record, language) => {
    const found = of(record);
    return listCell(name(language.texts), found && formatDay(found, language), 'number');
  },
});

/** A column of names; `isChief`: who the record is about. */
export const partyColumn = <R>(
  name: Name,
  of: (record: R) => Pick<Party, 'name'> | undefined,
  isChief = false,
): ListColumn<R> => ({
  heading: ({ texts }) => name(texts),
  cell: (record, { texts }) => {
    const found = of(record)?.name;
    return listCell(name(texts), found && html`<bdi>${found}</bdi>`, isChief ? 'who' : '');
  },
});

/** The words about a record's state. */
export const stateColumn = <R>(
  badges: (record: R, language: Language, today: Day) => TemplateResult,
): ListColumn<R> => ({
  heading: ({ texts }) => texts.words.status,
  cell: (record, language, today) =>
    listCell(language.texts.words.status, badges(record, language, today), 'state'),
});

/** The columns a host names, in its order, separated by spaces; the usual ones where it names none that there is. */
export function columnsNamed<Name extends string, R>(
  all: Readonly<Record<Name, ListColumn<R>>>,
  usual: readonly Name[],
  named: string,
): readonly ListColumn<R>[] {
  const known = named.split(/\s+/).filter((name): name is Name => Object.hasOwn(all, name));
  return [...new Set(known.length > 0 ? known : usual)].map((name) => all[name]);
}
