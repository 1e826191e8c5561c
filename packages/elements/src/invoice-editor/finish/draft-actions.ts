import { invoiceActions, type Action, type Asker, type DraftInvoice } from '@billkit/billing';

const asked = new WeakMap<DraftInvoice, readonly [by: Asker, actions: readonly Action[]]>();

/** What the menu offers for a draft in the books: asked once, because it prices the whole draft. */
export function draftActions(record: DraftInvoice, actor: Asker): readonly Action[] {
  const known = asked.get(record);
  const isSameActor =
    known?.[0].id === actor.id && known[0].role === actor.role && known[0].policy === actor.policy;
  if (known && isSameActor) return known[1];
  const actions = invoiceActions(record, actor).filter(({ command }) => command === 'delete-draft');
  asked.set(record, [actor, actions]);
  return actions;
}
