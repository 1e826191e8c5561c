// The acceptance table as a page, one line a row, so that two branches seldom write the same line.
import { basename } from 'node:path';

const intro = `# Acceptance

What the product must do, row by row, and the tests that prove it. Made from \`test/acceptance.json\` and the titles of the
tests by \`node test/tools/acceptance.mjs\`; \`npm run check\` fails when it is stale. A test proves the rows its title
names: \`I-48: …\`, \`… (M1, M2)\`, \`… (I-30 to I-32)\`.

A **rule** is kept by billing, whatever is on the screen. A **screen** is something a person sees or finds. **Outside** is
work of the host or of another system, which billing leaves room for. **Later** is not planned now. What has no test is
open, and says why.
`;

/** The page of `{ section: rows }` and of `id → files` that prove it. */
export const pageOf = (sections, proofs) =>
  [intro, ...Object.entries(sections).map(([title, rows]) => sectionOf(title, rows, proofs))].join('\n');

const sectionOf = (title, rows, proofs) =>
  [
    `## ${title}`,
    '',
    '| row | what | kind | proven by |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.id} | ${row.says} | ${row.kind} | ${proofOf(row, proofs.get(row.id))} |`),
    '',
  ].join('\n');

function proofOf({ open }, files) {
  if (files.size > 0) return [...files].sort().map(linkTo).join(', ');
  if (open) return `**open**: ${open}`;
  return '–';
}

function linkTo(file) {
  const name = basename(file).replace(/(\.test|\.stories)?\.ts$/, '');
  const where =
    /^test\/(journeys|browser)\//.exec(file)?.[1] ?? (file.startsWith('stories/') ? 'stories' : '');
  return `[${where && `${where}: `}${name}](../../${file})`;
}
