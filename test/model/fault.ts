/** A mistake that is made in one place of the compiled engine: a text that stands there once, and what stands for it. */
export interface Fault {
  readonly name: string;
  /** In `packages/billing/dist`. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

export const fault = (name: string, file: string, find: string, put: string): Fault => ({
  name,
  file,
  find,
  put,
});
