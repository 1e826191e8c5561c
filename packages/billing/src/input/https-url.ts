import { ok } from '../result.js';
import { wrong, type Check } from './check.js';

const lengthMax = 2048;

// What may stand in an address without being escaped, save `#`: a picture and a payment page have no places inside.
const characters = /^[\w!$%&'()*+,\-./:;=?@[\]~]*$/;
const brokenEscape = /%(?![0-9a-f]{2})/i;

// Names only: an address of digits may be a device next to the reader (reliability.md row 111).
const host = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])(:\d{1,5})?$/i;

/**
 * An absolute `https` address, as it may be put into a page or be asked for (reliability.md rows 107-112).
 *
 * Refuses, in this order, `input-type`, `text-too-long` above 2,048 characters, `url-scheme` for anything that does not
 * begin with `https://`, `url-syntax` for characters that have to be escaped, a place inside (`#`) or a parameter given
 * twice, `url-credentials`, `url-host` for a host that is not a full name.
 */
export const httpsUrl: Check<string> = (value, path) => {
  if (value === undefined) return wrong('input-required', path);
  if (typeof value !== 'string') return wrong('input-type', path);
  if (value.length > lengthMax) return wrong('text-too-long', path);
  if (!value.startsWith('https://')) return wrong('url-scheme', path);
  if (!characters.test(value) || brokenEscape.test(value)) return wrong('url-syntax', path);
  const [, authority = '', query = ''] = /^https:\/\/([^/?]*)[^?]*\??(.*)$/.exec(value) ?? [];
  const names = query.split('&').map((parameter) => parameter.split('=', 1)[0]);
  if (new Set(names).size < names.length) return wrong('url-syntax', path);
  if (authority.includes('@')) return wrong('url-credentials', path);
  return host.test(authority) ? ok(value) : wrong('url-host', path);
};
