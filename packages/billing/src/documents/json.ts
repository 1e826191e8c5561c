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
/** What ends a text or is special in it. */
const special = /["\\\u0000-\u001f]/g;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** An object or a list that is not closed yet. */
interface Open {
  readonly isList: boolean;
  /** The names an object has had so far. */
  readonly names: Set<string>;
  /** Where in it the scan is: the name of a field, or a place in a list. */
  at: string | number;
}

const list: Open = { isList: true, names: new Set(), at: 0 };

/** What comes next; a first item and a first field may be missing. */
type Next = 'value' | 'firstItem' | 'firstField' | 'field' | 'rest' | 'nothing';

/** One walk through a text, from token to token. Each step answers what comes next, or what is wrong. */
class Scan {
  private readonly open: Open[] = [];
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  problem(): InputRefusal | undefined {
    let next: Next | InputRefusal = 'value';
    while (typeof next === 'string') {
      this.skipSpace();
      if (next === 'nothing') return this.at < this.text.length ? this.notJson() : undefined;
      next = this[next]();
    }
    return next;
  }

  private value(): Next | InputRefusal {
    const char = this.text[this.at];
    if (char === '{' || char === '[') {
      if (this.open.length === jsonDepthMax) return this.refuse('input-too-deep');
      this.open.push(char === '{' ? { isList: false, names: new Set(), at: '' } : { ...list });
      this.at += 1;
      return char === '{' ? 'firstField' : 'firstItem';
    }
    return (char === '"' ? this.skipText() : this.skip(scalar)) ? this.after() : this.notJson();
  }

  private firstItem(): Next | InputRefusal {
    return this.text[this.at] === ']' ? this.close() : this.value();
  }

  private firstField(): Next | InputRefusal {
    return this.text[this.at] === '}' ? this.close() : this.field();
  }

  private field(): Next | InputRefusal {
    const start = this.at;
    if (this.text[start] !== '"' || !this.skipText()) return this.notJson();
    const written = this.text.slice(start, this.at);
    const name = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
    const inside = this.inside();
    inside.at = shownName(name);
    if (forbidden.has(name)) return this.refuse('input-forbidden-key');
    if (inside.names.has(name)) return this.refuse('input-duplicate-key');
    if (inside.names.size === jsonFieldsMax) return this.refuse('input-too-many');
    inside.names.add(name);
    this.skipSpace();
    if (this.text[this.at] !== ':') return this.notJson();
    this.at += 1;
    return 'value';
  }

  private rest(): Next | InputRefusal {
    const inside = this.inside();
    const char = this.text[this.at];
    if (char === (inside.isList ? ']' : '}')) return this.close();
    if (char !== ',') return this.notJson();
    if (typeof inside.at === 'number') inside.at += 1;
    this.at += 1;
    return inside.isList ? 'value' : 'field';
  }

  private inside(): Open {
    return this.open.at(-1) ?? list;
  }

  private close(): Next {
    this.open.pop();
    this.at += 1;
    return this.after();
  }

  private after(): Next {
    return this.open.length === 0 ? 'nothing' : 'rest';
  }

  private skipSpace(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
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
      special.lastIndex = this.at;
      this.at = special.exec(this.text)?.index ?? this.text.length;
      if (this.text[this.at] === '\\') {
        if (!this.skip(escape)) return false;
      } else if (this.text[this.at] === '"') {
        this.at += 1;
        return true;
      } else return false;
    }
  }

  private refuse(type: InputProblem): InputRefusal {
    return { type, path: this.open.map(({ at }) => at).join('.') };
  }

  private notJson(): InputRefusal {
    const before = this.text.slice(0, this.at).split('\n');
    return { type: 'input-not-json', path: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}` };
  }
}

/** Whether a text takes more than so many bytes in UTF-8. */
function isLongerThan(text: string, most: number): boolean {
  let bytes = text.length;
  // A code unit takes one byte below U+0080, two below U+0800 and three above; the two of a pair take two each.
  for (let index = 0; index < text.length && bytes <= most; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes > most;
}
