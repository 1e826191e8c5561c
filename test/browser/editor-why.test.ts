import type { Asked, Command } from '@billkit/billing';
import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InvoiceEditor } from '@billkit/elements';
import {
  click,
  control,
  deskWith,
  draftWith,
  focused,
  line,
  openEditor,
  press,
  root,
  settled,
  texts,
} from './editor-page.js';

const gst = { type: 'save-tax-rate', id: 'cmd_gst', taxRate: 'tax_gst', name: 'GST', percent: '10' } as const;
const taxed = { taxRates: ['tax_gst'] };
const withTax = draftWith([
  line('a', {
    ...taxed,
    quantity: '2.5',
    unitPrice: '33.3333',
    discounts: [{ type: 'percent', percent: '10' }],
  }),
  line('b', { ...taxed, unitPrice: '5.05' }),
]);
const finalize = { type: 'finalize-invoice', id: 'cmd_finalize', invoice: 'inv_1', version: 1 } as const;
const paid: Asked<Command> = {
  ...{ type: 'record-payment', id: 'cmd_pay', payment: 'pay_1', client: { id: 'ada', name: 'Ada Lovelace' } },
  ...{ currency: 'EUR', amount: '50', method: 'pmt_cash', receivedOn: '2026-11-21' },
  allocations: [{ invoice: 'inv_1', amount: '50' }],
};

/** What the answer shows, once it was loaded. */
async function answer(editor: InvoiceEditor): Promise<string> {
  await waitUntil(() => root(editor).querySelector('#why .why'), 'the answer is loaded', { timeout: 8000 });
  return texts(editor, '#why .why').join(' ');
}
const figure = (editor: InvoiceEditor, name: string) =>
  [...root(editor).querySelectorAll('.totals dt')]
    .find((one) => one.textContent.trim().startsWith(name))!
    .nextElementSibling!.querySelector<HTMLButtonElement>('button')!;
const rows = (editor: InvoiceEditor) =>
  texts(editor, '#why .steps dd').map((text) => Number(text.replace(/[€,]/g, '').replace('-', '-')));

describe('<invoice-editor> says why a figure is what it is', () => {
  it('of the total: what it is made of, with the terms of EN 16931, and what is shown adds up to it', async function () {
    this.timeout(30_000);
    const editor = await openEditor(await deskWith(gst, withTax));
    figure(editor, 'Total').click();
    const said = await answer(editor);
    expect(said).to.contain('How “Total” comes about').and.contain('€88.06').and.contain('BT-112');
    const [net, tax, total] = rows(editor);
    expect([net, tax, total]).to.deep.equal([80.05, 8.01, 88.06]);
    await expect(editor).to.be.accessible();
  });

  it('by keyboard: on to what it is made of, back, and out to where one was', async () => {
    const editor = await openEditor(await deskWith(gst, withTax));
    figure(editor, 'Total').focus();
    await press(editor, 'Enter');
    await answer(editor);
    await press(editor, 'Tab', 'Tab', 'Enter');
    await waitUntil(() => texts(editor, '#why-title').join().includes('All taxes'), 'the tax is explained', {
      timeout: 8000,
    });
    expect(await answer(editor))
      .to.contain('Exactly 8.005')
      .and.contain('Rounded: half a unit up.');
    await click(editor, 'Back');
    expect(await answer(editor)).to.contain('How “Total” comes about');
    await press(editor, 'Escape');
    expect(root(editor).querySelector<HTMLDialogElement>('#why')!.open).to.equal(false);
    expect(root(editor).activeElement).to.equal(figure(editor, 'Total'));
  });

  it('of the amount of a line: with the pointer, with a key, and from its menu', async () => {
    const editor = await openEditor(await deskWith(gst, withTax));
    root(editor).querySelector<HTMLElement>('[data-line="lin_a"] td.amount:not([class*=" "])')!.click();
    expect(await answer(editor))
      .to.contain('Line 1: Amount')
      .and.contain('€75.00');
    await press(editor, 'Escape');
    control(editor, 'Quantity, line 2').focus();
    await press(editor, 'Alt+Shift+KeyW');
    expect(await answer(editor))
      .to.contain('Line 2')
      .and.contain('Quantity 1')
      .and.contain('€5.05');
    await press(editor, 'Escape');
    expect(focused(editor)).to.equal('Quantity, line 2');
    await click(editor, 'Actions for line 1');
    [...root(editor).querySelectorAll<HTMLElement>('#line-menu button')].at(-1)!.click();
    await settled(editor);
    expect(await answer(editor)).to.contain('Line 1: Amount');
  });

  it('names a line by where it stands, whatever cannot be read above it', async () => {
    const editor = await openEditor(await deskWith(gst, withTax));
    const price = control(editor, 'Unit price, line 1');
    price.focus();
    price.select();
    await sendKeys({ type: 'twelve' });
    control(editor, 'Quantity, line 2').focus();
    await press(editor, 'Alt+Shift+KeyW');
    expect(await answer(editor))
      .to.contain('Line 2')
      .and.not.contain('Line 1');
    await press(editor, 'Escape');
    control(editor, 'Quantity, line 1').focus();
    await press(editor, 'Alt+Shift+KeyW');
    expect(root(editor).querySelector<HTMLDialogElement>('#why')!.open).to.equal(false);
  });

  it('of an issued invoice: what was paid, and what is due', async () => {
    const editor = await openEditor(await deskWith(gst, withTax, finalize, paid));
    expect(texts(editor, '.totals dt').slice(-3)).to.deep.equal(['Total', 'Paid', 'Amount due']);
    expect(texts(editor, '.totals dd').slice(-3)).to.deep.equal(['€88.06', '€50.00', '€38.06']);
    figure(editor, 'Amount due').click();
    expect(await answer(editor))
      .to.contain('Payable')
      .and.contain('-€50.00')
      .and.contain('€38.06');
  });

  it('in the language around it', async () => {
    const desk = await deskWith(gst, withTax);
    const editor = await openEditor(
      desk,
      html`<invoice-editor lang="de" invoice-id="inv_1"></invoice-editor>`,
    );
    await waitUntil(() => texts(editor, '.totals dt').join().includes('Zwischensumme'), 'German is loaded', {
      timeout: 8000,
    });
    figure(editor, 'Zwischensumme').click();
    expect(await answer(editor))
      .to.contain('Wie „Zwischensumme“ zustande kommt')
      .and.contain('75,00');
    expect(await answer(editor))
      .to.contain('Position 1')
      .and.contain('Ergibt');
  });
});
