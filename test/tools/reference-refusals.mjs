// What a command refuses, in order, as its doc comment says it, with what the functions refuse that the comment names.
import { commentOf, declarationOf } from './reference-sources.mjs';

/** `money-…` in a comment is what this one refuses. */
const amount = declarationOf('packages/billing/src/input/fields.ts', 'requireAmount');

/** The sentence that begins with “Refuses”, or nothing. */
export function refusesOf(statement) {
  const sentences = commentOf(statement).flatMap(
    (paragraph) => /\bRefuses\b.*?\.(?=\s+[A-Z`]|$)/.exec(paragraph) ?? [],
  );
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

/**
 * The refusals of a declaration, in order, as `{ codes, says, by }`: what the comment says of them, and which function refuses
 * them where that is another one. `known` are all codes; `problem` hears of what cannot be followed.
 */
export function refusalsOf({ path, statement }, known, problem, by = null) {
  const sentence = refusesOf(statement);
  if (sentence === undefined) {
    problem(`${path}: the comment of ${by ?? 'the command'} does not say what it refuses`);
    return [];
  }
  return [...sentence.matchAll(/`([^`]+)`([^`]*)/g)].flatMap(([, name, rest]) => {
    const says = qualifier(rest);
    if (known.has(name)) return [{ codes: [name], says, by }];
    if (name === 'money-…')
      return [{ codes: refusalsOf(amount, known, problem).flatMap(({ codes }) => codes), says, by }];
    const named = /^[a-z]\w*$/.test(name) ? declarationOf(path, name) : undefined;
    if (named) return refusalsOf(named, known, problem, name);
    problem(
      `${path}: \`${name}\` is no refusal of docs/reference/refusals.md, and no function that is used there`,
    );
    return [];
  });
}

/** What is said of a refusal behind its code, up to what comes next. */
function qualifier(rest) {
  const said = rest.replace(/\s*\([^)]*\)/g, '');
  if (said.endsWith('.')) return /^[^,;:][^;:]*|^/.exec(said.slice(0, -1))[0].trim();
  return said
    .split(/[,;:]/)[0]
    .replace(/(?:^|\s)(?:then|and|or|as|what|with)*\s*$/, '')
    .trim();
}
