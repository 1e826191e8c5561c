import type { TaxRegion } from '@billkit/billing';
import { made } from '../text/format.js';
import type { Language } from '../text/language.js';

/** A region as people call it: its country, and a province by the letters it is known by. */
export function regionName(region: TaxRegion, { tag }: Language): string {
  const [country = region, province] = region.split('-');
  const names = made(`${tag} regions`, () => new Intl.DisplayNames(tag, { type: 'region' }));
  const name = names.of(country) ?? country;
  return province ? `${name} (${province})` : name;
}
