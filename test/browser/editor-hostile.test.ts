import { directoryIn, type Asked, type Command } from '@billkit/billing';
import type { InvoiceEditor } from '@billkit/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { deskWith, openEditor, revisedTo, root, settled, texts, type } from './editor-page.js';

/** Text that would run where it became markup, style, a script or an address (reliability.md 4.5, 4.6). */
const hostile = [
  '<script>window.__pwn=1</script>',
  '<img src=x onerror=window.__pwn=1>',
  '<svg/onload=window.__pwn=1>',
  '</script><img src=x onerror=window.__pwn=1>',
  '"><b onmouseover=window.__pwn=1>bold</b>',
  "' onfocus=window.__pwn=1 autofocus='",
  '`${window.__pwn=1}`',
  '{{window.__pwn=1}}${window.__pwn=1}<%= window.__pwn=1 %>',
  '<style>*{display:none}</style>',
  '</style><script>window.__pwn=1</script>',
  '<!--<!DOCTYPE html>]]>&lt;&#x41;',
  'javascript:window.__pwn=1',
  '<a href="javascript:window.__pwn=1">pay</a>',
  '<iframe srcdoc="<script>parent.__pwn=1</script>"></iframe>',
  'data:text/html,<script>window.__pwn=1</script>',
];

interface Trap {
  __pwn?: unknown;
}
const trap = globalThis as unknown as Trap;

/** Everything that text must never have become, in all trees of the element. */
function made(editor: InvoiceEditor): readonly string[] {
  const roots = [root(editor), root(editor).querySelector('.paper')?.shadowRoot].filter((one) => !!one);
  return roots.flatMap((one) =>
    [...one.querySelectorAll('*')]
      .filter(
        (element) =>
          ['script', 'img', 'iframe', 'style', 'object', 'embed', 'b', 'a', 'link'].includes(
            element.localName,
          ) || element.getAttributeNames().some((name) => name.startsWith('on')),
      )
      .map(({ outerHTML }) => outerHTML),
  );
}

/** A draft with the text in everything that takes text. */
const fullOf = (text: string, id = 1): readonly Asked<Command>[] => [
  { type: 'save-tax-rate', id: `cmd_rate-${id}`, taxRate: 'tax_gst', name: text, percent: '10' },
  {
    ...{ type: 'create-draft', id: `cmd_draft-${id}`, invoice: 'inv_1' },
    content: {
      client: { id: 'ada', name: text, address: text },
      payer: { id: 'fund', name: text, address: text },
      practitioner: { id: 'ines', name: text },
      location: { id: 'clinic', name: text, address: text },
      ...{ issuedOn: '2026-11-20', reference: text, memo: text },
      lines: [
        {
          ...{ id: 'lin_a', description: text, quantity: '1', unitPrice: '10', itemCode: text },
          taxRates: ['tax_gst'],
        },
      ],
      allowances: [{ id: 'lin_off', type: 'amount', amount: '1', reason: text, taxRates: ['tax_gst'] }],
      charges: [{ id: 'lin_on', type: 'amount', amount: '2', reason: text, taxRates: ['tax_gst'] }],
    },
  },
];

describe('<invoice-editor> shows hostile text as text (reliability.md 4.5, 4.6)', function () {
  this.timeout(120_000);
  const violations: string[] = [];
  const note = ({ violatedDirective }: SecurityPolicyViolationEvent) => violations.push(violatedDirective);
  before(() => {
    addEventListener('securitypolicyviolation', note);
  });
  after(() => {
    removeEventListener('securitypolicyviolation', note);
  });

  async function clean(editor: InvoiceEditor, where: string): Promise<void> {
    await settled(editor);
    expect(trap.__pwn, where).to.equal(undefined);
    expect(made(editor), where).to.deep.equal([]);
  }

  for (const text of hostile)
    it(`everywhere it is written: ${text}`, async () => {
      const desk = await deskWith(...fullOf(text));
      const directory = directoryIn({ client: [{ id: 'ada', name: text }] });
      const editor = await openEditor(desk);
      editor.closest('billing-provider')!.directory = directory;
      await clean(editor, 'the form');
      expect(root(editor).querySelector<HTMLTextAreaElement>('textarea[data-field]')!.value).to.equal(text);
      expect(texts(editor, '.totals').join()).to.contain(text.replace(/\s+/g, ' ').trim());

      root(editor).querySelector<HTMLButtonElement>('.totals dd.total button')!.click();
      await waitUntil(() => root(editor).querySelector('#why .why'), 'it explains', { timeout: 8000 });
      await clean(editor, 'why a figure is what it is');
      root(editor).querySelector<HTMLDialogElement>('#why')!.close();

      await editor.pasteLines(`Description\tQty\n${text.replaceAll('\n', ' ')}\t${text}`);
      await waitUntil(() => root(editor).querySelector('#paste[open]'), 'it is pasted', { timeout: 8000 });
      await clean(editor, 'what is pasted');
      root(editor).querySelector<HTMLDialogElement>('#paste')!.close();

      globalThis.dispatchEvent(new Event('beforeprint'));
      await clean(editor, 'the paper');

      await editor.finalize();
      await clean(editor, 'the review');
      root(editor).querySelector<HTMLButtonElement>('#review [type=submit]:not(:disabled)')?.click();
      await waitUntil(() => editor.state === 'readonly', 'it is issued', { timeout: 8000 });
      await clean(editor, 'the issued invoice');
      expect(violations).to.deep.equal([]);
    });

  it('typed into every field, and told about where somebody else wrote it', async () => {
    const [text = ''] = hostile;
    const desk = await deskWith(...fullOf('Session'));
    const editor = await openEditor(desk);
    for (const label of [
      'Reference',
      'Description, line 1',
      'Quantity, line 1',
      'Unit price, line 1',
      'Due date',
    ])
      await type(editor, label, text);
    await clean(editor, 'what is typed');
    await editor.finalize();
    await clean(editor, 'what is missing');
    root(editor).querySelector<HTMLDialogElement>('#review')!.close();
    await desk.elsewhere.execute(revisedTo(1, { reference: `${text} theirs` }));
    await waitUntil(() => editor.matches(':state(conflict)'), 'both wrote', { timeout: 8000 });
    await settled(editor);
    [...root(editor).querySelectorAll('button')].find((one) => one.textContent.trim() === 'Compare')!.click();
    await waitUntil(() => root(editor).querySelector('#merge[open]'), 'both are shown', { timeout: 8000 });
    await clean(editor, 'both versions');
  });
});
