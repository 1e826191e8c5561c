// One closing line a runner, and a record (in RESULTS_FILE) that run.mjs adds up.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

export function report(name, { passed, failed, skipped = 0 }) {
  if (process.env.RESULTS_FILE)
    appendFileSync(process.env.RESULTS_FILE, JSON.stringify({ name, passed, failed, skipped }) + '\n');
  return `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Adds up the records. A runner that left none, or failed without a failed test, counts as one failure. */
export function sum(file, wanted, broken) {
  const records = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
  const missing = wanted.filter((name) => {
    const record = records.find((record) => record.name === name);
    return record === undefined || (broken.includes(name) && record.failed === 0);
  });
  const total = (key) => records.reduce((n, record) => n + record[key], 0);
  return { passed: total('passed'), failed: total('failed') + missing.length, missing };
}
