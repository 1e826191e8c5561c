import type { TaxRegion } from '@billkit/billing';
import { countryName } from '../settings/country-name.js';
import type { Language } from '../text/language.js';

/** A region as people call it: its country, and a province by the letters it is known by. */
export function regionName(region: TaxRegion, language: Language): string {
  const [country = region, province] = region.split('-');
  const name = countryName(country, language);
  return province ? `${name} (${province})` : name;
}
