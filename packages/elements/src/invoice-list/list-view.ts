import { parseDay, type Day, type Invoice, type InvoicesAsked } from '@billkit/billing';

/** What a person has narrowed a list down by, and how it is ordered; empty where it is not. */
export interface ListView {
  readonly status: InvoiceListStatus | '';
  readonly client: string;
  readonly payer: string;
  readonly practitioner: string;
  readonly from: Day | '';
  readonly to: Day | '';
  readonly text: string;
  readonly order: 'newest' | 'oldest';
}

/** An invoice's status, or that it is open and overdue. */
export type InvoiceListStatus = Invoice['status'] | 'overdue';
export const listStatuses: readonly InvoiceListStatus[] = ['draft', 'open', 'overdue', 'paid', 'void'];

export const wholeList: ListView = {
  ...{ status: '', client: '', payer: '', practitioner: '', from: '', to: '', text: '', order: 'newest' },
};

/** A view as the text of a URL's query, such as `status=open&from=2026-01-01`; empty for the whole list. */
export function writeView(view: ListView): string {
  const said = Object.entries(view).filter(([name, value]) => value !== wholeList[name as keyof ListView]);
  return new URLSearchParams(said as [string, string][]).toString();
}

/** Reads what `writeView` wrote. What a person could have put into an address and means nothing is left out. */
export function readView(text: string): ListView {
  const said = new URLSearchParams(text);
  const idOf = (name: string) => said.get(name) ?? '';
  const dayOf = (name: string) => {
    const day = parseDay(said.get(name));
    return day.ok ? day.value : '';
  };
  return {
    status: listStatuses.find((one) => one === said.get('status')) ?? '',
    ...{ client: idOf('client'), payer: idOf('payer'), practitioner: idOf('practitioner') },
    ...{ from: dayOf('from'), to: dayOf('to'), text: said.get('text') ?? '' },
    order: said.get('order') === 'oldest' ? 'oldest' : 'newest',
  };
}

/** What is looked for: of a client the host has set, only theirs. */
export function askedOf(view: ListView, today: Day, ofClient: string): InvoicesAsked {
  const { status, payer, practitioner, from, to, text, order } = view;
  const client = ofClient || view.client;
  return {
    ...(status === 'overdue' ? { overdueOn: today } : status && { status }),
    ...(client && { client }),
    ...(payer && { payer }),
    ...(practitioner && { practitioner }),
    ...(from && { from }),
    ...(to && { to }),
    ...(text && { text }),
    order: order === 'oldest' ? 'ascending' : 'descending',
  };
}
