/** A new id with 122 random bits. `crypto.randomUUID` is missing on plain http pages, `getRandomValues` is not. */
export function newId<P extends string>(prefix: P): `${P}_${string}` {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `${prefix}_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
