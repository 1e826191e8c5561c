import type { InvoiceEditor } from '@billkit/elements';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import {
  choose,
  control,
  draftWith,
  existing,
  focused,
  gst,
  line,
  press,
  root,
  settled,
  show,
  texts,
  type,
} from './editor-page.js';

const abc = draftWith([line('a'), line('b'), line('c')]);

const totals = (editor: InvoiceEditor) => {
  const [list] = root(editor).querySelectorAll('dl.totals');
  return [...list!.querySelectorAll('dd')].map((one) => one.textContent.trim());
};

before(() => setViewport({ width: 1280, height: 900 }));

describe('<invoice-editor> takes what is typed', () => {
  describe('shows totals while it is typed (billing.md 5.2)', () => {
    for (const [mode, price, quantity, discount, expected] of [
      ['exclusive', '100', '1', '', ['€100.00', '€10.00', '€110.00']],
      ['inclusive', '100', '1', '', ['€90.91', '€9.09', '€100.00']],
      ['none', '100', '1', '', ['€100.00', '€100.00']],
      ['exclusive', '75', '2', '10', ['€15.00', '€135.00', '€13.50', '€148.50']],
      ['exclusive', '193.99', '0.75', '', ['€145.49', '€14.55', '€160.04']],
    ] as const)
      it(`${mode}: ${quantity} × ${price}${discount && ` less ${discount} %`} at 10 %`, async () => {
        const { editor } = await show();
        await type(editor, 'Description, line 1', 'Session');
        await type(editor, 'Quantity, line 1', quantity);
        await type(editor, 'Unit price, line 1', price);
        if (discount) await type(editor, 'Discount, line 1', discount);
        await choose(editor, 'Tax, line 1', 'tax_gst');
        await choose(editor, 'Prices', mode);
        expect(totals(editor)).to.deep.equal(expected);
        expect(editor.totals?.total).to.equal(expected.at(-1)!.slice(1));
      });

    it('names the rate and what is taxed', async () => {
      const { editor } = await show(
        [gst, draftWith([line('a', { taxRates: ['tax_gst'], unitPrice: '135' })])],
        existing,
      );
      expect(texts(editor, 'dt.tax-row')[0]).to.equal('GST 10% on €135.00');
    });
  });

  it('fills a line from the price list (6.3, I-21)', async () => {
    const { editor } = await show();
    root(editor).querySelector<HTMLButtonElement>('[aria-label="Choose an item for line 1"]')!.click();
    await settled(editor);
    await sendKeys({ type: 'sess' });
    await press(editor, 'Enter');
    expect(control(editor, 'Unit price, line 1').value).to.equal('75');
    expect(focused(editor)).to.equal('Quantity, line 1');
    expect(totals(editor).at(-1)).to.equal('€82.50');
  });

  it('says at the field what is refused, and goes there', async () => {
    const { editor } = await show();
    await type(editor, 'Description, line 1', 'Session');
    await type(editor, 'Unit price, line 1', '12x5');
    expect(control(editor, 'Unit price, line 1').getAttribute('aria-invalid')).to.equal('false');
    await press(editor, 'Tab');
    const price = control(editor, 'Unit price, line 1');
    expect(price.getAttribute('aria-invalid')).to.equal('true');
    expect(
      root(editor).querySelector(`[id="${price.getAttribute('aria-describedby')}"]`)?.textContent,
    ).to.contain('digits and one point');
    expect(await editor.save()).to.equal(false);
    await settled(editor);
    expect(focused(editor)).to.equal('client');
    expect(texts(editor, '#client-error')).to.deep.equal(['Please fill this in.']);
  });

  it('refuses a due date before the issue date at the field', async () => {
    const { editor } = await show([gst, abc], existing);
    const due = control(editor, 'Due date');
    due.value = '2026-11-01';
    due.dispatchEvent(new Event('input', { bubbles: true }));
    await editor.finalize();
    await settled(editor);
    expect(texts(editor, '#review .banner')[0]).to.contain('is before the issue date');
  });

  it('keeps an archived rate on the line that has it, and does not offer it elsewhere', async () => {
    const archive = { type: 'archive-tax-rate', id: 'cmd_a', taxRate: 'tax_gst' } as const;
    const { editor } = await show(
      [gst, draftWith([line('a', { taxRates: ['tax_gst'] })]), archive],
      existing,
    );
    const [kept, fresh] = [
      control(editor, 'Tax, line 1'),
      control(editor, 'Tax, line 2'),
    ] as unknown as HTMLSelectElement[];
    expect(kept?.selectedOptions[0]?.textContent).to.equal('GST 10%');
    expect(fresh?.options).to.have.length(1);
    expect(totals(editor).at(-1)).to.equal('€11.00');
  });

  it('presets the client without being dirty', async () => {
    const { editor } = await show([gst], html`<invoice-editor client-id="grace"></invoice-editor>`);
    expect(control(editor, 'Client').value).to.equal('Grace Hopper');
    expect(editor.dirty).to.equal(false);
  });

  it('says when there is no such invoice, and when there is no provider', async () => {
    const { editor } = await show([gst], html`<invoice-editor invoice-id="inv_none"></invoice-editor>`);
    expect(editor.state).to.equal('not-found');
    const alone = await fixture<InvoiceEditor>(html`<invoice-editor></invoice-editor>`);
    expect(alone.state).to.equal('no-provider');
  });

  it('breaks an amount that is too long for its room, and cuts none', async () => {
    await setViewport({ width: 375, height: 800 });
    const large = line('a', { quantity: '1000', unitPrice: '9999999999.99' });
    const { editor } = await show([draftWith([large])], existing);
    void editor.finalize();
    await settled(editor);
    const review = root(editor).querySelector('#review')!;
    expect(review.textContent).to.contain('€9,999,999,999,990.00');
    for (const part of [review, root(editor).querySelector('.base')!, document.documentElement])
      expect(part.scrollWidth, part.className).to.be.at.most(part.clientWidth);
    await setViewport({ width: 1280, height: 900 });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible, wide and narrow, ${colorScheme}`, async function () {
      this.timeout(60_000);
      document.documentElement.style.colorScheme = 'light dark';
      document.body.style.background = 'Canvas';
      await emulateMedia({ colorScheme });
      const { editor } = await show([gst, draftWith([line('a', { taxRates: ['tax_gst'] })])], existing);
      await type(editor, 'Unit price, line 1', 'x');
      await press(editor, 'Tab');
      await expect(editor).to.be.accessible();
      await setViewport({ width: 375, height: 800 });
      await settled(editor);
      await expect(editor).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(375);
      await setViewport({ width: 1280, height: 900 });
      await emulateMedia({ colorScheme: 'light' });
    });
});
