import { total } from '../money/integer.js';
import type { PricingInput } from '../pricing/pricing-input.js';
import { placeOf, type Taxed, type TaxGroup } from '../pricing/tax-groups.js';
import { at, type Place } from './places.js';
import type { Operand } from './step.js';
import type { Label, Steps } from './steps.js';

/** What was taxed together, as operands. */
export interface ExplainedGroup {
  readonly group: TaxGroup;
  /** `groups.0`. */
  readonly path: string;
  readonly name: string;
  readonly base: Operand;
  readonly tax: Operand;
  /** Of each member. */
  readonly shares: readonly Operand[];
}

/** What was taxed. */
export interface TaxedThings {
  readonly groups: readonly TaxGroup[];
  readonly taxed: Taxed;
  /** What each of `taxed` comes to: its base. */
  readonly operands: readonly Operand[];
  readonly places: readonly Place[];
  /** What the figures of the groups begin with. */
  readonly path: string;
}

/** The groups, and each tax that one of `taxed` was charged, in the order it was. */
export interface ExplainedGroups {
  readonly groups: readonly ExplainedGroup[];
  readonly sharesOf: (place: number) => readonly Operand[];
}

/** What each group is taxed on, the tax, and each member's share of it. What is taxed with nothing is no group. */
export function explainTaxGroups(
  things: TaxedThings,
  rules: Pick<PricingInput, 'taxMode' | 'taxRounding'>,
  steps: Steps,
): ExplainedGroups {
  const charged = new Charged(things);
  const groups = things.groups.flatMap((group, index) => {
    if (group.taxes.length === 0) return [];
    const explained = explainGroup(group, `${things.path}.${index}`, things, charged, rules, steps);
    for (const [place, member] of group.members.entries())
      charged.note(member, group, at(explained.shares, place));
    return [explained];
  });
  return { groups, sharesOf: (place) => charged.all(place) };
}

function explainGroup(
  group: TaxGroup,
  path: string,
  { operands, places }: TaxedThings,
  charged: Charged,
  { taxMode, taxRounding }: Pick<PricingInput, 'taxMode' | 'taxRounding'>,
  steps: Steps,
): ExplainedGroup {
  const { members, fraction, sum } = group;
  const tax = at(group.taxes, 0);
  const name = group.taxes.map(({ category, percent }) => `${category} ${percent} %`).join(' and ');
  const memberName = (place: number, what: string) => `${at(places, at(members, place)).name}, ${what}`;
  const bases = members.map((member, place) => {
    const own = at(operands, member);
    if (taxMode === 'inclusive' || !tax.compound) return own;
    const figure = `${path}.bases.${place}`;
    const label: Label = {
      figure,
      name: memberName(place, `amount and taxes before ${name}`),
      rule: 'taxable',
    };
    return steps.sum(label, [own, ...charged.before(member, group)], at(group.bases, place));
  });
  const base = steps.sum(
    { figure: `${path}.base`, name: `${name}, taxed together`, rule: 'tax-base' },
    bases,
    total(group.bases),
  );
  const rule = taxMode === 'inclusive' ? 'contained-tax' : 'tax';
  const taxLabel: Label = { figure: `${path}.tax`, name: `${name}, tax`, rule };
  const labels = members.map((_, place): Label => ({
    figure: `${path}.shares.${place}`,
    name: memberName(place, name),
    rule: taxRounding === 'line' ? 'tax-by-line' : 'tax-share',
  }));
  if (taxRounding === 'line') {
    const shares = labels.map((label, place) =>
      steps.part(label, at(group.shares, place), at(bases, place), fraction),
    );
    return { group, path, name, base, shares, tax: steps.sum(taxLabel, shares, sum) };
  }
  const whole = steps.part(taxLabel, sum, base, fraction);
  return {
    group,
    path,
    name,
    base,
    tax: whole,
    shares: steps.shares(labels, group.shares, whole, bases, fraction),
  };
}

/** What each thing was charged so far, in the order it states its taxes: a compound tax is charged on those before. */
class Charged {
  readonly #taxed: Taxed;
  readonly #stated = new Map<number, (Operand | undefined)[]>();
  readonly #all = new Map<number, Operand[]>();

  constructor({ taxed }: TaxedThings) {
    this.#taxed = taxed;
  }

  note(member: number, group: TaxGroup, share: Operand): void {
    const stated = this.#stated.get(member) ?? [];
    stated[this.#place(member, group)] = share;
    this.#stated.set(member, stated);
    this.#all.set(member, [...(this.#all.get(member) ?? []), share]);
  }

  before(member: number, group: TaxGroup): readonly Operand[] {
    const stated = this.#stated.get(member)?.slice(0, this.#place(member, group)) ?? [];
    // A tax that is kept back leaves a gap.
    return stated.filter((share) => share !== undefined);
  }

  all = (member: number): readonly Operand[] => this.#all.get(member) ?? [];

  #place = (member: number, { taxes, occurrence }: TaxGroup): number =>
    placeOf(at(this.#taxed.taxes, member), at(taxes, 0), occurrence);
}
