import type { BusinessDetails } from '../records/business.js';
import type { TemplateContent } from '../records/invoice-templates.js';
import type { Party } from '../records/party.js';

/** What stands at the top of an invoice: a picture, with the text for whoever does not see it, or the text alone. */
export interface Masthead {
  readonly logo?: string;
  readonly text: string;
}

/**
 * The head of an invoice: the location's logo, else the account's, else the business name as text (billing.md S-21). A
 * template without a logo prints the name. A preview without a location leaves `location` out; where the account has not
 * said who it is, the location's name is what there is to print.
 */
export function mastheadOf(
  { showLogo }: Pick<TemplateContent, 'showLogo'>,
  business: BusinessDetails | undefined,
  location?: Party,
): Masthead {
  const text = business?.name ?? location?.name ?? '';
  const logo = showLogo ? (location?.logo ?? business?.logo) : undefined;
  return logo === undefined ? { text } : { logo, text };
}
