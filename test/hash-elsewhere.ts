import { createHash } from 'node:crypto';

/** The hash as anybody would compute it who knows RFC 8785 and SHA-256; with a salt before the text, a seal. */
export function hashElsewhere(data: object, salt = ''): string {
  const text = JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(`${salt}${text}`).digest('hex');
}

/** What is left when persons are erased, of the little that tests say of them. */
export const erasedElsewhere = (data: object): object =>
  JSON.parse(
    JSON.stringify(data, (name, value: { readonly id?: string } | string) => {
      if (['to', 'memo'].includes(name)) return undefined;
      const isParty = ['client', 'payer'].includes(name) && typeof value === 'object';
      return isParty ? { id: value.id, name: '(erased)' } : value;
    }),
  ) as object;
