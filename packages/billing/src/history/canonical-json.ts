/**
 * Plain data as the one JSON text that says it: fields in the order of their names, by UTF-16 code units, no space between
 * (RFC 8785). Fields that are undefined are left out, as they are where records are kept.
 */
export function canonicalJson(data: unknown): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join()}]`;
  const fields = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${canonicalJson(value)}`).join()}}`;
}
