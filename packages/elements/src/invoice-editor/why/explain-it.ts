import { explainDraft, explainInvoice } from '@billkit/billing';
import type { Asking } from './why-controller.js';
import type { Explainable } from './explainable.js';

/** How the figures came about, and which line of the element each of their lines is. */
export function explainIt(explainable: Explainable): Omit<Asking, 'trail'> {
  if (explainable.kind === 'issued') {
    const { invoice } = explainable;
    return { explanation: explainInvoice(invoice), places: invoice.lines.map((_, place) => place) };
  }
  const { preview, terms, lines, draft } = explainable.priced;
  const { places, ...explanation } = explainDraft(preview, terms);
  const ids = [...lines].map(([id]) => id);
  const shown = new Map(draft.lines.map(({ id }, place) => [id, place]));
  return {
    explanation,
    places: places.map((place) => {
      const id = ids[place];
      return (id && shown.get(id)) ?? place;
    }),
  };
}
