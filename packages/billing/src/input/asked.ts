/**
 * A command as it is written before anything checked it: days, decimals and currencies are plain text, everything
 * else is the same. What a host writes down, and what JSON brings.
 */
export type Asked<T> = T extends string
  ? // A checked text carries a brand; plain text and its literals do not.
    keyof T extends keyof string
    ? T
    : string
  : T extends object
    ? { readonly [K in keyof T]: Asked<T[K]> }
    : T;
