import { kindsOfAccount } from '@billkit/billing';
import { languageFor, type AccountStatement } from '@billkit/elements';
import { ada, draftContent, type Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { openPage } from './page.js';

/** Ada owes 100.00 since August and 50.00 since November, has paid 30.00, and left 20.00 on her account. */
async function busy(desk: Desk) {
  for (const [id, issuedOn, unitPrice] of [
    ['old', '2026-08-01', '100'],
    ['new', '2026-11-20', '50'],
  ] as const) {
    const lines = [{ id: 'lin_1', description: 'Session', quantity: '1', unitPrice }] as const;
    const content = draftContent({ issuedOn, lines });
    await desk.do({ type: 'create-draft', invoice: `inv_${id}`, content });
    await desk.do({ type: 'finalize-invoice', invoice: `inv_${id}`, version: 1 });
  }
  const money = { type: 'record-payment', client: ada, currency: 'EUR', method: 'pmt_cash' } as const;
  await desk.do({
    ...{ ...money, payment: 'pay_1', amount: '50', receivedOn: '2026-11-10' },
    allocations: [{ invoice: 'inv_old', amount: '30' }],
  });
}
const shown = html`<account-statement client-id="ada"></account-statement>`;

describe('<account-statement> (6.18)', () => {
  it('tells from the opening balance to the closing one what changed it (S-31)', async () => {
    const page = await openPage<AccountStatement>(shown, busy);
    await page.shows(
      /Opening balance Aug 27, 2026 €100\.00 Payment PAY-0001 Nov 10, 2026 -€50\.00 €50\.00 Invoice INV-0002 Nov 20, 2026 €50\.00 €100\.00 Closing balance Nov 24, 2026 €100\.00/,
    );
  });

  it('tells by open balance what is owed, and what stands against it (S-31)', async () => {
    const page = await openPage<AccountStatement>(shown, busy);
    await page.choose('Statement by', 'Open balance');
    await page.shows(
      /Invoice INV-0001 Aug 1, 2026 .* €70\.00 Invoice INV-0002 .* €50\.00 Payment PAY-0001 Nov 10, 2026 -€20\.00 Closing balance Nov 24, 2026 €100\.00/,
    );
    expect(page.element.getAttribute('by')).to.equal('open');
  });

  it('has a name for every kind of record that changes a balance', () => {
    const changesNothing = ['archived-invoice', 'allocation', 'credit-allocation'];
    const named = Object.keys(languageFor('en').texts.statement.facts);
    expect(named).to.have.members(kindsOfAccount.filter((kind) => !changesNothing.includes(kind)));
  });

  it('says how old the debt has become by the last day', async () => {
    const page = await openPage<AccountStatement>(shown, busy);
    await page.shows(/Not yet due €50\.00 .*61–90 days overdue €0\.00 More than 90 days overdue €70\.00/);
    await page.choose('Period', 'Last month');
    await page.shows(/Not yet due €0\.00 .*31–60 days overdue €0\.00 61–90 days overdue €100\.00/);
  });

  it('takes any days, and says at the field what is wrong with them', async () => {
    const page = await openPage<AccountStatement>(shown, busy);
    await page.type('From', '2026-11-01');
    await page.shows('Opening balance, Nov 1, 2026 €100.00');
    expect(page.element.from).to.equal('2026-11-01');
    expect(((await page.control('Period')) as HTMLSelectElement).selectedOptions[0]?.label).to.equal(
      'Chosen days',
    );
    await page.type('To', '2026-10-01');
    await page.shows('The last day is before the first.');
    expect(page.text()).not.to.contain('Closing balance');
    await page.type('To', 'nonsense');
    await page.shows('Enter a day.');
    await page.choose('Period', 'This month');
    await page.shows('Closing balance, Nov 30, 2026 €100.00');
  });

  it('follows what is written elsewhere', async () => {
    const page = await openPage<AccountStatement>(shown);
    await page.shows('Nothing was ever invoiced to this client or received from them.');
    await busy(page.desk);
    await page.shows('Closing balance Nov 24, 2026 €100.00');
  });

  it('has an account for each currency', async () => {
    const page = await openPage<AccountStatement>(shown, async (desk) => {
      await busy(desk);
      const content = draftContent({ currency: 'USD' });
      await desk.do({ type: 'create-draft', invoice: 'inv_usd', content });
      await desk.do({ type: 'finalize-invoice', invoice: 'inv_usd', version: 1 });
    });
    await page.choose('Currency', 'USD');
    await page.shows('Closing balance, Nov 24, 2026 $100.00');
  });

  it('asks the host to show the document a person chose', async () => {
    const page = await openPage<AccountStatement>(shown, busy);
    const asked: unknown[] = [];
    page.provider.addEventListener('billing-navigate', ({ detail }) => asked.push(detail));
    await page.click('PAY-0001');
    await page.click('INV-0002');
    expect(asked).to.deep.equal([
      { to: 'payment', id: 'pay_1' },
      { to: 'invoice', id: 'inv_new' },
    ]);
  });

  it('gives itself as CSV, in figures that are the same in every language', async () => {
    const page = await openPage<AccountStatement>(shown, busy);
    const files: { readonly name: string; readonly blob: Blob }[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let made: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      made = blob;
      return 'blob:made';
    };
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, blob: made! });
    };
    try {
      await page.click('Download CSV');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files[0]?.name).to.equal('Statement 2026-08-27 2026-11-24.csv');
    expect((await files[0]!.blob.text()).split('\r\n').slice(1, 4)).to.deep.equal([
      '2026-08-27,Opening balance,,,100.00',
      '2026-11-10,Payment,PAY-0001,-50.00,50.00',
      '2026-11-20,Invoice,INV-0002,50.00,100.00',
    ]);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on a ${scheme} page, as a table and as cards`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const page = await openPage<AccountStatement>(shown, busy);
      await page.shows('Ageing');
      await expect(page.element).to.be.accessible();
      page.provider.style.display = 'block';
      page.provider.style.width = '375px';
      await expect(page.element).to.be.accessible();
    });
});
