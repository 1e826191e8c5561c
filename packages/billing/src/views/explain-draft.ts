import { explain, type Explanation } from '../explain/explain.js';
import { inputOf, type DraftPreview, type DraftTerms } from './draft-preview.js';

/** How each figure of a draft came about. */
export interface DraftExplanation extends Explanation {
  /**
   * Which line of the draft, counted from 0, each line of the figures is: `lines.1` of the figures is the line at
   * `places[1]`. Lines that cannot be read have no figures.
   */
  readonly places: readonly number[];
}

/** Says how each figure of a preview came about, see `explain`; `terms` are those it was made with. */
export function explainDraft({ lines }: DraftPreview, terms: DraftTerms): DraftExplanation {
  const read = lines.flatMap(({ line }, place) => (line ? [{ line, place }] : []));
  const input = inputOf(
    read.map(({ line }) => line),
    terms,
  );
  return { ...explain(input), places: read.map(({ place }) => place) };
}
