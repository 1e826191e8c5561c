import {
  contentOf,
  eventsOf,
  filledLines,
  isBlank,
  lineAbout,
  lineInputOf,
  type Draft,
  type LineDraft,
} from './draft-model.js';

/** Whether two drafts say the same. Blank lines say nothing. */
export const sameDraft = (a: Draft, b: Draft): boolean =>
  a === b || ((haveSameFields(a, b) || headText(a) === headText(b)) && sameLines(a, b));

/** Whether all beside the lines is the very same: typing in lines leaves it so. */
function haveSameFields({ lines: _, ...a }: Draft, { lines: __, ...b }: Draft): boolean {
  const names = Object.keys(a) as (keyof typeof a)[];
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function sameLines(a: Draft, b: Draft): boolean {
  const isSame = (line: LineDraft | undefined, other: LineDraft | undefined) =>
    line === other || lineText(a, line) === lineText(b, other);
  const first = a.lines.findIndex((line, index) => !isSame(line, b.lines[index]));
  if (first < 0 && a.lines.length === b.lines.length) return true;
  // What both say first decides, unless a blank line has moved the others.
  const [line, other] = [a.lines[first], b.lines[first]];
  if (line && other && !isBlank(line) && !isBlank(other)) return false;
  const [one, two] = [filledLines(a), filledLines(b)];
  return one.length === two.length && one.every((said, index) => isSame(said, two[index]));
}

const lineText = (draft: Draft, line: LineDraft | undefined): string =>
  line && !isBlank(line) ? JSON.stringify(lineAbout(eventsOf(draft), lineInputOf(line))) : '';

const headText = (draft: Draft): string => JSON.stringify(contentOf({ ...draft, lines: [] }));
