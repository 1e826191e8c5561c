/** What browsers and Node have, on pages without TLS, too. */
interface Generator {
  getRandomValues(bytes: Uint8Array): Uint8Array;
}

/** 128 random bits as 32 hex digits. */
export function randomText(): string {
  const { crypto } = globalThis as unknown as { readonly crypto: Generator };
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
