import type { Currency } from '@billkit/billing';
import { made } from '../text/format.js';

/** What may stand beside an amount of a currency: its code, and its signs in the language and in English. */
export function currencyUnits(currency: Currency, tag: string): readonly string[] {
  return made(`${tag} ${currency} units`, () => unitsIn(currency, tag));
}

function unitsIn(currency: Currency, tag: string): readonly string[] {
  const signs = [tag, 'en'].flatMap((language) =>
    (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay });
      return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '';
    }),
  );
  return [...new Set([currency, ...signs])];
}
