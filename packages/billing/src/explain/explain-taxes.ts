import { splitBy } from '../money/apportion.js';
import type { Integer } from '../money/integer.js';
import type { Calculation } from '../pricing/calculation.js';
import { partsOfNet } from '../pricing/inclusive-taxes.js';
import { occurrenceOf, placeOf } from '../pricing/tax-groups.js';
import { explainTaxGroups, type ExplainedGroup } from './explain-tax-groups.js';
import { at, type Place } from './places.js';
import { counted } from './replay.js';
import type { Operand } from './step.js';
import { opposite, type Steps } from './steps.js';

/** What taxing came to: each place's tax, and the rows of the summary. */
export interface ExplainedTaxes {
  /** The figure of each place; of an allowance, above zero. */
  readonly taxOf: readonly Operand[];
  readonly rowTaxes: readonly Operand[];
}

/** Of one row of the summary: the bases and taxes it adds up. */
interface Row {
  readonly bases: Operand[];
  readonly taxes: Operand[];
}

/** Every tax: of groups, of places, and of the rows of the summary. */
export function explainTaxes(
  calculation: Calculation,
  places: readonly Place[],
  operands: readonly Operand[],
  steps: Steps,
): ExplainedTaxes {
  const { input, taxation, taxed } = calculation;
  const { rows } = taxation;
  const summary = rows.map(({ tax }) => tax);
  const things = { groups: taxation.groups, taxed, operands, places, path: 'groups' };
  const { groups, sharesOf } = explainTaxGroups(things, input, steps);
  const explained = rows.map((): Row => ({ bases: [], taxes: [] }));
  for (const one of groups)
    for (const [place, { bases, tax }] of (input.taxMode === 'inclusive'
      ? containedIn(one, input.taxRounding === 'line', steps)
      : [{ bases: [one.base], tax: one.tax }]
    ).entries()) {
      const { taxes, occurrence } = one.group;
      const row = at(explained, placeOf(summary, at(taxes, place), occurrence + occurrenceOf(taxes, place)));
      row.bases.push(...bases);
      row.taxes.push(tax);
    }
  const rowTaxes = rows.map(({ tax, base, sum }, index) => {
    const [path, name] = [`taxes.${index}`, `${tax.category} ${tax.percent} %`];
    const { bases, taxes } = at(explained, index);
    steps.sum({ figure: `${path}.base`, name: `${name}, what is taxed`, rule: 'summary-base' }, bases, base);
    return steps.sum({ figure: `${path}.tax`, name: `${name}, tax`, rule: 'summary-tax' }, taxes, sum);
  });
  const taxOf = places.map(({ path, name, kind }, index) => {
    const shares = sharesOf(index);
    const label = { figure: `${path}.tax`, name: `${name}, tax`, rule: 'line-tax' } as const;
    return steps.sum(label, kind === 'allowance' ? shares.map(opposite) : shares);
  });
  return { taxOf, rowTaxes };
}

/** What each of the taxes contained in a group's prices was charged on and came to. */
function containedIn(
  one: ExplainedGroup,
  byLine: boolean,
  steps: Steps,
): readonly { readonly bases: readonly Operand[]; readonly tax: Operand }[] {
  const { group, path, name, base, tax } = one;
  const net = steps.sum({ figure: `${path}.net`, name: `${name}, without tax`, rule: 'tax-base' }, [
    base,
    opposite(tax),
  ]);
  const parts =
    group.taxes.length === 1 ? [tax] : byLine ? partsByLine(one, steps) : partsOf(tax, path, one, steps);
  return group.taxes.map((each, place) => ({
    bases: each.compound ? [net, ...parts.slice(0, place)] : [net],
    tax: at(parts, place),
  }));
}

/** A tax found for several, shared by them. */
function partsOf(tax: Operand, path: string, { group }: ExplainedGroup, steps: Steps): readonly Operand[] {
  const weights: readonly Integer[] = partsOfNet(group.taxes).parts;
  const labels = group.taxes.map(({ category, percent }, place) => ({
    figure: `${path}.parts.${place}`,
    name: `${category} ${percent} %, part of the tax`,
    rule: 'tax-of-several' as const,
  }));
  return steps.shares(labels, splitBy(counted(tax), weights), tax, weights.map(steps.weight));
}

/** The same where each member's tax was shared by itself. */
function partsByLine(one: ExplainedGroup, steps: Steps): readonly Operand[] {
  const each = one.shares.map((share, place) => partsOf(share, `${one.path}.shares.${place}`, one, steps));
  return one.group.taxes.map(({ category, percent }, place) =>
    steps.sum(
      { figure: `${one.path}.parts.${place}`, name: `${category} ${percent} %, tax`, rule: 'tax-of-several' },
      each.map((parts) => at(parts, place)),
    ),
  );
}
