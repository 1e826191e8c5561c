import type { Asked, Command } from '@billkit/billing';
import type { InvoiceEditor } from '@billkit/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  control,
  deskWith,
  draftWith,
  focused,
  fresh,
  line,
  openEditor,
  press,
  root,
  texts,
  type,
} from './editor-page.js';

const gst = { type: 'save-tax-rate', id: 'cmd_gst', taxRate: 'tax_gst', name: 'GST', percent: '10' } as const;
const business: Asked<Command> = {
  ...{ type: 'save-business', id: 'cmd_business', version: 0, name: 'Northside', address: '4 Mill Lane' },
  taxNumber: '51 824 753 556',
};
const whole = draftWith([line('a', { taxRates: ['tax_gst'] }), line('b', { taxRates: ['tax_gst'] })]);
const untaxed = draftWith([line('a', { taxRates: ['tax_gst'] }), line('b')]);

const panel = (editor: InvoiceEditor) => root(editor).querySelector<HTMLDetailsElement>('#check');
const summary = (editor: InvoiceEditor) => texts(editor, '#check > summary').join();
async function says(editor: InvoiceEditor, what: RegExp): Promise<void> {
  await waitUntil(() => what.test(summary(editor)), `it says ${String(what)}`, { timeout: 8000 });
}

describe('<invoice-editor> says what an e-invoice lacks (EN 16931)', function () {
  this.timeout(30_000);

  it('while it is written: the errors apart from the warnings, each with its rule, and goes to the field', async () => {
    const editor = await openEditor(await deskWith(gst, business, untaxed));
    await says(editor, /One error/);
    panel(editor)!.open = true;
    const [errors, warnings] = [...panel(editor)!.querySelectorAll('section')];
    expect(errors!.innerText).to.contain('Line 2 has no tax').and.contain('BR-CO-04');
    expect(warnings!.innerText).to.contain('is not kept here');
    errors!.querySelector('button')!.click();
    await editor.updateComplete;
    expect(focused(editor)).to.equal('Tax, line 2');
    await expect(editor).to.be.accessible();
  });

  it('is quiet once nothing is wrong, without being asked again', async () => {
    const editor = await openEditor(await deskWith(gst, business, untaxed));
    await says(editor, /One error/);
    expect(texts(editor, '.check-count')).to.deep.equal(['One error']);
    const rate = control(editor, 'Tax, line 2');
    rate.value = 'tax_gst';
    rate.dispatchEvent(new Event('change', { bubbles: true }));
    await says(editor, /^E-invoice \(EN 16931\) \d+ warnings$/);
    expect(texts(editor, '.check-count')).to.deep.equal([]);
  });

  it('counts the errors beside the buttons that finish, and leads to them by keyboard', async () => {
    const editor = await openEditor(await deskWith(gst), fresh);
    await says(editor, /errors?/);
    expect(texts(editor, '.check-count'), 'nothing was typed yet').to.deep.equal([]);
    await type(editor, 'Description, line 1', 'Session');
    root(editor).querySelector<HTMLButtonElement>('.check-count')!.focus();
    await press(editor, 'Enter');
    expect(panel(editor)!.open).to.equal(true);
    expect(root(editor).activeElement?.localName).to.equal('summary');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await editor.updateComplete;
    expect(root(editor).activeElement?.closest('#check')).to.equal(null);
  });

  it('says so in the language around it, of billing’s rules too', async () => {
    const desk = await deskWith(gst, business, untaxed);
    const editor = await openEditor(
      desk,
      html`<invoice-editor lang="de" invoice-id="inv_1"></invoice-editor>`,
    );
    await says(editor, /Ein Fehler/);
    panel(editor)!.open = true;
    expect(panel(editor)!.innerText).to.contain('Position 2: Die Position braucht eine Steuer');
    expect(panel(editor)!.querySelector('[lang=en]')).to.equal(null);
  });

  it('unless the host does not want it', async () => {
    const desk = await deskWith(gst, business, whole);
    const quiet = html`<invoice-editor invoice-id="inv_1" without-check></invoice-editor>`;
    const editor = await openEditor(desk, quiet);
    await new Promise((later) => setTimeout(later, 600));
    expect(panel(editor)).to.equal(null);
  });
});
