import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, it } from 'node:test';

/** What each package may import: packages by name; nothing of another package by path. */
const packages: Readonly<Record<string, readonly string[]>> = {
  billing: ['big.js'],
  'storage-memory': ['@billkit/billing'],
  'storage-indexeddb': ['@billkit/billing', 'dexie'],
  billkit: ['@billkit/billing', 'node:fs', 'node:util'],
  elements: ['@billkit/billing', 'lit', '@lit/context', 'uqr'],
  demo: ['@billkit/billing', '@billkit/elements', '@billkit/storage-indexeddb', 'lit'],
};

/** Which folders of billing a folder may import from, itself included. `.` is the files beside the folders. */
const core: Readonly<Record<string, readonly string[]>> = {
  money: ['money', '.'],
  time: ['time', '.'],
  pricing: ['pricing', 'money', '.'],
  explain: ['explain', 'pricing', 'money', '.'],
  rules: ['rules', 'pricing', 'money', 'time', '.'],
  records: ['records', 'pricing', 'money', 'time', '.'],
  input: ['input', 'records', 'pricing', 'money', 'time', '.'],
  commands: ['commands', 'records', 'input', 'pricing', 'money', 'time', '.'],
  handlers: ['handlers', 'commands', '.'],
  views: ['views', 'commands', 'records', 'input', 'explain', 'rules', 'pricing', 'money', 'time', '.'],
  history: ['history', 'records', '.'],
  documents: ['documents', 'input', 'records', 'rules', 'pricing', 'money', 'time', '.'],
  testing: ['testing', 'views', 'commands', 'records', 'input', 'rules', 'pricing', 'money', 'time', '.'],
};

/** Of the files beside billing's folders, the inner folders may know only these by value; types flow freely. */
const innerValues = ['result'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

const isSource = (file: string) => file.endsWith('.ts') && !file.endsWith('.test.ts');

function importsOf(folder: string): readonly Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isSource);
  return files.flatMap((name) => {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const found = [...text.matchAll(statement)].map(([, type, target = '']) => {
      return { file, target, isType: type !== undefined };
    });
    const onDemand = [...text.matchAll(/await import\('([^']+)'\)/g)];
    return [...found, ...onDemand.map(([, target = '']) => ({ file, target, isType: false }))];
  });
}

const isRelative = ({ target }: Import) => target.startsWith('.');
const folderOf = (path: string) => (path.includes(sep) ? (path.split(sep)[0] ?? '.') : '.');
const sourceOf = ({ file, target }: Import) => normalize(join(dirname(file), target.replace(/\.js$/, '.ts')));

describe('the arrows between packages', () => {
  for (const [name, allowed] of Object.entries(packages))
    it(`${name} imports only ${allowed.join(', ')}`, () => {
      const strangers = importsOf(join('packages', name, 'src'))
        .filter((one) => !isRelative(one))
        .filter(({ target }) => !allowed.some((known) => target === known || target.startsWith(`${known}/`)));
      assert.deepEqual(strangers, []);
    });

  it('every package is in the table', () => {
    const all = readdirSync('packages').filter((name) => existsSync(join('packages', name, 'package.json')));
    assert.deepEqual(all.sort(), Object.keys(packages).sort());
  });

  it('no package reaches into another by path', () => {
    const outside = Object.keys(packages).flatMap((name) => {
      const root = join('packages', name, 'src') + sep;
      return importsOf(root).filter((one) => isRelative(one) && !sourceOf(one).startsWith(root));
    });
    assert.deepEqual(outside, []);
  });

  it('nobody imports what a package publishes from inside it', () => {
    const indexes = Object.keys(packages).flatMap((name) =>
      importsOf(join('packages', name, 'src')).filter(
        (one) => isRelative(one) && sourceOf(one).endsWith(`${sep}index.ts`),
      ),
    );
    assert.deepEqual(indexes, []);
  });
});

describe('the elements', () => {
  const root = join('packages', 'elements', 'src');
  const defining = readdirSync(join(root, 'define'));

  it('are defined after the provider that they look for; a field by itself looks for none', () => {
    const early = defining.filter((file) => {
      const own = importsOf(join(root, 'define')).filter((one) => one.file.endsWith(`${sep}${file}`));
      const isField = own.some(({ target }) => target.startsWith('../fields/'));
      return file !== 'billing-provider.ts' && !isField && own[0]?.target !== './billing-provider.js';
    });
    assert.deepEqual(early, []);
  });

  it('have none of each other inside', () => {
    const tags = defining
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((tag) => tag !== 'billing-provider');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isSource);
    const nested = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[^]*?\*\//g, '');
      return tags.filter((tag) => new RegExp(`</?${tag}[\\s>]`).test(text)).map((tag) => `${file}: <${tag}>`);
    });
    assert.deepEqual(nested, []);
  });
});

describe('the arrows inside billing', () => {
  const root = join('packages', 'billing', 'src');
  const inside = importsOf(root).filter(isRelative);
  const placed = inside.map((one) => {
    const [from, to] = [one.file, sourceOf(one)].map((file) => file.slice(root.length + 1));
    return { ...one, from: from ?? '', to: to ?? '' };
  });

  it('point inward from folder to folder', () => {
    const wrong = placed.filter(({ from, to }) => {
      const allowed = core[folderOf(from)];
      return allowed !== undefined && !allowed.includes(folderOf(to));
    });
    assert.deepEqual(wrong, []);
  });

  it('every folder is in the table', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(folders.map(({ name }) => name).sort(), Object.keys(core).sort());
  });

  it('money, time, pricing, explain, rules and records know only plain results of what stands beside them', () => {
    const wrong = placed
      .filter(
        ({ from, to }) =>
          ['money', 'time', 'pricing', 'explain', 'rules', 'records'].includes(folderOf(from)) &&
          folderOf(to) === '.',
      )
      .filter(({ to, isType }) => !isType && !innerValues.includes(to.replace(/\.ts$/, '')));
    assert.deepEqual(wrong, []);
  });

  it('records, rules and pricing use no checks of input', () => {
    const wrong = placed.filter(
      ({ from, to }) => folderOf(to) === 'input' && /^(records|rules|pricing|money|time)/.test(from),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('every package', () => {
  for (const name of Object.keys(packages))
    it(`${name} has no circle of imports by value`, () => {
      const root = join('packages', name, 'src');
      const edges = new Map<string, string[]>();
      for (const one of importsOf(root).filter((one) => isRelative(one) && !one.isType))
        edges.set(one.file, [...(edges.get(one.file) ?? []), sourceOf(one)]);
      assert.deepEqual(circleIn(edges), []);
    });
});

/** The files of one circle, or none. */
function circleIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
