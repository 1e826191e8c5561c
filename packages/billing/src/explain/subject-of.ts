import type { Step } from './step.js';

/** What a step is about, for whoever names it in another language than `name` does. */
export interface StepSubject {
  /** The line, charge or allowance, counted from 0. */
  readonly place: { readonly kind: 'line' | 'charge' | 'allowance'; readonly index: number } | null;
  /** The lines that are taxed alike, counted from 0. */
  readonly alike: number | null;
  /** The taxes, by category and percentage. */
  readonly taxes: readonly { readonly category: string; readonly percent: string }[];
}

const places = { Line: 'line', Charge: 'charge', Allowance: 'allowance' } as const;

/** Reads from the name of a step which line, group or tax it is about: names begin with that, see `placesOf`. */
export function subjectOf({ name }: Pick<Step, 'name'>): StepSubject {
  const [, kind, position] = /^(Line|Charge|Allowance) (\d+)\b/.exec(name) ?? [];
  const [, group] = /^Lines taxed alike (\d+)/.exec(name) ?? [];
  return {
    place:
      kind && position ? { kind: places[kind as keyof typeof places], index: Number(position) - 1 } : null,
    alike: group ? Number(group) - 1 : null,
    taxes: [...name.matchAll(/(\S+) (\d[\d.]*) %/g)].map(([, category = '', percent = '']) => ({
      category,
      percent,
    })),
  };
}
