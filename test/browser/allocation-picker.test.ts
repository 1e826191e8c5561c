import type { AllocationPicker } from '@billkit/elements';
import type { Desk } from '@billkit/billing/testing';
import { expect, html } from '@open-wc/testing';
import { invoiced, openPage, until, withGst } from './page.js';

const two = async (desk: Desk) => {
  await withGst(desk);
  await invoiced(desk, 'late', '2026-11-01');
  await invoiced(desk, 'early', '2026-10-15');
};
const picker = html`<allocation-picker name="parts" client-id="ada" amount="200"></allocation-picker>`;

/** Puts the element into a form of the page's own. */
function formAround(element: AllocationPicker): HTMLFormElement {
  const form = document.createElement('form');
  element.before(form);
  form.append(element);
  return form;
}

describe('<allocation-picker>', () => {
  it('is submitted with a form of the host as what each invoice gets', async () => {
    const page = await openPage<AllocationPicker>(picker, two);
    const told: unknown[] = [];
    page.element.addEventListener('billing-allocation-change', ({ detail }) => told.push(detail));
    await page.click('Oldest due first');
    const form = formAround(page.element);
    // Moved, it reads what is open anew.
    const submitted = await until(
      () => {
        const parts = new FormData(form).get('parts');
        return typeof parts === 'string' && parts !== '[]' ? parts : undefined;
      },
      () => 'nothing is submitted',
    );
    expect(JSON.parse(submitted)).to.deep.equal([
      { invoice: 'inv_early', amount: '148.50' },
      { invoice: 'inv_late', amount: '51.50' },
    ]);
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ unapplied: '0.00', source: 'oldest' });
    form.reset();
    await page.element.updateComplete;
    expect(new FormData(form).get('parts')).to.equal('[]');
  });

  it('keeps what is too much, says why, and is not valid then (P-14)', async () => {
    const page = await openPage<AllocationPicker>(picker, two);
    await page.type('Amount for invoice INV-0001', '150');
    await page.shows('Invoice INV-0001 has only €148.50 due.');
    expect(page.element.checkValidity()).to.equal(false);
    expect(page.element.validationMessage).to.contain('has only €148.50 due');
    await page.type('Amount for invoice INV-0001', '148.50');
    await page.type('Amount for invoice INV-0002', '100');
    await page.shows('€248.50 is applied, but there is only €200.00 to apply.');
    expect(page.element.checkValidity()).to.equal(false);
    await page.type('Amount for invoice INV-0002', '51.50');
    expect(page.element.checkValidity()).to.equal(true);
    await expect(page.element).to.be.accessible();
  });

  it('shows no invoice in another currency, and says of one that does not exist that it does not', async () => {
    const page = await openPage<AllocationPicker>(picker, two);
    await page.shows('INV-0001');
    page.element.currency = 'USD';
    await page.shows(/^(?!.*INV-0001)/);
    page.element.currency = 'XYZ';
    await page.element.updateComplete;
    expect([page.element.checkValidity(), page.element.preview]).to.deep.equal([false, null]);
  });
});
