/**
 * A name as it is sorted and searched, without case, accents and spaces that say nothing: `" José  ÁLVAREZ"` is
 * `jose alvarez`.
 */
export const sortName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
