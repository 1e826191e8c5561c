import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grace, lineInput, today } from '../testing/fixtures.js';
import { publicInvoice } from '../views/public-invoice.js';
import { client, TrialBooks } from './trial-books.test.js';

const token = 'A1b2C3d4E5f6G7h8I9j0_-';
const create = { type: 'create-public-link', token, invoice: 'inv_a', createdOn: today } as const;
const revoke = { type: 'revoke-public-link', token, revokedOn: today } as const;
const voids = { type: 'void-invoice', invoice: 'inv_a', voidedOn: today } as const;
const revert = { type: 'revert-to-draft', invoice: 'inv_a' } as const;

const shared = () => {
  const books = new TrialBooks().owe('a', '100');
  books.do(create);
  return books;
};
const shown = (books: TrialBooks) =>
  publicInvoice(books.get('public-link', token), books.get('invoice', 'inv_a'));
/** Whether it can be paid, or why not. */
const state = (books: TrialBooks) => {
  const page = shown(books);
  return page.payable ? 'payable' : page.because;
};

describe('a public link', () => {
  it('I-55: is kept under its token', () => {
    assert.deepEqual(new TrialBooks().owe('a', '100').do(create).writes, [
      { kind: 'public-link', id: token, invoice: 'inv_a', status: 'active', createdOn: today },
    ]);
  });

  it('Q-33, T10: stays whatever becomes of the invoice, and says why it is not payable', () => {
    const books = shared();
    const states = [state(books)];
    books.receive('1', '100', { inv_a: '100' });
    states.push(state(books));
    const paid = shown(books);
    assert.ok('document' in paid);
    assert.deepEqual([paid.document.due, paid.document.reserved], ['0.00', '0.00']);
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today });
    states.push(state(books));
    books.do(revert);
    states.push(state(books));
    books.do({
      ...{ type: 'finalize-invoice', invoice: 'inv_a' },
      version: books.version('invoice', 'inv_a'),
    });
    books.do(voids);
    states.push(state(books));
    assert.deepEqual(states, ['payable', 'paid', 'payable', 'draft', 'void']);
  });

  it('P-39: is not payable while all that is due is being paid online, and is as far as it is not', () => {
    const books = shared().start('1', { inv_a: '99.99' });
    assert.equal(state(books), 'payable');
    const page = shown(books);
    assert.ok(page.payable);
    assert.deepEqual([page.document.due, page.document.reserved], ['100.00', '99.99']);
    books.start('2', { inv_a: '0.01' });
    assert.equal(state(books), 'pending');
  });

  it('Q-33: shows nothing of a draft after a revert, which is being changed', () => {
    const books = shared();
    books.do(revert);
    assert.deepEqual(shown(books), { payable: false, because: 'draft' });
  });

  it('shows nothing any more when it was revoked, whatever the invoice is', () => {
    const books = shared();
    books.do(revoke);
    assert.deepEqual(books.get('public-link', token), {
      ...{ kind: 'public-link', id: token, invoice: 'inv_a', status: 'revoked' },
      ...{ createdOn: today, revokedOn: today },
    });
    assert.deepEqual(shown(books), { payable: false, because: 'revoked' });
    books.do(revert);
    assert.deepEqual(shown(books), { payable: false, because: 'revoked' });
  });

  it('I-59: is made for a paid invoice too, as a receipt', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '100', { inv_a: '100' });
    books.do(create);
    assert.equal(state(books), 'paid');
  });

  it('an invoice may have several: each is revoked by itself', () => {
    const books = shared();
    books.do({ ...create, token: 'x'.repeat(22) });
    books.do(revoke);
    assert.equal(books.get('public-link', 'x'.repeat(22)).status, 'active');
  });

  it('is made and revoked by staff alone (S-28)', () => {
    for (const asked of [create, revoke]) assert.equal(shared().refusal(asked, client).type, 'forbidden');
  });
});

describe('what a payer sees', () => {
  const party = (name: string) => ({
    id: name,
    name,
    email: `${name}@example.org`,
    address: `${name} Street`,
  });
  const secret = {
    reason: 'Ill',
    source: 'client',
    canceledAt: '2026-11-23T18:05',
    note: 'private',
  } as const;
  const event = { id: 'evt', kind: 'class', title: 'Pilates', startsAt: '2026-11-24T09:30' } as const;
  const said = {
    ...{ client: party('ada'), payer: party('funder'), practitioner: grace, location: party('north') },
    ...{ reference: 'PO 1', memo: 'Thanks', events: [{ ...event, cancellation: secret }] },
    lines: [
      lineInput({ event: 'evt', itemCode: 'S45', servedOn: today, taxRates: ['tax_10'] }),
      lineInput({ id: 'lin_2', quantity: '5', baseQuantity: '100' }),
    ],
  };
  const page = (books: TrialBooks) => {
    books.do(create);
    const found = shown(books);
    assert.ok('document' in found);
    return found.document;
  };

  it('6.17: is the document as it is printed, and what is due', () => {
    const books = new TrialBooks().tax('10').issue('a', said).receive('1', '20', {});
    const { figures, issuedWith } = books.open('a');
    assert.deepEqual(page(books), {
      ...{ status: 'open', number: 'INV-0001', issuedOn: today, dueOn: '2026-12-08' },
      ...{ currency: 'EUR', taxMode: 'exclusive', figures, issuedWith, reference: 'PO 1', memo: 'Thanks' },
      client: { name: 'ada', address: 'ada Street' },
      payer: { name: 'funder', address: 'funder Street' },
      practitioner: { name: 'Grace Hopper' },
      location: { name: 'north', address: 'north Street' },
      events: [{ kind: 'class', title: 'Pilates', startsAt: '2026-11-24T09:30' }],
      lines: [
        { description: 'Session', quantity: '1', unitPrice: '100', itemCode: 'S45', servedOn: today },
        { description: 'Session', quantity: '5', unitPrice: '100', baseQuantity: '100' },
      ],
      ...{ paid: '0.00', credited: '0.00', writtenOff: '0.00', due: '115.00', reserved: '0.00' },
    });
  });

  it('holds no ids, addresses of mail, notes or history', () => {
    const books = new TrialBooks().tax('10').issue('a', said);
    books.do({ type: 'mark-as-sent', invoice: 'inv_a', sentOn: today, via: 'email', to: 'ada@example.org' });
    const text = JSON.stringify(page(books));
    for (const hidden of ['inv_a', 'lin_1', 'evt', '@example.org', 'private', 'grace', 'tax_10', 'deliver'])
      assert.ok(!text.includes(hidden), hidden);
  });

  it('S-20: item codes and events only where the template shows them', () => {
    const template = {
      template: 'tpl_plain',
      name: 'Plain',
      showItemCode: false,
      showLinkedEvents: false,
    } as const;
    const shows = { showLogo: true, showFunderNumber: false, clientWord: 'client' };
    const books = new TrialBooks().tax('10');
    books.do({ type: 'save-invoice-template', ...template, ...shows });
    const document = page(books.issue('a', { ...said, template: 'tpl_plain' }));
    assert.ok(!('events' in document) && document.lines.every((line) => !('itemCode' in line)));
  });

  it('what was paid, credited and written off, and the invoice it takes the place of', () => {
    const books = new TrialBooks().owe('b', '100');
    books.do({ ...voids, invoice: 'inv_b' });
    books.do({ type: 'reissue-invoice', id: 'cmd_a', invoice: 'inv_b', issuedOn: today });
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    books.receive('1', '20', { inv_a: '20' });
    books.do({
      ...{
        type: 'issue-credit-note',
        creditNote: 'crn_1',
        invoice: 'inv_a',
        issuedOn: today,
        reason: 'Late',
      },
      lines: [{ line: 'lin_a_1', by: 'amount', amount: '5' }],
    });
    books.do({
      ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '1' },
      ...{ writtenOffOn: today, reason: 'Small' },
    });
    const { paid, credited, writtenOff, due, replaces } = page(books);
    assert.deepEqual([paid, credited, writtenOff, due], ['20.00', '5.00', '1.00', '74.00']);
    assert.equal(replaces, 'INV-0001');
  });
});

describe('a public link is refused', () => {
  it('with id-taken for a token that was used before, also for another invoice or after it was revoked', () => {
    const books = shared().owe('b', '1');
    const taken = { type: 'id-taken', kind: 'public-link', id: token };
    assert.deepEqual(books.refusal({ ...create, invoice: 'inv_b' }), taken);
    books.do(revoke);
    assert.deepEqual(books.refusal(create), taken);
  });

  it('with not-found where there is no invoice, and no link to revoke', () => {
    assert.deepEqual(new TrialBooks().refusal(create), { type: 'not-found', kind: 'invoice', id: 'inv_a' });
    assert.deepEqual(new TrialBooks().refusal(revoke), { type: 'not-found', kind: 'public-link', id: token });
  });

  it('I-59: with invoice-not-sendable for a draft and a void invoice', () => {
    assert.equal(new TrialBooks().draft('a').refusal(create).type, 'invoice-not-sendable');
    const books = new TrialBooks().issue('a');
    books.do(voids);
    assert.equal(books.refusal(create).type, 'invoice-not-sendable');
  });

  it('with public-link-revoked the second time', () => {
    const books = shared();
    books.do(revoke);
    assert.deepEqual(books.refusal(revoke), { type: 'public-link-revoked', invoice: 'inv_a' });
  });

  for (const bad of ['', 'x'.repeat(21), 'x'.repeat(129), `${'x'.repeat(22)} `, `${'x'.repeat(22)}/`])
    it(`with token-syntax for “${bad.slice(0, 24)}” of ${bad.length}: too short to be a secret, or no token`, () => {
      assert.deepEqual(new TrialBooks().refusal({ ...create, token: bad }), {
        type: 'token-syntax',
        path: 'token',
      });
    });
});
