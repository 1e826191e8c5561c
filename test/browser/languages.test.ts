import type { InvoiceList, InvoiceView, LaterMessages, PaymentMethodSettings } from '@billkit/elements';
import { addMessages, languageFor, languageOf, refusalText } from '@billkit/elements';
import { currencyOf } from '@billkit/billing';
import { expect, fixture, html } from '@open-wc/testing';
import { paid } from './invoice-page.js';
import { invoiced, openPage, withGst } from './page.js';

const load = {
  de: () => import('@billkit/elements/locales/de.js'),
  fr: () => import('@billkit/elements/locales/fr.js'),
  ar: () => import('@billkit/elements/locales/ar.js'),
  ja: () => import('@billkit/elements/locales/ja.js'),
};

describe('languages', () => {
  it('speaks the language around an element, which is loaded once the page was painted', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`);
    await page.shows('There are no invoices yet.');
    page.provider.lang = 'de';
    await page.shows('Es gibt noch keine Rechnungen.');
    page.provider.lang = 'fr';
    await page.shows('Il n’y a pas encore de facture.');
    page.provider.lang = 'ar';
    await page.shows('لا توجد فواتير بعد.');
    page.provider.lang = 'ja';
    await page.shows('請求書はまだありません。');
    page.provider.lang = 'en';
    await page.shows('There are no invoices yet.');
  });

  it('writes amounts and days as its region does, and takes the texts of the language', async () => {
    const page = await openPage<InvoiceView>(
      html`<invoice-view lang="de-CH" invoice-id="inv_1"></invoice-view>`,
      async (desk) => {
        await withGst(desk);
        await invoiced(desk, '1');
      },
    );
    await page.shows(/Offener Betrag EUR 148\.50/);
    page.element.lang = 'de-DE';
    await page.shows(/Offener Betrag 148,50 €/);
    await page.shows(/01\.10\.2026/);
  });

  it('is English where nobody has the texts, and as the browser has it where a tag is none', async () => {
    const element = await fixture(html`<p lang="sv"><span></span><i lang="not a tag"></i></p>`);
    const swedish = languageOf(element.querySelector('span')!);
    expect(swedish.tag).to.equal('sv');
    expect(swedish.texts.words.client).to.equal('Client');
    expect(languageOf(element.querySelector('i')!).tag).to.equal(navigator.language);
  });

  it('says in the host’s words what the host words otherwise, in every language', async () => {
    const page = await openPage<InvoiceList>(html`<invoice-list></invoice-list>`);
    page.provider.messages = { words: { client: 'Patient' }, lists: { noInvoices: 'Nothing billed.' } };
    await page.shows('Nothing billed.');
    page.provider.messages = undefined;
    await page.shows('There are no invoices yet.');
  });

  it('says in the host’s words what is loaded when it is first needed, and anew when they change', async () => {
    const page = await openPage<PaymentMethodSettings>(
      html`<payment-method-settings></payment-method-settings>`,
    );
    await page.shows('Add payment method');
    page.provider.messages = { settings: { methods: { add: 'New way to pay' } } };
    await page.shows('New way to pay');
    expect(page.text()).to.contain('Offered when a payment is recorded.');
    page.provider.messages = undefined;
    await page.shows('Add payment method');
  });

  it('speaks a language of the host’s in what is loaded when it is first needed, too', async () => {
    const plan: LaterMessages['plan'] = {
      ...{
        together: 'Disse stegene skjer sammen:',
        balances: 'Ändras',
        figure: 'Saldo',
        before: 'Före',
        after: 'Efter',
      },
      ...{ remaining: 'Rest', none: 'Det går ikke.', again: 'Fordel igjen', looking: 'Søker …' },
      ...{ changed: 'Noe ble endret.', steps: { one: 'Ett skritt', other: '# skritt' } },
    };
    addMessages('nb', languageFor('en').texts, { plan });
    const page = await openPage<InvoiceView>(
      html`<invoice-view lang="nb" invoice-id="inv_1"></invoice-view>`,
      paid,
    );
    await page.click(/^Actions/);
    await page.click('Void invoice');
    await page.shows('Disse stegene skjer sammen:');
  });

  it('words one part of a page otherwise than the rest', async () => {
    const inside = await fixture(
      html`<billing-provider .messages=${{ words: { client: 'Patient' } }}><p></p></billing-provider>`,
    );
    expect(languageOf(inside.querySelector('p')!).texts.words.client).to.equal('Patient');
    expect(languageOf(inside).texts.words.number).to.equal('Number');
    expect(languageOf(document.body).texts.words.client).to.equal('Client');
  });

  it('is inherited by what stands in the shadow of another element', async () => {
    const outer = await fixture(html`<div lang="ja"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    root.append(document.createElement('span'));
    expect(languageOf(root.firstElementChild!).tag).to.equal('ja');
  });

  it('says a refusal in the language it is asked for', async () => {
    await load.ar();
    const excess = { type: 'notice-listed-twice', noticeHours: 2 } as const;
    expect(refusalText(excess, 'en')).to.equal('There are two rules for 2 hours of notice.');
    expect(refusalText({ ...excess, noticeHours: 1 }, 'en')).to.contain('1 hour of');
    const forms = [0, 1, 2, 3, 11, 100].map((noticeHours) => refusalText({ ...excess, noticeHours }, 'ar'));
    expect(new Set(forms).size).to.equal(6);
    const due = { type: 'nothing-unallocated', payment: 'pay_1', number: 'P-1' } as const;
    expect(refusalText(due, languageFor('en'))).to.equal('Nothing of payment P-1 is unallocated.');
  });
});

describe('every language', () => {
  const sample = {
    ...{ number: 'N-1', invoiceNumber: 'N-2', position: 7, currency: currencyOf('EUR'), amount: '1.11' },
    ...{ amountDue: '2.22', unallocated: '3.33', applied: '4.44', excess: '5.55', limit: '6.66' },
    ...{ remaining: '7.77', above: '8.88', disposed: '9.99', paid: '1.23', allocated: '1.34', tax: '1.45' },
    ...{ left: '1.56', client: 'Ada', name: 'Nola', description: 'Band', noticeHours: 5, least: 8, step: 9 },
    ...{ command: 'void-invoice', from: 'P-3', issuedOn: '2026-01-01', dueOn: '2026-02-02' },
    ...{ closedUntil: '2026-03-03', date: '2026-04-04', invoiceIssuedOn: '2026-05-05' },
    ...{ expected: 'USD', actual: 'CHF', reserved: '0.67', outcome: 'expired' },
    ...{ provider: 'Band', reference: 'N-2', disputed: '0.78', undisputed: '0.89', disputable: '0.91' },
  };
  const writing = {
    money: (_: string, amount: string) => `⟦${amount}⟧`,
    day: (day: string) => `⟦${day}⟧`,
    decimal: (decimal: string) => `⟦${decimal}⟧`,
    action: (command: string) => `⟦${command}⟧`,
    plural: (count: number, { other }: { other: string }) => other.replace('#', `⟦${count}⟧`),
  };
  /** What functions may take: texts, or a count and how the language writes, or a status. */
  const given: readonly (readonly unknown[])[] = [
    ['⟦1⟧', '⟦2⟧', '⟦3⟧'],
    [5, writing],
    [5, '⟦2⟧', writing],
    ['void'],
  ];
  type Text = string | ((...given: unknown[]) => string);
  /** A function that does not take these throws; then it takes the next. */
  const saidOf = (text: Exclude<Text, string>): string => {
    for (const all of given)
      try {
        return text(...all);
      } catch {
        continue;
      }
    throw new Error('It takes something else.');
  };
  /** What a text says of what it is given. */
  const told = (group: string, key: string, text: Text): readonly string[] => {
    const status = key.startsWith('refund-') ? 'failed' : 'void';
    const said =
      typeof text === 'string'
        ? text
        : group === 'refusals'
          ? text({ ...sample, status }, writing)
          : saidOf(text);
    const tokens = /⟦[^⟧]+⟧|\{\w+\}|\b(?:N-[12]|P-3|Ada|Nola|Band|USD|CHF)\b/gu;
    return [...new Set(said.match(tokens) ?? [])].sort();
  };

  for (const [tag, bring] of Object.entries(load))
    it(`says in "${tag}" everything that English tells, and nothing of it in English`, async () => {
      await bring();
      const english = languageFor('en').texts as unknown as Record<string, Record<string, Text>>;
      const texts = languageFor(tag).texts as unknown as typeof english;
      const same: string[] = [];
      // Parts are inherited.
      for (const group in english)
        for (const [key, text] of Object.entries(english[group] ?? {})) {
          const other = texts[group]?.[key] as Text;
          expect(typeof other, `${group}.${key}`).to.equal(typeof text);
          if (typeof text === 'object') continue;
          expect(told(group, key, other), `${group}.${key}`).to.deep.equal(told(group, key, text));
          if (typeof text === 'string' && text === other && text.length > 9) same.push(`${group}.${key}`);
        }
      // What stands on the keys is the same where keyboards have Latin names.
      expect(same.filter((name) => name !== 'shortcuts.keyNames')).to.deep.equal([]);
    });
});
