/** What a function answers that may say no: a value, or the reason there is none. A no is data, never an exception. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: E };

/** A yes, with its value. Fits any `Result<T, …>`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A no, with its reason. The reason keeps its literal type, so `no('zero-weights')` fits a union of reasons. */
export const no = <const E>(reason: E): { readonly ok: false; readonly reason: E } => ({
  ok: false,
  reason,
});

/** The reason of a no; `null` of a yes. */
export const reasonOf = <E>(result: Result<unknown, E>): E | null => (result.ok ? null : result.reason);
