import { defaultPreferences, standardTemplate, type Asked, type Command } from '@billkit/billing';
import type { InvoiceEditor } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import {
  choose,
  click,
  control,
  deskWith,
  draftWith,
  existing,
  focused,
  fresh,
  line,
  openEditor,
  press,
  revisedTo,
  root,
  settled,
  texts,
  type,
} from './editor-page.js';

const { kind: _, id: __, ...preferences } = defaultPreferences;
const allow = (over: object): Asked<Command> => ({
  ...{ type: 'change-preferences', id: 'cmd_pref', version: 0, changedOn: '2026-11-20' },
  ...preferences,
  ...over,
});
const { archived: ___, id: ____, ...standard } = standardTemplate;
const plain: Asked<Command> = {
  ...{ type: 'save-invoice-template', id: 'cmd_tpl', template: 'tpl_plain' },
  ...{ ...standard, name: 'Plain' },
};
const visit = {
  id: 'evt-1',
  kind: 'appointment',
  title: 'First visit',
  startsAt: '2026-11-19T09:30',
} as const;
const group = { id: 'evt-2', kind: 'class', startsAt: '2026-11-20T18:00' } as const;
const about = (...events: readonly object[]): Asked<Command> => {
  const draft = draftWith([line('a', events.length > 0 ? { event: 'evt-1' } : {})]);
  return { ...draft, content: { ...('content' in draft && draft.content), events } } as Asked<Command>;
};

/** Opens the details, as a person does. */
async function open(editor: InvoiceEditor) {
  root(editor).querySelector('summary')!.click();
  await settled(editor);
}
const number = (editor: InvoiceEditor) => texts(editor, '#number');

before(() => setViewport({ width: 1280, height: 900 }));

describe('<invoice-editor> shows and gives a number', () => {
  it('the next in order, by year and location, and when it is taken (I-13, S-02)', async () => {
    const numbers = {
      ...preferences.numbers,
      invoice: { prefix: 'INV-{year}-', padding: 3, locations: [{ location: 'north', prefix: 'N-{year}-' }] },
    };
    const desk = await deskWith(allow({ numbers }), draftWith([line('a')]));
    const editor = await openEditor(desk);
    await open(editor);
    await waitUntil(() => number(editor)[0]?.includes('INV'));
    expect(number(editor)).to.deep.equal(['Number INV-2026-001 Next in order; taken when it is finalized.']);
    await desk.elsewhere.execute(revisedTo(1, { location: { id: 'north', name: 'Northside' } }));
    await waitUntil(() => number(editor)[0]?.includes('N-2026-001'), 'the series follows the location');
  });

  it('by hand where the account allows it: saved first, then taken, and refused at the field (Q-05)', async () => {
    const desk = await deskWith(allow({ numbersByHand: true }), draftWith([line('a')]));
    const editor = await openEditor(desk);
    const asked: string[] = [];
    editor.addEventListener('billing-invoice-number-request', ({ detail }) =>
      asked.push(detail.command.type),
    );
    await open(editor);
    await type(editor, 'Reference', 'PO 7');
    await type(editor, 'Number', 'INV-0042');
    await click(editor, 'Use this number');
    await waitUntil(() => root(editor).querySelector('h2')?.textContent.includes('INV-0042'));
    const [stored] = await desk.elsewhere.find({ kind: 'invoice', limit: 1 });
    expect(stored!.record).to.deep.include({ number: 'INV-0042', reference: 'PO 7' });
    expect(editor.dirty).to.equal(false);
    expect(asked).to.deep.equal(['number-draft']);
    await type(editor, 'Number', 'INV-0007');
    await click(editor, 'Use this number');
    await waitUntil(() => texts(editor, '#number-error').length > 0);
    expect(texts(editor, '#number-error')[0]).to.contain('at least 43');
    expect(control(editor, 'Number').value, 'what was typed stays').to.equal('INV-0007');
  });
});

describe('<invoice-editor> lets a template be chosen', () => {
  it('where there is more than the standard one (I-34, S-19)', async () => {
    const editor = await openEditor(await deskWith(draftWith([line('a')])));
    await open(editor);
    expect(control(editor, 'Template')).to.equal(null);
    const desk = await deskWith(plain, draftWith([line('a')]));
    const other = await openEditor(desk);
    await open(other);
    await waitUntil(() => control(other, 'Template'));
    await choose(other, 'Template', 'tpl_plain');
    expect(await other.save()).to.equal(true);
    const [stored] = await desk.elsewhere.find({ kind: 'invoice', limit: 1 });
    expect(stored!.record.template).to.equal('tpl_plain');
  });
});

describe('<invoice-editor> is about events of the calendar (I-17)', () => {
  it('says which, unlinks one, and takes that back with one key', async () => {
    const desk = await deskWith(about(visit, group));
    const editor = await openEditor(desk);
    expect(texts(editor, 'summary')[0]).to.contain('2 linked events');
    await open(editor);
    expect(texts(editor, '.event > span')).to.deep.equal([
      'First visit Appointment, Nov 19, 2026, 09:30',
      'Class, Nov 20, 2026, 18:00',
    ]);
    await click(editor, 'Unlink Appointment, Nov 19, 2026, 09:30');
    expect(texts(editor, '.event')).to.have.length(1);
    expect(focused(editor), 'the focus is not lost').to.equal('events');
    await press(editor, 'Control+KeyZ');
    expect(texts(editor, '.event')).to.have.length(2);
    await click(editor, 'Unlink Appointment, Nov 19, 2026, 09:30');
    expect(await editor.save()).to.equal(true);
    const [stored] = await desk.elsewhere.find({ kind: 'invoice', limit: 1 });
    expect(stored!.record.events?.map(({ id }) => id)).to.deep.equal(['evt-2']);
    expect(stored!.record.lines[0]!.event, 'its line is about none').to.equal(undefined);
  });

  it('the host brings what they are chosen with, and links them, each once', async () => {
    const desk = await deskWith(draftWith([line('a')]));
    const editor = await openEditor(
      desk,
      html`<invoice-editor invoice-id="inv_1" autosave="10">
        <button slot="events">Choose appointments</button>
      </invoice-editor>`,
    );
    await open(editor);
    expect(editor.querySelector('button')!.checkVisibility()).to.equal(true);
    editor.linkEvents([visit]);
    editor.linkEvents([visit, group]);
    await settled(editor);
    expect(texts(editor, '.event')).to.have.length(2);
    expect(await editor.save()).to.equal(true);
    const [stored] = await desk.elsewhere.find({ kind: 'invoice', limit: 1 });
    expect(stored!.record.events).to.deep.equal([visit, group]);
  });

  it('and says at them that one is on another invoice already', async () => {
    const taken = { ...about(visit), id: 'cmd_other', invoice: 'inv_other' } as Asked<Command>;
    const editor = await openEditor(await deskWith(taken, draftWith([line('b')])), existing);
    editor.linkEvents([visit]);
    expect(await editor.save()).to.equal(false);
    await settled(editor);
    expect(texts(editor, '#events-error')[0]).to.contain('already on');
    expect(focused(editor)).to.equal('events');
  });
});

describe('<invoice-editor> takes a quantity as a duration (I-23)', () => {
  it('exactly where hours are exact, and asks where they are not', async () => {
    const editor = await openEditor(await deskWith(), fresh);
    await type(editor, 'Description, line 1', 'Session');
    await type(editor, 'Unit price, line 1', '100');
    await type(editor, 'Quantity, line 1', '90 min');
    expect(texts(editor, 'td.amount')[0]).to.equal('€150.00');
    await press(editor, 'Tab');
    expect(control(editor, 'Quantity, line 1').value).to.equal('1.5');
    await type(editor, 'Quantity, line 1', '1:05');
    expect(texts(editor, '.readings button')).to.deep.equal(['1.08', '1.083333']);
    await press(editor, 'Tab', 'Enter');
    expect(texts(editor, 'td.amount')[0]).to.equal('€108.00');
    await sendKeys({ press: 'Tab' });
  });
});
