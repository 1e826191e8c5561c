import { createHash } from 'node:crypto';

/** The hash as anybody would compute it who knows RFC 8785 and SHA-256. */
export function hashElsewhere(data: object): string {
  const text = JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
