import type { LineId } from '@billkit/billing';
import { blankLine, filledLines, type Draft, type LineDraft, type LineField } from '../draft/draft-model.js';
import { changedFields } from '../draft/draft-step.js';
import { mergeOrder } from './merge-order.js';

/** Whose version is taken. */
export type Side = 'mine' | 'theirs';

/** What of a line is decided together: a discount with its kind, and what no field shows. */
export type LinePart = Exclude<LineField, 'discountType'> | 'more';

/** Something that both changed, each in another way. Undefined is a line that is not there. */
export type Conflict =
  | { readonly key: string; readonly field: keyof Omit<Draft, 'lines'>; readonly versions: Versions<Draft> }
  | {
      readonly key: string;
      readonly line: LineId;
      /** Absent where the question is whether there is the line at all. */
      readonly part?: LinePart;
      readonly versions: Versions<LineDraft | undefined>;
    };

interface Versions<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/** Two versions of a draft in one. */
export interface Merge {
  readonly conflicts: readonly Conflict[];
  /** How many fields and lines only they changed; they are taken. */
  readonly theirChanges: number;
  /** The draft by these choices; what is not chosen stays mine. */
  draft(choices: ReadonlyMap<string, Side>): Draft;
}

const parts: Readonly<Record<LinePart, readonly (keyof LineDraft)[]>> = {
  description: ['description'],
  quantity: ['quantity'],
  unitPrice: ['unitPrice'],
  discount: ['discount', 'discountType'],
  taxRate: ['taxRate'],
  more: ['itemCode', 'servedOn', 'more'],
};

/**
 * Puts two versions of one draft together, by what each changed since `base`. What one of them changed is taken; where
 * both did, a person chooses, field by field and line by line. Nothing that anybody added is left out.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merge {
  const conflicts: Conflict[] = [];
  let theirChanges = 0;
  const settle = (conflict: Conflict, [was, my, their]: readonly [unknown, unknown, unknown]): Side => {
    if (isSame(my, their) || isSame(was, their)) return 'mine';
    if (isSame(was, my)) {
      theirChanges += 1;
      return 'theirs';
    }
    conflicts.push(conflict);
    return 'mine';
  };

  const versions = { base, mine, theirs };
  const heads = changedFields(mine, theirs).map((field) => {
    const side = settle({ key: field, field, versions }, [base[field], mine[field], theirs[field]]);
    return [field, side] as const;
  });
  const lines = linesOf(versions).map((line) => ({ ...line, sides: sidesOf(line, settle) }));
  const order = mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs));

  return {
    conflicts,
    theirChanges,
    draft(choices) {
      const chosen = { ...mine };
      const sideOf = (key: string, side: Side) => choices.get(key) ?? side;
      for (const [field, side] of heads)
        if (sideOf(field, side) === 'theirs') Object.assign(chosen, { [field]: theirs[field] });
      const made = new Map(lines.map((line) => [line.id, lineBy(line, sideOf)]));
      const last = mine.lines.at(-1);
      const filled = order.flatMap((id) => made.get(id) ?? []);
      return { ...chosen, lines: last ? [...filled, last] : filled };
    },
  };
}

const idsOf = (draft: Draft): readonly LineId[] => filledLines(draft).map(({ id }) => id);

interface MergedLine extends Versions<LineDraft | undefined> {
  readonly id: LineId;
}

type Sides = readonly (readonly [part: LinePart | 'line', side: Side])[];

function linesOf(drafts: Versions<Draft>): readonly MergedLine[] {
  const [base, mine, theirs] = [drafts.base, drafts.mine, drafts.theirs].map(
    (draft) => new Map(filledLines(draft).map((line) => [line.id, line])),
  );
  const ids = new Set([...(base?.keys() ?? []), ...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])]);
  return [...ids].map((id) => ({ id, base: base?.get(id), mine: mine?.get(id), theirs: theirs?.get(id) }));
}

const keyOf = (line: LineId, part: LinePart | 'line'): string => `${line}-${part}`;

type Settle = (conflict: Conflict, values: readonly [unknown, unknown, unknown]) => Side;

function sidesOf(line: MergedLine, settle: Settle): Sides {
  const { id, base, mine, theirs } = line;
  const versions = { base, mine, theirs };
  if (!mine || !theirs) {
    // A line that only one of them has: added by one, or taken out by the other.
    const side = settle({ key: keyOf(id, 'line'), line: id, versions }, [base, mine, theirs]);
    return [['line', side]];
  }
  const was = base ?? blankLine(id);
  return (Object.keys(parts) as LinePart[]).map((part) => {
    const values = [was, mine, theirs].map((one) => parts[part].map((name) => one[name] ?? ''));
    const side = settle(
      { key: keyOf(id, part), line: id, part, versions },
      values as [unknown, unknown, unknown],
    );
    return [part, side];
  });
}

function lineBy(
  line: MergedLine & { readonly sides: Sides },
  sideOf: (key: string, side: Side) => Side,
): LineDraft | undefined {
  const { id, mine, theirs, sides } = line;
  if (!mine || !theirs) return sideOf(keyOf(id, 'line'), sides[0]?.[1] ?? 'mine') === 'mine' ? mine : theirs;
  const taken = sides.flatMap(([part, side]) =>
    part !== 'line' && sideOf(keyOf(id, part), side) === 'theirs' ? parts[part] : [],
  );
  if (taken.length === 0) return mine;
  const merged: Partial<Record<keyof LineDraft, unknown>> = { ...mine };
  for (const name of taken)
    if (theirs[name] === undefined) Reflect.deleteProperty(merged, name);
    else merged[name] = theirs[name];
  return merged as LineDraft;
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
