import { checkBooks } from '@billkit/billing';
import type { Desk } from '@billkit/billing/testing';
import type { CreditNoteDialog } from '@billkit/elements';
import { expect } from '@open-wc/testing';
import { closed, dialog, isOffered, keepCredit, paid } from './credit-note-page.js';
import { only, openPage } from './page.js';

/** A paid invoice of an account that keeps credit. */
const kept = async (desk: Desk) => {
  await paid(desk);
  await keepCredit(desk);
};

describe('the part of a credit note above the amount due', () => {
  it('says what becomes of the part above the amount due, to the last cent, where the account keeps credit', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, kept);
    await page.click('The whole invoice');
    await page.shows('What becomes of €148.50 above the amount due');
    await page.type('Reason', 'Never took place');
    await page.type('Given back from PAY-0001', '100');
    await page.shows('€48.50 has no place yet.');
    expect(await isOffered(page, /^Issue credit note/)).to.equal(false);
    await page.type('Settled outside of these books', '8.50');
    await page.click('Put the rest here: Credit on the client’s account');
    await page.shows('All of it has its place.');
    await page.click(/^Issue credit note/);
    await page.shows('Please fill this in.');
    await page.type('How it was settled', 'A voucher');
    await page.click(/^Issue credit note/);
    await closed(page);
    const note = await only(page.desk, 'credit-note');
    expect(note.disposition).to.include({ refunded: '100.00', credit: '40.00', outside: '8.50' });
    expect(await only(page.desk, 'payment')).to.include({ refunded: '100.00', unallocated: '0.00' });
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('goes back another way than it came, and is only asked for: the money is set aside (Q-12)', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, kept);
    await page.click('The whole invoice');
    await page.type('Reason', 'Never took place');
    await page.click('Put the rest here: Given back from PAY-0001');
    await page.choose(/^Method/, 'Direct deposit');
    await page.type(/^Reference/, 'Transfer 4711');
    await page.click(/^Only asked for/);
    await page.click(/^Issue credit note/);
    await closed(page);
    const refund = await only(page.desk, 'refund');
    expect(refund).to.include({ status: 'pending', amount: '148.50', reference: 'Transfer 4711' });
    expect(refund.method.name).to.equal('Direct deposit');
    expect(await only(page.desk, 'payment')).to.include({ refunded: '0.00', refundPending: '148.50' });
    expect(checkBooks(await page.desk.everything())).to.deep.equal([]);
  });

  it('goes back the way it came where nothing else is said', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, kept);
    await page.click('The whole invoice');
    expect(page.text()).not.to.include('Only asked for');
    await page.type('Reason', 'Never took place');
    await page.click('Put the rest here: Given back from PAY-0001');
    await page.shows('As received');
    await page.click(/^Issue credit note/);
    await closed(page);
    const refund = await only(page.desk, 'refund');
    expect(refund).to.include({ status: 'completed' });
    expect(refund.method.name).to.equal('Cash');
  });

  it('keeps in its draft how it goes back', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, kept);
    await page.click('The whole invoice');
    await page.type('Reason', 'Never took place');
    await page.click('Put the rest here: Given back from PAY-0001');
    await page.choose(/^Method/, 'Cheque');
    await page.type(/^Reference/, 'No. 12');
    await page.click(/^Only asked for/);
    await page.click('Save as a draft');
    await closed(page);
    page.element.open = true;
    await page.shows('You go on with the draft of Nov 24, 2026.');
    expect(((await page.control(/^Reference/)) as HTMLInputElement).value).to.equal('No. 12');
    expect(((await page.control(/^Method/)) as HTMLSelectElement).value).to.equal('pmt_cheque');
    expect(((await page.control(/^Only asked for/)) as HTMLInputElement).checked).to.equal(true);
  });

  it('says at its field what is wrong with a reference', async () => {
    const page = await openPage<CreditNoteDialog>(dialog, kept);
    await page.click('The whole invoice');
    await page.type('Reason', 'Never took place');
    await page.click('Put the rest here: Given back from PAY-0001');
    await page.type(/^Reference/, 'Trans\u200Bfer');
    await page.click(/^Issue credit note/);
    await page.shows(/Reference \(optional\) This text contains characters that cannot be printed/);
    expect(page.element.open).to.equal(true);
  });
});
