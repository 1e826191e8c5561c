import { dayOf } from '@billkit/billing';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { listOrders } from '../controllers/list-order.js';
import { askedOf, invoiceListViews, listStatuses, type InvoiceListView } from './list-view.js';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const day = fc.constantFrom('' as const, dayOf('2026-02-28'), dayOf('2026-12-01'));
const { whole: wholeList, read: readView, write: writeView } = invoiceListViews;
const someView: fc.Arbitrary<InvoiceListView> = fc.record({
  ...{ client: text, payer: text, practitioner: text, text, from: day, to: day },
  status: fc.constantFrom('' as const, ...listStatuses),
  order: fc.constantFrom(...listOrders),
});

describe('the view of a list', () => {
  it('is read from an address as it was written into it', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const written = writeView(view);
        expect(written).to.match(/^[\w.*%+=&-]*$/);
        expect(readView(written)).to.deep.equal(view);
        expect(readView(new URL(`https://desk.example/?${written}`).search)).to.deep.equal(view);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('is no text for the whole list, and short for what people look at', () => {
    expect(writeView(wholeList)).to.equal('');
    expect(writeView({ ...wholeList, status: 'overdue', order: 'oldest' })).to.equal(
      'status=overdue&order=oldest',
    );
  });

  it('takes nothing from an address that means nothing', () => {
    expect(readView('status=lost&from=2026-02-30&to=yesterday&order=up&__proto__=1')).to.deep.equal(
      wholeList,
    );
  });

  it('asks for what is overdue today, and for one client only where the host has set one', () => {
    const today = dayOf('2026-11-24');
    expect(askedOf({ ...wholeList, status: 'overdue', client: 'ada' }, today, 'grace')).to.deep.equal({
      ...{ overdueOn: today, client: 'grace', by: 'day', order: 'descending' },
    });
    expect(askedOf({ ...wholeList, order: 'oldest' }, today, '')).to.deep.equal({
      ...{ by: 'day', order: 'ascending' },
    });
    expect(askedOf({ ...wholeList, order: 'due-first' }, today, '')).to.deep.equal({
      ...{ by: 'due-day', order: 'ascending' },
    });
  });
});
