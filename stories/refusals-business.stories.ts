import '@billkit/elements/define.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { refused, type Shown } from './refused.js';
import { press, write } from './story-tools.js';

export default { title: 'Refusals/The business', component: 'business-settings' } satisfies Meta;

const business = html`<business-settings></business-settings>`;
/** Saves the business with this in a field. */
const saves = (label: RegExp, text: string) => async (shown: Shown) => {
  await write(shown, 'Business name', 'Northside Physio');
  await write(shown, label, text);
  await press(shown, 'Save');
};

/** A picture is fetched over a connection that nobody listens to. */
export const UrlScheme = refused('url-scheme', business, {
  acts: saves(/^Logo/, 'http://northside.example/logo.svg'),
  says: 'Write an address that begins with https://.',
});

/** A space is no part of an address. */
export const UrlSyntax = refused('url-syntax', business, {
  acts: saves(/^Logo/, 'https://northside.example/our logo.svg'),
  says: 'This is not a valid web address.',
});

/** What leads somewhere else than it seems to. */
export const UrlCredentials = refused('url-credentials', business, {
  acts: saves(/^Logo/, 'https://northside.example@elsewhere.example/logo.svg'),
  says: 'An address cannot hold a user name or a password.',
});

/** Only this device knows where that is. */
export const UrlHost = refused('url-host', business, {
  acts: saves(/^Logo/, 'https://localhost/logo.svg'),
  says: 'This address does not name a website.',
});

/** The number of an account that is no IBAN. */
export const IbanSyntax = refused('iban-syntax', business, {
  acts: saves(/^IBAN/, '0532 0130 00'),
  says: 'This is not an account number: an IBAN begins with a country, such as DE89 3704 0044 0532 0130 00.',
});

/** A digit was mistyped. */
export const IbanCheckDigits = refused('iban-check-digits', business, {
  acts: saves(/^IBAN/, 'DE89 3704 0044 0532 0130 01'),
  says: 'This account number has a digit that is wrong.',
});

/** A QR-IBAN is another account. */
export const IbanKind = refused('iban-kind', business, {
  acts: saves(/^IBAN/, 'CH44 3199 9123 0008 8901 2'),
  says: 'A QR-IBAN and an IBAN each have a field of their own.',
});

/** An address of e-mail is none of UPI. */
export const UpiSyntax = refused('upi-syntax', business, {
  acts: saves(/^UPI/, 'accounts@northside.example'),
  says: 'Write a UPI address, such as name@bank.',
});
