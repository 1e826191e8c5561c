import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const sheetsIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/\bcss ?`([^`]*)`/g)].map(([, sheet = '']) => sheet);

/** As an engine reads it: one space where there is any, none where it says nothing. */
const read = (sheet: string) =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .trim();
const lines = (sheet: string) => sheet.split('\n');

describe('a style sheet that is published', () => {
  const folder = 'packages/elements/src';
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`)
    .filter((file) => sheetsIn(file).length > 0);

  it('says what its source says, on the same lines, without indentation and comments', () => {
    assert.ok(sources.length > 15);
    for (const source of sources) {
      const published = sheetsIn(source.replace('/src/', '/dist/').replace(/ts$/, 'js'));
      assert.deepEqual(published.map(read), sheetsIn(source).map(read), source);
      for (const [place, sheet] of published.entries()) {
        assert.equal(lines(sheet).length, lines(sheetsIn(source)[place] ?? '').length, source);
        assert.doesNotMatch(sheet, /^[ \t]|\/\*/m, source);
      }
    }
  });
});
