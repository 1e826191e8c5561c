// What a test file was found to meet, so that a run after new tests plans only those: as long as nothing but tests changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { filesBelow } from './files.mjs';

const folder = 'node_modules/.cache/mutation-plans';

const hashOf = (texts) => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 24);
};

/** All that tests run on, and how changes are made and met. */
const isBelow = (file) => /\.(js|json)$/.test(file) && !file.endsWith('.test.js');
const tools = [
  'guards-mutate',
  'mutants',
  'mutants-files',
  'guards-files',
  'guards-worker',
  'guards-collect',
];
const below = () =>
  hashOf([
    `${process.version} ${process.env.CHANGES} ${process.env.MUTATED}`,
    ...[
      ...['packages/billing/dist', 'packages/storage-memory/dist', 'test/dist']
        .flatMap(filesBelow)
        .filter(isBelow),
      ...tools.map((tool) => `test/tools/${tool}.mjs`),
    ].map((file) => readFileSync(file)),
  ]);

/** `get` answers what was found for a test file, `{ tests, once }`; `set` notes it. */
export function planned() {
  const all = below();
  const place = (file) => `${folder}/${hashOf([all, file, readFileSync(file)])}.json`;
  mkdirSync(folder, { recursive: true });
  return {
    get: (file) => (existsSync(place(file)) ? JSON.parse(readFileSync(place(file), 'utf8')) : undefined),
    set: (file, found) => writeFileSync(place(file), JSON.stringify(found)),
  };
}
