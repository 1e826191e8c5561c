import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SettingsEntry, SettingsListKind } from '../refusal-about.js';
import { TrialBooks, type Trial } from './trial-books.test.js';

/** A list of the settings: an entry of it, saved with `name`, and what its author saw of it. */
interface List {
  readonly kind: SettingsListKind;
  readonly save: (name: string, seen?: SettingsEntry) => Trial;
  readonly archive: Trial;
  readonly restore: Trial;
  readonly stored: (books: TrialBooks) => SettingsEntry | undefined;
  readonly fixed: string;
}

const looks = {
  showItemCode: true,
  showLinkedEvents: false,
  showLogo: true,
  showFunderNumber: true,
} as const;
const seeing = (seen: SettingsEntry | undefined) => (seen ? { seen: seen as never } : {});

/** Another entry of the same list. */
const otherId: Readonly<Record<SettingsListKind, object>> = {
  'tax-rates': { taxRate: 'tax_b' },
  'payment-methods': { paymentMethod: 'pmt_b' },
  'invoice-templates': { template: 'tpl_b' },
  'cancellation-reasons': { cancellationReason: 'rsn_b' },
};

const lists: readonly List[] = [
  {
    kind: 'tax-rates',
    save: (name, seen) => ({
      ...{ type: 'save-tax-rate', taxRate: 'tax_a', name, percent: '10', compound: true },
      ...seeing(seen),
    }),
    archive: { type: 'archive-tax-rate', taxRate: 'tax_a' },
    restore: { type: 'restore-tax-rate', taxRate: 'tax_a' },
    stored: (books) => books.get('tax-rates', 'tax-rates').rates.at(-1),
    fixed: 'tax-rate-archived',
  },
  {
    kind: 'payment-methods',
    save: (name, seen) => ({
      ...{ type: 'save-payment-method', paymentMethod: 'pmt_a', name, methodType: 'other' },
      ...seeing(seen),
    }),
    archive: { type: 'archive-payment-method', paymentMethod: 'pmt_a' },
    restore: { type: 'restore-payment-method', paymentMethod: 'pmt_a' },
    stored: (books) => books.get('payment-methods', 'payment-methods').methods.at(-1),
    fixed: 'payment-method-archived',
  },
  {
    kind: 'invoice-templates',
    save: (name, seen) => ({
      ...{ type: 'save-invoice-template', template: 'tpl_a', name, clientWord: 'client', ...looks },
      ...seeing(seen),
    }),
    archive: { type: 'archive-invoice-template', template: 'tpl_a' },
    restore: { type: 'restore-invoice-template', template: 'tpl_a' },
    stored: (books) => books.get('invoice-templates', 'invoice-templates').templates.at(-1),
    fixed: 'entry-archived',
  },
  {
    kind: 'cancellation-reasons',
    save: (name, seen) => ({
      ...{ type: 'save-cancellation-reason', cancellationReason: 'rsn_a', name, source: 'any' },
      ...seeing(seen),
    }),
    archive: { type: 'archive-cancellation-reason', cancellationReason: 'rsn_a' },
    restore: { type: 'restore-cancellation-reason', cancellationReason: 'rsn_a' },
    stored: (books) => books.get('cancellation-reasons', 'cancellation-reasons').reasons.at(-1),
    fixed: 'entry-archived',
  },
];

for (const { kind, save, archive, restore, stored, fixed } of lists)
  describe(`an entry of ${kind}, saved with what its author saw of it,`, () => {
    const opened = () => {
      const books = new TrialBooks();
      books.do(save('First'));
      return { books, seen: stored(books)! };
    };

    it('is saved while it says just that, also when it was archived and restored since (row 84)', () => {
      const { books, seen } = opened();
      books.do(archive);
      books.do(restore);
      books.do(save('Mine', seen));
      assert.equal(stored(books)?.name, 'Mine');
    });

    it('is refused with entry-changed when somebody saved it since, and told as it is now (row 84)', () => {
      const { books, seen } = opened();
      books.do(save('Theirs', seen));
      assert.deepEqual(books.refusal(save('Mine', seen)), {
        ...{ type: 'entry-changed', kind, entry: { ...seen, name: 'Theirs' } },
      });
      books.do(save('Mine', stored(books)));
      assert.equal(stored(books)?.name, 'Mine');
    });

    it('is refused with not-found where it is not there', () => {
      const { seen } = opened();
      assert.deepEqual(new TrialBooks().refusal(save('Mine', seen)), {
        type: 'not-found',
        kind,
        id: seen.id,
      });
    });

    it(`is refused with ${fixed} before that, and with name-taken after it`, () => {
      const { books, seen } = opened();
      const old = { ...seen, name: 'Older' };
      const other = { ...save('Taken'), ...otherId[kind] };
      books.do(other);
      assert.equal(books.refusal(save('Taken', old)).type, 'entry-changed');
      books.do(archive);
      assert.equal(books.refusal(save('Taken', old)).type, fixed);
    });

    it('replaces whatever is there where nothing was seen', () => {
      const { books } = opened();
      books.do(save('Theirs'));
      books.do(save('Brought in'));
      assert.equal(stored(books)?.name, 'Brought in');
    });
  });

it('What an entry leaves out, and what of it is empty or off, are the same', () => {
  const books = new TrialBooks();
  const rate = { type: 'save-tax-rate', taxRate: 'tax_a', name: 'GST', percent: '10' } as const;
  const seen = { id: 'tax_a', name: 'GST', percent: '10.0', category: 'S', archived: false } as never;
  books.do(rate);
  books.do({ ...rate, withheld: true, seen: Object.assign({ compound: false, description: '' }, seen) });
  assert.equal(books.refusal({ ...rate, seen }).type, 'entry-changed');
});
