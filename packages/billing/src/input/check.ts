import type { InputProblem, InputRefusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';

/**
 * Reads one value of a command from outside. Answers a copy that holds only what was asked for, so nothing the
 * caller changes later reaches the books; or the first problem, with the path of the field. What is inside another is
 * told no more than its own name, and the one around puts its path before that of a problem: most values have none,
 * and a path for each would take longer than reading it.
 */
export type Check<T> = (value: unknown, path: string) => Result<T, InputRefusal>;

/** A field that may be left out. */
export interface Optional<T> {
  readonly optional: Check<T>;
}

export const optional = <T>(check: Check<T>): Optional<T> => ({ optional: check });

/** One check for each field of `T`; for a field that may be left out, an `optional` one. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<NonNullable<T[K]>> : Check<T[K]>;
};

export const wrong = (type: InputProblem, path: string) => no({ type, path });

/** What can be told from a problem alone, such as those the parsers of money and days answer. */
export const located =
  <T, P extends InputProblem>(parse: (value: unknown) => Result<T, P>): Check<T> =>
  (value, path) => {
    if (value === undefined) return wrong('input-required', path);
    const parsed = parse(value);
    return parsed.ok ? parsed : wrong(parsed.reason, path);
  };

/** A plain object with these fields and no others (reliability.md rows 72, 117, 119, 122). */
export function object<T>(fields: Fields<T>): Check<T> {
  const known = Object.entries<Check<unknown> | Optional<unknown>>(fields).map(([name, field]) =>
    'optional' in field
      ? { name, isOptional: true, check: field.optional }
      : { name, isOptional: false, check: field },
  );
  const names = new Set(Object.keys(fields));
  return (value, path) => {
    if (value === undefined) return wrong('input-required', path);
    if (!isPlainObject(value)) return wrong('input-type', path);
    for (const name of Object.keys(value))
      if (!names.has(name)) return wrong('input-unknown-field', join(path, shownName(name)));
    // No field of ours is called __proto__, which alone could not be assigned.
    const copy: Record<string, unknown> = {};
    for (const { name, isOptional, check } of known) {
      const field = own(value, name);
      if (isOptional && field === undefined) continue;
      const read = check(field, name);
      if (!read.ok) return inside(path, read.reason);
      copy[name] = read.value;
    }
    return ok(copy as T);
  };
}

/** How many things the items of a list may hold together. */
export interface Together<T> {
  readonly most: number;
  readonly count: (item: T) => number;
}

/** A list of at most `most`, whose items hold no more `together` than that says: nothing is read beyond. */
export const list =
  <T>(item: Check<T>, most: number, together?: Together<T>): Check<readonly T[]> =>
  (value, path) => {
    if (value === undefined) return wrong('input-required', path);
    if (!Array.isArray(value)) return wrong('input-type', path);
    if (value.length > most) return wrong('input-too-many', path);
    const copy: T[] = [];
    let held = 0;
    for (let index = 0; index < value.length; index++) {
      const read = item(own(value, index), String(index));
      if (!read.ok) return inside(path, read.reason);
      if (together && (held += together.count(read.value)) > together.most)
        return wrong('input-too-many', path);
      copy.push(read.value);
    }
    return ok(copy);
  };

/** A list with something in it. */
export const someOf =
  <T>(item: Check<T>, most: number): Check<readonly T[]> =>
  (value, path) => {
    const read = list(item, most)(value, path);
    return read.ok && read.value.length === 0 ? wrong('input-required', path) : read;
  };

/** Exactly one of these texts. */
export const oneOf =
  <const T extends string>(...values: readonly T[]): Check<T> =>
  (value, path) => {
    if (value === undefined) return wrong('input-required', path);
    if (typeof value !== 'string') return wrong('input-type', path);
    const known = values.find((one) => one === value);
    return known === undefined ? wrong('enum-unknown', path) : ok(known);
  };

/** An object that is read by what one of its fields says, such as amounts by their currency. */
export const dependingOn =
  <F extends string, V, T extends { readonly [K in F]: V }>(
    field: F,
    check: Check<V>,
    whole: (value: V) => Check<T>,
  ): Check<T> =>
  (value, path) => {
    if (value === undefined) return wrong('input-required', path);
    if (!isPlainObject(value)) return wrong('input-type', path);
    const first = check(own(value, field), join(path, field));
    return first.ok ? whole(first.value)(value, path) : first;
  };

/** One of several objects, told apart by the text in `field`. */
export const variant = <F extends string, T extends { readonly [K in F]: string }>(
  field: F,
  variants: { readonly [V in T[F]]: Check<Extract<T, { readonly [K in F]: V }>> },
): Check<T> =>
  dependingOn(field, oneOf(...(Object.keys(variants) as T[F][])), (name) => variants[name] as Check<T>);

/** What `check` accepts, except for some of it. */
export const refusing =
  <T>(check: Check<T>, isRefused: (value: T) => boolean, problem: InputProblem): Check<T> =>
  (value, path) => {
    const read = check(value, path);
    return read.ok && isRefused(read.value) ? wrong(problem, path) : read;
  };

/** What a field that was left out is read as. */
export const withDefault =
  <T>(check: Check<T>, absent: T): Check<T> =>
  (value, path) =>
    value === undefined ? ok(absent) : check(value, path);

/** A name nobody asked for, as far as it can be told: at most 64 characters, all of them printable (reliability.md 4.0). */
export const shownName = (name: string): string =>
  name.slice(0, 64).replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/gu, '\ufffd');

const inside = (path: string, { type, path: rest }: InputRefusal) => wrong(type, join(path, rest));

const join = (path: string, name: string) => (path ? `${path}.${name}` : name);

/** What is in a field. A getter is not called: it counts as the function it is, which no check accepts (row 120). */
export function own(value: object, name: string | number): unknown {
  const field = Object.getOwnPropertyDescriptor(value, name);
  return field && (field.get ?? field.set ?? field.value);
}

// By its shape rather than by `Object.prototype`, which is another object in each frame of a page.
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
