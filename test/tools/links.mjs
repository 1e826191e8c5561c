// Every relative link in README.md and docs/ leads somewhere (headings included), and every path, source
// file and entry point of ours that their text names in `code` exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import process from 'node:process';
import { filesBelow } from './files.mjs';

const pages = ['README.md', ...filesBelow('docs').filter((file) => file.endsWith('.md'))].filter(existsSync);
const top = new Set(readdirSync('.'));
const skip = /(^|\/)(node_modules|dist|\.git|\.storybook-static)\//;
const files = [...top].flatMap((name) => (skip.test(`${name}/`) ? [] : [name, ...filesBelow(name)]));
const sources = files.filter((file) => !skip.test(file));
const problems = [];

const withoutCode = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '``');
const slug = (heading) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
function anchors(page) {
  const text = readFileSync(page, 'utf8').replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const seen = new Map();
  const all = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map((match) => match[1]);
  for (const [, heading] of text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const name = slug(heading);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    all.push(times === 0 ? name : `${name}-${times}`);
  }
  return all;
}

function checkLink(page, target) {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return;
  const [path, anchor] = target.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  if (!existsSync(file)) problems.push(`${page}: link to ${target}`);
  else if (anchor && file.endsWith('.md') && !anchors(file).includes(anchor))
    problems.push(`${page}: no heading #${anchor} in ${file}`);
}

/** Whether `@billkit/x/y.js` is an entry point whose source exists. */
function isEntry(name) {
  const [, dir, rest = ''] = /^@billkit\/([^/]+)(\/.*)?$/.exec(name);
  const json = `packages/${dir}/package.json`;
  if (!existsSync(json)) return false;
  for (const [key, value] of Object.entries(JSON.parse(readFileSync(json, 'utf8')).exports ?? { '.': {} })) {
    const [before, after] = key.split('*');
    const asked = `.${rest}`;
    if (after === undefined ? asked !== key : !asked.startsWith(before) || !asked.endsWith(after)) continue;
    const source = typeof value === 'string' ? undefined : value['@billkit/source'];
    const part = after === undefined ? '' : asked.slice(before.length, asked.length - after.length);
    return source === undefined || existsSync(join('packages', dir, source.replace('*', part)));
  }
  return false;
}

function checkCode(page, code) {
  if (/[\s<>{}*…|$()]/.test(code)) return;
  if (/^@billkit\/[\w-]+(\/[\w./-]+)?$/.test(code)) {
    if (!isEntry(code)) problems.push(`${page}: no entry point \`${code}\``);
    return;
  }
  const path = code.replace(/^\.\//, '').replace(/:\d+$/, '').replace(/\/$/, '');
  const isPath = path.includes('/') && top.has(path.split('/')[0]);
  const isSource = /^[\w./-]+\.(ts|mjs|md)$/.test(path);
  if (!isPath && !isSource) return;
  const exists =
    existsSync(path) ||
    existsSync(join(dirname(page), path)) ||
    (isSource && sources.some((file) => file === path || file.endsWith(`/${path}`)));
  if (!exists && !/(^|\/)(node_modules|dist)(\/|$)/.test(path)) problems.push(`${page}: no file \`${code}\``);
}

for (const page of pages) {
  const text = readFileSync(page, 'utf8');
  const prose = withoutCode(text);
  for (const [, target] of prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)) checkLink(page, target);
  for (const [, target] of prose.matchAll(/^\[[^\]]+\]:\s+<?([^\s>]+)/gm)) checkLink(page, target);
  for (const [, target] of prose.matchAll(/\s(?:href|src)="([^"]+)"/g)) checkLink(page, target);
  const fenceless = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  for (const [, code] of fenceless.matchAll(/`([^`\n]+)`/g)) checkCode(page, code);
  for (const [, name] of text.matchAll(/(?:from|import)\s*\(?\s*['"](@billkit\/[^'"]+)['"]/g))
    if (!isEntry(name)) problems.push(`${page}: no entry point ${name}`);
}
for (const problem of problems) console.log(problem);
console.log(`links: ${pages.length} pages, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
