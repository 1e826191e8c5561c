import type { Asked, Command } from '@billkit/billing';
import type { InvoiceEditor } from '@billkit/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
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
  type,
} from './editor-page.js';

const client = { id: 'ada', name: 'Ada Lovelace' };
const draft = draftWith([line('a', { unitPrice: '100' })]);
const finalize: Asked<Command> = {
  type: 'finalize-invoice',
  id: 'cmd_finalize',
  invoice: 'inv_1',
  version: 1,
};
const paid: Asked<Command> = {
  ...{ type: 'record-payment', id: 'cmd_pay', payment: 'pay_1', client, currency: 'EUR', amount: '60' },
  ...{ method: 'pmt_cash', receivedOn: '2026-11-21', allocations: [{ invoice: 'inv_1', amount: '60' }] },
};

const menuItem = (editor: InvoiceEditor, command: string) =>
  root(editor).querySelector<HTMLButtonElement>(`[data-command="${command}"]`)!;
/** What is pressed has its colors: nothing is on its way from one to another. */
const still = (editor: InvoiceEditor) =>
  Promise.all(
    root(editor)
      .getAnimations()
      .map(({ finished }) => finished),
  );
const dialog = (editor: InvoiceEditor) => root(editor).querySelector<HTMLDialogElement>('#act')!;
async function asks(editor: InvoiceEditor, command: string): Promise<void> {
  menuItem(editor, command).click();
  const ready = () => dialog(editor).querySelector('[type=submit]:not(:disabled)');
  await waitUntil(ready, 'it is known what would be done', { timeout: 8000 });
}
async function confirm(editor: InvoiceEditor): Promise<void> {
  dialog(editor).querySelector<HTMLButtonElement>('[type=submit]')!.click();
  await waitUntil(() => !root(editor).querySelector('#act[open]'), 'it is done', { timeout: 8000 });
}

describe('<invoice-editor> goes on with an issued invoice (6.4)', function () {
  this.timeout(30_000);

  it('reverts it to a draft that is edited at once', async () => {
    const editor = await openEditor(await deskWith(draft, finalize));
    const told: string[] = [];
    editor.addEventListener('billing-invoice-reverted', () => told.push('reverted'));
    await asks(editor, 'revert-to-draft');
    expect(texts(editor, '#act').join()).to.contain('keeps its number');
    await still(editor);
    await expect(editor).to.be.accessible();
    await confirm(editor);
    await waitUntil(() => editor.state === 'editing', 'it is a draft', { timeout: 8000 });
    await settled(editor);
    expect(told).to.deep.equal(['reverted']);
    expect(texts(editor, '.banner')).to.deep.equal([]);
    expect(focused(editor)).to.equal('Description, line 2');
    await type(editor, 'Unit price, line 1', '80');
    expect(await editor.save()).to.equal(true);
  });

  it('shows what stands in the way, each balance before and after, and takes it back in one step', async () => {
    const desk = await deskWith(draft, finalize, paid);
    const editor = await openEditor(desk);
    await asks(editor, 'revert-to-draft');
    expect(texts(editor, '.plan-steps li')).to.deep.equal([
      'Delete allocation PAY-0001-1',
      'Revert to draft INV-0001',
    ]);
    const balances = texts(editor, '.balances tbody tr').map((row) => row.replace(/\s+/g, ' '));
    expect(balances.sort()).to.deep.equal([
      'INV-0001 Amount due €40.00 €0.00',
      'PAY-0001 Unallocated €0.00 €60.00',
    ]);
    await still(editor);
    await expect(editor).to.be.accessible();
    await confirm(editor);
    await waitUntil(() => editor.state === 'editing', 'it is a draft', { timeout: 8000 });
    const [payment] = await desk.elsewhere.find({ kind: 'payment', limit: 1 });
    expect(payment?.record).to.deep.include({ unallocated: '60.00' });
  });

  it('looks again where somebody changed what stands in the way after it was shown', async () => {
    const desk = await deskWith(draft, finalize, paid);
    const editor = await openEditor(desk);
    await asks(editor, 'revert-to-draft');
    await desk.elsewhere.execute({
      ...{ type: 'remove-allocation', id: 'cmd_theirs', allocation: 'alc_1', removedOn: '2026-11-24' },
      ...(await desk.elsewhere.find({ kind: 'allocation', limit: 1 })).map(({ record }) => ({
        allocation: record.id,
      }))[0],
    });
    dialog(editor).querySelector<HTMLButtonElement>('[type=submit]')!.click();
    await waitUntil(
      () => texts(editor, '#act [type=submit]:not(:disabled)').join() === 'Revert to draft',
      'the plan is made anew',
      { timeout: 8000 },
    );
    await confirm(editor);
    await waitUntil(() => editor.state === 'editing', 'it is a draft', { timeout: 8000 });
  });

  it('voids it with a reason, by keyboard alone', async () => {
    const desk = await deskWith(draft, finalize);
    const editor = await openEditor(desk);
    [
      ...root(editor).querySelectorAll<HTMLButtonElement>('.header button[popovertarget="actions"]'),
    ][0]!.focus();
    await press(editor, 'Enter', 'Tab', 'Tab', 'Enter');
    await waitUntil(() => dialog(editor).open && control(editor, 'Reason'), 'it asks', { timeout: 8000 });
    await type(editor, 'Reason', 'Wrong client');
    await press(editor, 'Enter');
    await waitUntil(() => !root(editor).querySelector('#act[open]'), 'it is done', { timeout: 8000 });
    const [stored] = await desk.elsewhere.find({ kind: 'invoice', limit: 1 });
    expect(stored?.record).to.deep.include({ status: 'void', reason: 'Wrong client' });
    expect(menuItem(editor, 'void-invoice')).to.equal(null);
  });

  it('asks the host for a payment or a credit note', async () => {
    const editor = await openEditor(await deskWith(draft, finalize));
    const asked: string[] = [];
    editor.addEventListener('billing-action-request', ({ detail }) =>
      asked.push(`${detail.action} ${detail.id}`),
    );
    menuItem(editor, 'record-payment').click();
    menuItem(editor, 'issue-credit-note').click();
    expect(asked).to.deep.equal(['record-payment inv_1', 'issue-credit-note inv_1']);
  });
});

describe('<invoice-editor> charges through the host’s gateway (6.3, I-35, Q-20)', function () {
  this.timeout(30_000);
  const withGateway = html`<invoice-editor invoice-id="inv_1"
    ><div slot="gateway">card form of the provider</div></invoice-editor
  >`;
  const allowed = async (...asks: readonly Asked<Command>[]) => {
    const desk = await deskWith(...asks);
    const { defaultPreferences } = await import('@billkit/billing');
    const { kind: _, id: __, ...preferences } = defaultPreferences;
    const done = await desk.elsewhere.execute({
      ...preferences,
      ...{
        type: 'change-preferences',
        id: 'cmd_prefs',
        version: 0,
        changedOn: '2026-11-20',
        onlinePayment: true,
      },
    });
    expect(done.ok).to.equal(true);
    return desk;
  };

  it('an issued invoice: reserves the amount, tells the host, and follows what comes of it', async () => {
    const desk = await allowed(draft, finalize);
    const editor = await openEditor(desk, withGateway);
    const told: string[] = [];
    editor.addEventListener('billing-online-payment-started', ({ detail }) => {
      const { command } = detail.entry;
      if (command.type === 'start-online-payment') told.push(command.payment);
    });
    await click(editor, 'Charge €100.00');
    await waitUntil(() => texts(editor, '.charge').join().includes('is being charged'), 'it is charged', {
      timeout: 8000,
    });
    expect(told).to.have.length(1);
    await still(editor);
    await expect(editor).to.be.accessible();
    await desk.elsewhere.execute({
      ...{ type: 'confirm-online-payment', id: 'cmd_paid', payment: told[0] as `pay_${string}` },
      ...{ provider: 'cards', reference: 'ch_1', receivedOn: '2026-11-24' },
    });
    await waitUntil(() => texts(editor, '.totals dd').at(-1) === '€0.00', 'it is paid', { timeout: 8000 });
  });

  it('a draft, as soon as it is issued', async () => {
    const editor = await openEditor(await allowed(draft), withGateway);
    const choice = root(editor).querySelector<HTMLInputElement>('input[value="charge"]')!;
    choice.click();
    await editor.finalize();
    await settled(editor);
    root(editor).querySelector<HTMLButtonElement>('#review [type=submit]')!.click();
    await waitUntil(
      () => texts(editor, '.charge').join().includes('€100.00 is being charged'),
      'it is charged',
      {
        timeout: 8000,
      },
    );
  });

  it('and offers nothing of it where the host has no gateway', async () => {
    const none = await openEditor(await allowed(draft));
    expect(root(none).querySelector('input[value="charge"]')).to.equal(null);
    const issued = await openEditor(await deskWith(draft, finalize));
    expect(root(issued).querySelector('.charge')!.checkVisibility()).to.equal(false);
  });
});

describe('<invoice-editor> reviews everything that is missing before it finalizes', () => {
  it('in one list, the first with the focus, and goes where it is mended', async () => {
    const editor = await openEditor(await deskWith(), html`<invoice-editor></invoice-editor>`);
    await type(editor, 'Unit price, line 1', 'twelve');
    await type(editor, 'Due date', '1 January 2020');
    await editor.finalize();
    await settled(editor);
    const told = texts(editor, '#review .missing li');
    expect(told[0]).to.contain('Client');
    expect(told.at(-1)).to.contain('Line 1');
    expect(told.length).to.be.greaterThan(2);
    expect(root(editor).activeElement?.textContent.trim()).to.equal(told[0]);
    await still(editor);
    await expect(editor).to.be.accessible();
    await press(editor, 'Enter');
    expect(root(editor).activeElement?.id).to.equal('client');
  });
});
