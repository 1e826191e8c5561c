import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { httpsUrl } from './https-url.js';

const label63 = 'a'.repeat(63);
const longest = `https://a.example/${'a'.repeat(2030)}`;

describe('rows 107-112: an address is taken', () => {
  for (const [what, address] of [
    ['with a path', 'https://good.example/a/b.svg'],
    ['with a port', 'https://good.example:8443/logo'],
    ['with parameters that differ', 'https://good.example?a=1&b=1'],
    ['with an escaped character and an @ after the host', 'https://good.example/%C3%B6/@2x.png'],
    ['with the longest part of a host', `https://${label63}.example`],
    ['with an encoded top-level domain', 'https://good.xn--p1ai/'],
    ['of the greatest length', longest],
  ] as const)
    it(what, () => assert.deepEqual(httpsUrl(address, 'logo'), { ok: true, value: address }));
});

describe('rows 107-112: an address is refused', () => {
  for (const [code, address] of [
    ['input-required', undefined],
    ['input-type', 1],
    ['text-too-long', `${longest}a`],
    ['url-scheme', 'HTTP://good.example'],
    ['url-syntax', 'https://good.example/%4'],
    ['url-syntax', 'https://u@good.example/?a&a'],
    ['url-credentials', 'https://u@localhost'],
    ['url-host', `https://a${label63}.example`],
    ['url-host', 'https://good.example:123456'],
    ['url-host', 'https://-good.example'],
  ] as const)
    it(`with ${code}: ${String(address).slice(0, 40)}`, () => {
      assert.deepEqual(httpsUrl(address, 'logo'), { ok: false, reason: { type: code, path: 'logo' } });
    });
});
