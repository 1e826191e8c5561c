import type { InputProblem, InputRefusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { shownName, wrong } from '../input/check.js';

/** The most bytes, in UTF-8, that a document may have: 1 MiB. */
export const jsonBytesMax = 1_048_576;

/** The most objects and lists that may stand inside one another. */
export const jsonDepthMax = 32;

/** The most fields that one object may have. */
export const jsonFieldsMax = 200;

/**
 * Reads one JSON document (RFC 8259) from outside, more strictly than `JSON.parse`, which keeps the last of two fields
 * with one name. The whole structure is seen, without recursion, before anything is built.
 *
 * Refuses, at the first place where one applies (reliability.md rows 115-118, 121), `input-type` (not text),
 * `input-too-large` (more than 1 MiB), `input-not-json` (the path is line and column, `3:14`; also a byte order mark,
 * and anything after the document), `input-too-deep` (more than 32 objects and lists inside one another),
 * `input-too-many` (more than 200 fields in one object), `input-forbidden-key` (`__proto__`, `constructor`,
 * `prototype`) and `input-duplicate-key`.
 */
export function parseJson(text: unknown): Result<unknown, InputRefusal> {
  if (text === undefined) return wrong('input-required', '');
  if (typeof text !== 'string') return wrong('input-type', '');
  if (isLongerThan(text, jsonBytesMax)) return wrong('input-too-large', '');
  const problem = new Scan(text).problem();
  return problem ? no(problem) : ok(JSON.parse(text));
}

/** Names that would reach a prototype wherever an object is copied by assignment. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
/** What a text may not hold, or only as part of an escape. */
const special = /[\\\u0000-\u001f]/g;

const beyondAscii = /[\u0080-\uffff]/;

// UTF-16 code units.
const quote = 0x22;
const [comma, colon] = [0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];

/**
 * How deep inside one another objects and lists stand. Only one of each depth is open at a time, and the next one takes
 * its place: nothing is made for an object, however many there are.
 */
class Level {
  isList = false;
  /** Where in it the scan is: the name of a field, or a place in a list. */
  at: string | number = '';
  fields = 0;
  /** Which one of its depth this is. */
  private object = 0;
  /** The last object of this depth that had a field of this name. */
  private readonly seen = new Map<string, number>();

  start(isList: boolean): void {
    this.isList = isList;
    this.at = isList ? 0 : '';
    this.fields = 0;
    this.object += 1;
  }

  has = (name: string): boolean => this.seen.get(name) === this.object;

  add(name: string): void {
    this.fields += 1;
    this.seen.set(name, this.object);
  }
}

/** What comes next; a first item and a first field may be missing. */
type Next = 'value' | 'firstItem' | 'firstField' | 'field' | 'rest' | 'nothing';

/** One walk through a text, from token to token. Each step answers what comes next, or what is wrong. */
class Scan {
  private readonly levels: Level[] = [];
  private depth = 0;
  /** The innermost object or list that is open; outside of all, one that nothing is asked of. */
  private inside = new Level();
  private readonly text: string;
  private at = 0;
  private quote = -1;
  private special = -1;

  constructor(text: string) {
    this.text = text;
  }

  problem(): InputRefusal | undefined {
    let next: Next | InputRefusal = 'value';
    while (typeof next === 'string') {
      const unit = this.skipSpace();
      if (next === 'value') next = this.value(unit);
      else if (next === 'rest') next = this.rest(unit);
      else if (next === 'field') next = this.field(unit);
      else if (next === 'firstItem') next = unit === closeList ? this.close() : this.value(unit);
      else if (next === 'firstField') next = unit === closeObject ? this.close() : this.field(unit);
      else return this.at < this.text.length ? this.notJson() : undefined;
    }
    return next;
  }

  private value(unit: number): Next | InputRefusal {
    if (unit === quote) return this.skipText() ? this.after() : this.notJson();
    if (unit !== openObject && unit !== openList) return this.skip(scalar) ? this.after() : this.notJson();
    if (this.depth === jsonDepthMax) return this.refuse('input-too-deep');
    this.inside = this.levels[this.depth] ??= new Level();
    this.inside.start(unit === openList);
    this.depth += 1;
    this.at += 1;
    return unit === openList ? 'firstItem' : 'firstField';
  }

  private field(unit: number): Next | InputRefusal {
    const start = this.at;
    if (unit !== quote || !this.skipText()) return this.notJson();
    const name = this.nameFrom(start);
    const { inside } = this;
    inside.at = name;
    if (forbidden.has(name)) return this.refuse('input-forbidden-key');
    if (inside.has(name)) return this.refuse('input-duplicate-key');
    if (inside.fields === jsonFieldsMax) return this.refuse('input-too-many');
    inside.add(name);
    if (this.skipSpace() !== colon) return this.notJson();
    this.at += 1;
    return 'value';
  }

  /** The name that was written from `start` to here. */
  private nameFrom(start: number): string {
    const written = this.text.slice(start + 1, this.at - 1);
    return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
  }

  private rest(unit: number): Next | InputRefusal {
    const { inside } = this;
    if (unit === (inside.isList ? closeList : closeObject)) return this.close();
    if (unit !== comma) return this.notJson();
    if (typeof inside.at === 'number') inside.at += 1;
    this.at += 1;
    return inside.isList ? 'value' : 'field';
  }

  private close(): Next {
    this.depth -= 1;
    this.inside = this.levels[this.depth - 1] ?? this.inside;
    this.at += 1;
    return this.after();
  }

  private after(): Next {
    return this.depth === 0 ? 'nothing' : 'rest';
  }

  /** Goes past white space. Answers the code unit that follows it; NaN at the end. */
  private skipSpace(): number {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== space && unit !== lineFeed && unit !== carriageReturn && unit !== tab) return unit;
      this.at += 1;
    }
  }

  /** Goes past what `pattern` finds right here; answers whether that is anything. */
  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const isHere = pattern.test(this.text);
    if (isHere) this.at = pattern.lastIndex;
    return isHere;
  }

  /** Goes past a text; where it is wrong, to what is wrong in it. */
  private skipText(): boolean {
    this.at += 1;
    for (;;) {
      const special = this.nextSpecial();
      const end = this.nextQuote();
      if (end < special) {
        this.at = end + 1;
        return true;
      }
      this.at = special;
      if (!this.skip(escape)) return false;
    }
  }

  /** Where the next quotation mark is; the end where there is none. Looked for once, however often it is asked for. */
  private nextQuote(): number {
    if (this.quote < this.at) {
      const found = this.text.indexOf('"', this.at);
      this.quote = found < 0 ? this.text.length : found;
    }
    return this.quote;
  }

  /** Where the next backslash or control character is; the end where there is none. */
  private nextSpecial(): number {
    if (this.special < this.at) {
      special.lastIndex = this.at;
      this.special = special.test(this.text) ? special.lastIndex - 1 : this.text.length;
    }
    return this.special;
  }

  private refuse(type: InputProblem): InputRefusal {
    const path = this.levels
      .slice(0, this.depth)
      .map(({ at }) => (typeof at === 'string' ? shownName(at) : at))
      .join('.');
    return { type, path };
  }

  private notJson(): InputRefusal {
    const before = this.text.slice(0, this.at).split('\n');
    return { type: 'input-not-json', path: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}` };
  }
}

/** Whether a text takes more than so many bytes in UTF-8. */
function isLongerThan(text: string, most: number): boolean {
  let bytes = text.length;
  const isAscii = !beyondAscii.test(text);
  // A code unit takes one byte below U+0080, two below U+0800 and three above; the two of a pair take two each.
  for (let index = isAscii ? text.length : 0; index < text.length && bytes <= most; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes > most;
}
