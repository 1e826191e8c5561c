import type { InvoiceEditor, PaymentForm } from '@billkit/elements';
import '@billkit/elements/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { invoiced, openPage, withGst } from './page.js';

/** A form with one field, and a log of what it tells the page. */
async function show<T extends 'money-field' | 'day-field'>(_tag: T, content: TemplateResult) {
  const form = await fixture<HTMLFormElement>(
    html`<form lang="en" @submit=${(event: Event) => event.preventDefault()}>
      ${content}<button>Save</button>
    </form>`,
  );
  const field = form.firstElementChild as HTMLElementTagNameMap[T];
  await field.updateComplete;
  const log: string[] = [];
  form.addEventListener('change', () => log.push(`change ${field.value}`));
  form.addEventListener('submit', () => log.push(`submit ${new FormData(form).get(field.name) as string}`));
  const root = field.renderRoot as ShadowRoot;
  const input = root.querySelector('input')!;
  return {
    ...{ form, field, log, input },
    text: () => (root.querySelector('.field') as HTMLElement).innerText.replace(/\s+/g, ' '),
    buttons: () => [...root.querySelectorAll<HTMLButtonElement>('.readings button')],
    async type(typed: string) {
      field.focus();
      input.select();
      await sendKeys({ type: typed });
      await field.updateComplete;
    },
    async press(key: string) {
      await sendKeys({ press: key });
      await field.updateComplete;
    },
  };
}

const money = html`<money-field name="amount" label="Amount" currency="EUR"></money-field>`;
const day = html`<day-field name="due" label="Due" today="2026-11-24"></day-field>`;

describe('<money-field>', () => {
  it('tells what an amount comes to before it is committed, and commits it when it is left', async () => {
    const { field, log, input, text, type, press } = await show('money-field', money);
    await type('1234.5');
    expect(text()).to.contain('= €1,234.50');
    expect(field.value).to.equal('');
    await press('Tab');
    expect(log).to.deep.equal(['change 1234.50']);
    expect(input.value).to.equal('1,234.50');
    expect(field.value).to.equal('1234.50');
  });

  it('asks which of two readings is meant, and commits nothing before (6, 1)', async () => {
    const { field, log, buttons, type, press } = await show('money-field', money);
    await type('400,0');
    expect(buttons().map((button) => button.innerText)).to.deep.equal(['€400.00', '€4,000.00']);
    await press('Tab');
    expect(log).to.deep.equal([]);
    expect(field.value).to.equal('');
    expect(field.validity.badInput).to.equal(true);
    buttons()[0]?.click();
    await field.updateComplete;
    expect(log).to.deep.equal(['change 400.00']);
    expect(field.validity.valid).to.equal(true);
    expect(field.shadowRoot?.activeElement?.localName).to.equal('input');
  });

  it('refuses more decimals than the currency has, and neither rounds nor loses them', async () => {
    const { field, log, input, text, type, press } = await show('money-field', money);
    await type('12.345');
    await press('Tab');
    expect(input.value).to.equal('12.345');
    expect(log).to.deep.equal([]);
    await type('12.3456');
    await press('Tab');
    expect(text()).to.contain('more decimals than the currency');
    expect(field.value).to.equal('');
    expect(field.checkValidity()).to.equal(false);
  });

  it('takes what is pasted from a document of another language', async () => {
    const { field, type, press } = await show('money-field', money);
    for (const [text, value] of [
      ['€ 1.234,50', '1234.50'],
      ['1 234,50 €', '1234.50'],
      ['１２．５０', '12.50'],
      ['١٢٫٥٠', '12.50'],
    ] as const) {
      await type(text);
      await press('Tab');
      expect(field.value).to.equal(value);
    }
  });

  it('is below zero only where it may be', async () => {
    const { field, text, type, press } = await show('money-field', money);
    await type('(5.00)');
    await press('Tab');
    expect(text()).to.contain('At least €0.00.');
    expect(field.validity.rangeUnderflow).to.equal(true);
    field.signed = true;
    await field.updateComplete;
    expect(field.validity.valid).to.equal(true);
    expect(field.value).to.equal('-5.00');
  });

  it('is a part of its form: name, value, Enter, reset, fieldset and what is required', async () => {
    const { form, field, log, input, type, press } = await show(
      'money-field',
      html`<money-field name="amount" label="Amount" value="10" required max="100"></money-field>`,
    );
    expect(new FormData(form).get('amount')).to.equal('10.00');
    await type('20');
    await press('Enter');
    expect(log).to.deep.equal(['change 20.00', 'submit 20.00']);
    await type('200');
    await press('Enter');
    expect(log.at(-1)).to.equal('change 200.00');
    expect(field.validity.rangeOverflow).to.equal(true);
    form.reset();
    await field.updateComplete;
    expect(input.value).to.equal('10.00');
    field.value = '';
    expect(form.checkValidity()).to.equal(false);
    expect(field.validity.valueMissing).to.equal(true);
    field.disabled = true;
    await field.updateComplete;
    expect(new FormData(form).has('amount')).to.equal(false);
  });

  it('gives up what is typed at Escape', async () => {
    const { field, input, log, type, press } = await show('money-field', money);
    field.value = '7';
    await field.updateComplete;
    await type('99');
    await press('Escape');
    expect(input.value).to.equal('7.00');
    await press('Tab');
    expect(log).to.deep.equal([]);
  });

  it('has the digits of ISO where the browser has others', async () => {
    const { field, input, type, press } = await show(
      'money-field',
      html`<money-field label="Amount" currency="HUF"></money-field>`,
    );
    await type('1234.5');
    await press('Tab');
    expect(field.value).to.equal('1234.50');
    expect(input.value).to.equal('1,234.50');
    field.currency = 'JPY';
    await type('1,234');
    await press('Tab');
    expect(field.value).to.equal('1234');
  });

  it('speaks and reads the language around it', async () => {
    const { form, field, input, text, type, press } = await show('money-field', money);
    await import('@billkit/elements/locales/de.js');
    form.lang = 'de';
    await type('1.234,5');
    expect(text()).to.contain('= 1.234,50 €');
    await press('Tab');
    expect(field.value).to.equal('1234.50');
    expect(input.value).to.equal('1.234,50');
    await type('zwölf');
    await press('Tab');
    expect(text()).to.contain('Schreiben Sie einen Betrag wie 12,50.');
  });

  it('keeps what was set before it was defined, and is silent when it is set', async () => {
    const { field, log } = await show('money-field', money);
    field.value = '3';
    await field.updateComplete;
    expect(field.value).to.equal('3.00');
    expect(log).to.deep.equal([]);
  });

  it('is accessible: filled, wrong, asking, disabled', async () => {
    const { field, type, press } = await show('money-field', money);
    await expect(field).to.be.accessible();
    await type('400,0');
    await expect(field).to.be.accessible();
    await type('abc');
    await press('Tab');
    await expect(field).to.be.accessible();
    field.disabled = true;
    await field.updateComplete;
    await expect(field).to.be.accessible();
  });
});

describe('<day-field>', () => {
  it('takes shortcuts and shows the day they come to', async () => {
    const { field, log, input, text, type, press } = await show('day-field', day);
    for (const [typed, value] of [
      ['t', '2026-11-24'],
      ['+30', '2026-12-24'],
      ['-7', '2026-11-17'],
      ['eom', '2026-11-30'],
      ['24.12.', '2026-12-24'],
    ] as const) {
      await type(typed);
      await press('Tab');
      expect(field.value).to.equal(value);
    }
    expect(input.value).to.equal('Dec 24, 2026');
    expect(text()).to.contain('Thu');
    expect(log).to.have.length(5);
  });

  it('asks which of two days is meant, and commits nothing before', async () => {
    const { field, log, buttons, type, press } = await show('day-field', day);
    await type('3/4');
    expect(buttons().map((button) => button.innerText)).to.deep.equal([
      'Wed, Mar 4, 2026',
      'Fri, Apr 3, 2026',
    ]);
    await press('Tab');
    expect(log).to.deep.equal([]);
    buttons()[1]?.click();
    await field.updateComplete;
    expect(log).to.deep.equal(['change 2026-04-03']);
  });

  it('goes a day on and back with the arrow keys', async () => {
    const { field, press } = await show('day-field', day);
    field.focus();
    await press('ArrowUp');
    expect(field.value).to.equal('2026-11-24');
    await press('ArrowUp');
    expect(field.value).to.equal('2026-11-25');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(field.value).to.equal('2026-11-23');
  });

  it('takes the day that the calendar of the browser gives', async () => {
    const { field, log } = await show('day-field', day);
    const calendar = field.renderRoot.querySelector<HTMLInputElement>('[type="date"]')!;
    calendar.value = '2026-12-01';
    calendar.dispatchEvent(new Event('change', { bubbles: true }));
    await field.updateComplete;
    expect(log).to.deep.equal(['change 2026-12-01']);
  });

  it('says what is no day, and what is too early or too late', async () => {
    const { field, text, type, press } = await show(
      'day-field',
      html`<day-field label="Due" today="2026-11-24" min="2026-11-01" max="2026-11-30"></day-field>`,
    );
    await type('31/11');
    await press('Tab');
    expect(text()).to.contain('Write its day, month and year');
    await type('t');
    await press('Tab');
    expect(field.checkValidity()).to.equal(true);
    await type('+30');
    await press('Tab');
    expect(text()).to.contain('Not after Nov 30, 2026.');
    await type('-30');
    await press('Tab');
    expect(text()).to.contain('Not before Nov 1, 2026.');
  });

  it('is accessible: empty, filled, asking', async () => {
    const { field, type, press } = await show('day-field', day);
    await expect(field).to.be.accessible();
    await type('3/4');
    await expect(field).to.be.accessible();
    await type('t');
    await press('Tab');
    await expect(field).to.be.accessible();
  });
});

describe('the fields inside the elements', () => {
  it('read and write amounts as the language does, and ask which of two is meant', async () => {
    await import('@billkit/elements/locales/de.js');
    const page = await openPage<PaymentForm>(
      html`<payment-form lang="de" invoice-id="inv_1"></payment-form>`,
      async (desk) => {
        await withGst(desk);
        await invoiced(desk, '1');
      },
    );
    const amount = (await page.control('Betrag')) as HTMLInputElement;
    expect(amount.value).to.equal('148,50');
    await page.type('Betrag', '1.48,5');
    expect(amount.getAttribute('aria-invalid')).to.equal('false');
    await page.type('Betrag', '48.5');
    await page.shows('Das lässt sich auf zwei Arten lesen.');
    expect(page.element.preview.received).to.equal('0.00');
    await page.click('48,50 €');
    expect(page.element.preview.received).to.equal('48.50');
    expect(amount.value).to.equal('48,5');
  });

  it('take the shortcuts of days', async () => {
    const page = await openPage<InvoiceEditor>(html`<invoice-editor></invoice-editor>`);
    await page.type(/^Due date/, '+30');
    await sendKeys({ press: 'Tab' });
    const due = (await page.control(/^Due date/)) as HTMLInputElement;
    expect(due.value).to.equal('Dec 24, 2026');
    await page.type(/^Due date/, '3/4');
    await page.shows('This can be read in two ways.');
    await page.click('Fri, Apr 3, 2026');
    expect(due.value).to.equal('Apr 3, 2026');
  });
});
