import { dayOf } from '@billkit/billing';
import { expect } from '@open-wc/testing';
import { askedOf, listedUses, paymentListStatuses, paymentListViews } from './payment-list-view.js';

const { whole, read, write } = paymentListViews;

describe('the view of a list of payments', () => {
  it('is read from an address as it was written into it', () => {
    for (const status of paymentListStatuses)
      for (const use of listedUses) {
        const view = {
          ...whole,
          status,
          use,
          method: 'pmt_cash',
          from: dayOf('2026-02-28'),
          text: 'ada & co',
        };
        expect(read(write(view))).to.deep.equal(view);
      }
    expect(write(whole)).to.equal('');
    expect(read('status=lost-it&use=all&from=2026-02-30')).to.deep.equal(whole);
  });

  it('asks for a status, or for how money that was received stands', () => {
    expect(askedOf({ ...whole, status: 'void' }, '')).to.deep.equal({ status: 'void', order: 'descending' });
    expect(askedOf({ ...whole, status: 'disputed', order: 'oldest' }, '')).to.deep.equal({
      ...{ standing: 'disputed', order: 'ascending' },
    });
  });

  it('asks for one client only where the host has set one', () => {
    expect(askedOf({ ...whole, client: 'ada', use: 'held', method: 'pmt_cash' }, 'grace')).to.deep.equal({
      ...{ client: 'grace', use: 'held', method: 'pmt_cash', order: 'descending' },
    });
  });
});
