// Which changes a test has failed at, so that a run that was broken off goes on, and one after new tests asks about survivors.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const place = 'node_modules/.cache/mutation.json';

/** By the text of the changed file: another text has other changes. */
const keys = new Map();
const keyOf = (text) =>
  keys.get(text) ?? keys.set(text, createHash('sha256').update(text).digest('hex').slice(0, 16)).get(text);

/** What was noted, of which nothing is read if it starts anew; and marks on the changes, which of them are killed. */
export function noted(changes, isAnew) {
  const note = ({ file, line, column, what, text }) => `${file}:${line}:${column} ${what} ${keyOf(text)}`;
  const killed = new Set(isAnew || !existsSync(place) ? [] : JSON.parse(readFileSync(place, 'utf8')));
  for (const change of changes) change.isKilled = killed.has(note(change));
  let saved = performance.now();
  function save() {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, JSON.stringify([...killed]));
    saved = performance.now();
  }
  return {
    kill(change) {
      change.isKilled = true;
      killed.add(note(change));
      if (performance.now() - saved > 10_000) save();
    },
    save,
  };
}
