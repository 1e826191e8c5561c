import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultInvoiceTemplates, standardTemplate } from '../records/invoice-templates.js';
import { draftContent } from '../testing/fixtures.js';
import { TrialBooks, type Trial } from './trial-books.test.js';

type Save = Extract<Trial, { readonly type: 'save-invoice-template' }>;
const save = (over: Partial<Save> = {}): Save => ({
  type: 'save-invoice-template',
  template: 'tpl_a',
  name: 'Funder',
  showItemCode: true,
  showLinkedEvents: false,
  showLogo: true,
  showFunderNumber: true,
  memo: 'Claim by',
  footer: 'Thank you',
  clientWord: 'participant',
  ...over,
});
const archive = { type: 'archive-invoice-template', template: 'tpl_a' } as const;
const restore = { type: 'restore-invoice-template', template: 'tpl_a' } as const;
const templatesOf = (books: TrialBooks) => books.get('invoice-templates', 'invoice-templates').templates;
const namesOf = (books: TrialBooks) =>
  templatesOf(books).map(({ name, archived }) => `${name}${archived ? ' (archived)' : ''}`);

describe('invoice templates', () => {
  it('S-19, S-20: are added after the standard one, with all that is printed', () => {
    const books = new TrialBooks();
    books.do(save());
    const { type: _, template: id, ...content } = save();
    assert.deepEqual(templatesOf(books), [standardTemplate, { ...content, id, archived: false }]);
  });

  it('S-19: are changed in their place, the standard one too', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do(save({ template: 'tpl_standard', name: 'Ours', clientWord: 'patient' }));
    books.do(save({ name: 'Insurer' }));
    assert.deepEqual(namesOf(books), ['Ours', 'Insurer']);
  });

  it('I-34: are chosen for a draft, and left again', () => {
    const books = new TrialBooks();
    books.do(save());
    books.draft('a', { template: 'tpl_a' });
    books.do({ type: 'revise-draft', invoice: 'inv_a', version: 1, content: draftContent() });
    assert.equal(books.get('invoice', 'inv_a').template, undefined);
  });

  it('are archived and restored in their place', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do(save({ template: 'tpl_b', name: 'Other' }));
    books.do(archive);
    assert.deepEqual(namesOf(books), ['Standard', 'Funder (archived)', 'Other']);
    books.do(restore);
    assert.deepEqual(namesOf(books), ['Standard', 'Funder', 'Other']);
  });
});

describe('an invoice template is refused', () => {
  it('with entry-archived when it is saved while archived, though its new name is taken', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do(archive);
    assert.deepEqual(books.refusal(save({ name: 'Standard' })), { type: 'entry-archived', name: 'Funder' });
  });

  it('with name-taken when another one in use has the name, also when it is restored', () => {
    const books = new TrialBooks();
    assert.deepEqual(books.refusal(save({ name: 'Standard' })), { type: 'name-taken', name: 'Standard' });
    books.do(save());
    books.do(archive);
    books.do(save({ template: 'tpl_b' }));
    assert.deepEqual(books.refusal(restore), { type: 'name-taken', name: 'Funder' });
  });

  it('S-19: with standard-template when the standard one is archived, whatever it is called', () => {
    const books = new TrialBooks();
    books.do(save({ template: 'tpl_standard', name: 'Ours' }));
    assert.deepEqual(books.refusal({ ...archive, template: 'tpl_standard' }), {
      type: 'standard-template',
      name: 'Ours',
    });
  });

  it('with already-archived and not-archived the second time, and not-found where there is none', () => {
    const books = new TrialBooks();
    const missing = { type: 'not-found', kind: 'invoice-templates', id: 'tpl_a' };
    assert.deepEqual(books.refusal(archive), missing);
    assert.deepEqual(books.refusal(restore), missing);
    books.do(save());
    assert.deepEqual(books.refusal(restore), { type: 'not-archived', name: 'Funder' });
    books.do(archive);
    assert.deepEqual(books.refusal(archive), { type: 'already-archived', name: 'Funder' });
  });
});

describe('a draft', () => {
  it('I-34, Q-25: has the standard template unless it chooses another', () => {
    const books = new TrialBooks();
    books.do(save());
    books.draft('a').draft('b', { template: 'tpl_a' });
    assert.equal(books.get('invoice', 'inv_a').template, undefined);
    assert.equal(books.get('invoice', 'inv_b').template, 'tpl_a');
  });

  it('keeps its template when that is archived, and may choose another', () => {
    const books = new TrialBooks();
    books.do(save());
    books.draft('a', { template: 'tpl_a' });
    books.do(archive);
    revise(books, 'tpl_a');
    revise(books, 'tpl_standard');
    assert.equal(books.get('invoice', 'inv_a').template, 'tpl_standard');
  });

  it('is refused a template that is archived or that nobody made', () => {
    const books = new TrialBooks();
    const missing = { type: 'not-found', kind: 'invoice-templates', id: 'tpl_a' };
    books.draft('a');
    assert.deepEqual(books.refusal(create('tpl_a')), missing);
    assert.deepEqual(books.refusal(change(books, 'tpl_a')), missing);
    books.do(save());
    books.do(archive);
    assert.deepEqual(books.refusal(create('tpl_a')), { type: 'entry-archived', name: 'Funder' });
    assert.deepEqual(books.refusal(change(books, 'tpl_a')), { type: 'entry-archived', name: 'Funder' });
  });
});

describe('an issued invoice', () => {
  const business = { name: 'Northside Physio', taxNumber: '12 345', logo: 'https://northside.example/a.svg' };
  const saveBusiness = { ...business, type: 'save-business', version: 0 } as const;

  it('I-74: keeps its template and the business as they stood when it was finalized', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do(saveBusiness);
    books.issue('a', { template: 'tpl_a' });
    const { type: _, template: __, ...template } = save();
    assert.deepEqual(books.open('a').issuedWith, { template, business });
    books.do(save({ name: 'Insurer', memo: 'Other' }));
    books.do({ ...saveBusiness, version: 1, name: 'Southside' });
    assert.deepEqual(books.open('a').issuedWith, { template, business });
  });

  it('has the standard template as it is, and no business, where the account has said nothing', () => {
    const { id: _, archived: __, ...template } = standardTemplate;
    assert.deepEqual(new TrialBooks().issue('a').open('a').issuedWith, { template });
  });

  it('has the template of its draft, also one that was archived meanwhile', () => {
    const books = new TrialBooks();
    books.do(save());
    books.draft('a', { template: 'tpl_a' });
    books.do(archive);
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    assert.equal(books.open('a').issuedWith.template.name, 'Funder');
  });

  it('reverted to draft is printed with what stands when it is finalized again', () => {
    const books = new TrialBooks().issue('a');
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    assert.ok(!('issuedWith' in books.get('invoice', 'inv_a')));
    books.do(save({ template: 'tpl_standard', name: 'Ours' }));
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 3 });
    assert.equal(books.open('a').issuedWith.template.name, 'Ours');
  });
});

describe('the books without templates of their own', () => {
  it('have the standard one', () => {
    assert.deepEqual(defaultInvoiceTemplates.templates, [standardTemplate]);
  });
});

const content = (template: `tpl_${string}`) => ({
  client: { id: 'ada', name: 'Ada Lovelace' },
  issuedOn: '2026-11-24',
  lines: [],
  template,
});
const create = (template: `tpl_${string}`) =>
  ({ type: 'create-draft', invoice: 'inv_new', content: content(template) }) as const;
const change = (books: TrialBooks, template: `tpl_${string}`) =>
  ({
    type: 'revise-draft',
    invoice: 'inv_a',
    version: books.version('invoice', 'inv_a'),
    content: content(template),
  }) as const;
const revise = (books: TrialBooks, template: `tpl_${string}`) => books.do(change(books, template));
