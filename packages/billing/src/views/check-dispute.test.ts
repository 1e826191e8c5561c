import { TrialBooks } from '../commands/trial-books.test.js';
import { amountOf } from '../money/amount.js';
import { euros, grace, today } from '../testing/fixtures.js';
import { isTold, usd, type Row } from './corrupt-books.test.js';

/** Books with a dispute in each of its states, the lost one of allocated money. */
function disputed() {
  const books = new TrialBooks().owe('a', '60').receive('1', '100', { inv_a: '60' }).receive('gone', '9');
  const asked = { type: 'open-dispute', payment: 'pay_1', openedOn: today } as const;
  for (const [id, amount] of [
    ['won', '5'],
    ['reversed', '6'],
    ['lost', '70'],
    ['open', '7'],
  ] as const) {
    books.do({ ...asked, dispute: `dsp_${id}`, amount, named: { provider: 'acme', reference: id } });
    if (id === 'won') books.do({ type: 'win-dispute', dispute: 'dsp_won', wonOn: today });
    if (id === 'lost' || id === 'reversed')
      books.do({
        ...{ type: 'lose-dispute', dispute: `dsp_${id}`, lostOn: today },
        ...(id === 'lost' && { allocations: ['alc_1_1' as const] }),
      });
    if (id === 'reversed') books.do({ type: 'reverse-dispute', dispute: 'dsp_reversed', reversedOn: today });
  }
  books.do({ type: 'void-payment', payment: 'pay_gone', voidedOn: today });
  return books.records();
}

const ofPayment: readonly Row[] = [
  ...(['69.99', '70.01'] as const).map((lost): Row => [
    'I2: amount = allocated + unallocated + refunded + refund pending + lost',
    'pay_1',
    (change) => [change('payment', 'pay_1', { lost: euros(lost) })],
  ]),
  ['I2: no part is below zero', 'pay_1', (change) => [change('payment', 'pay_1', { lost: euros('-0.01') })]],
  [
    'I2: lost is what its lost disputes say',
    'pay_1',
    (change) => [change('dispute', 'dsp_lost', { amount: euros('69') })],
  ],
  [
    'I2: lost is what its lost disputes say',
    'pay_1',
    (change) => [
      change('dispute', 'dsp_won', {
        ...{ status: 'lost', lostOn: today, fromUnallocated: euros('5'), fromInvoices: [] },
      }),
    ],
  ],
  ...(['6.99', '7.01'] as const).map((disputed): Row => [
    'disputed is what its open disputes say',
    'pay_1',
    (change) => [change('payment', 'pay_1', { disputed: euros(disputed) })],
  ]),
  [
    'disputed is what its open disputes say',
    'pay_1',
    (change) => [change('dispute', 'dsp_won', { status: 'open' })],
  ],
  [
    'no more is disputed than is still there',
    'pay_1',
    (change) => [change('payment', 'pay_1', { disputed: euros('30.01') })],
  ],
  [
    'no more is disputed than is still there',
    'pay_1',
    (change) => [change('payment', 'pay_1', { disputed: euros('-0.01') })],
  ],
  [
    'I4: nothing hangs on a payment that is not received',
    'pay_gone',
    (change) => [change('dispute', 'dsp_open', { payment: 'pay_gone' })],
  ],
];

/** 100.00, of which 20.00 were given back, 5.00 are to be, and 10.00 are disputed. */
const givenBack = new TrialBooks().receive('1', '100');
const back = { type: 'refund-payment', payment: 'pay_1', refundedOn: today } as const;
givenBack.do({ ...back, refund: 'rfd_1', amount: '20' });
givenBack.do({ ...back, refund: 'rfd_2', amount: '5', requested: true });
givenBack.do({ type: 'open-dispute', dispute: 'dsp_1', payment: 'pay_1', amount: '10', openedOn: today });
const ofRefunded: readonly Row[] = [
  [
    'no more is disputed than is still there',
    'pay_1',
    (change) => [change('payment', 'pay_1', { disputed: euros('75.01') })],
  ],
];

const ofDispute: readonly Row[] = [
  ['a dispute is above zero', 'dsp_won', (change) => [change('dispute', 'dsp_won', { amount: euros('0') })]],
  ...(['dsp_open', 'dsp_lost'] as const).map((id): Row => [
    'a dispute is of a received payment',
    id,
    (change) => [change('dispute', id, { payment: 'pay_gone' })],
  ]),
  ...(['dsp_open', 'dsp_won'] as const).map((id): Row => [
    'a dispute is of a received payment',
    id,
    (change) => [change('dispute', id, { payment: 'pay_none' })],
  ]),
  [
    'a dispute is of its payment’s client, in its currency',
    'dsp_open',
    (change) => [change('payment', 'pay_1', { client: grace })],
  ],
  [
    'a dispute is of its payment’s client, in its currency',
    'dsp_open',
    (change) => [change('dispute', 'dsp_open', { currency: usd, amount: amountOf('7', usd) })],
  ],
  [
    'a dispute is named by its provider’s reference',
    'dsp_open',
    (change) => [change('dispute', 'dsp_open', { named: { provider: 'acme', reference: 'other' } })],
  ],
  [
    'a dispute is named by its provider’s reference',
    'dsp_open',
    (change) => [change('dispute', 'dsp_open', { named: { provider: 'acme', reference: 'won' } })],
  ],
  ...(['dsp_lost', 'dsp_reversed'] as const).map((id): Row => [
    'what a lost dispute took adds up to it',
    id,
    (change) => [change('dispute', id, { fromUnallocated: euros('39.99') })],
  ]),
  [
    'each part that a lost dispute took is above zero',
    'dsp_lost',
    (change) => [change('dispute', 'dsp_lost', { fromUnallocated: euros('-0.01') })],
  ],
  [
    'each part that a lost dispute took is above zero',
    'dsp_lost',
    (change) => [
      change('dispute', 'dsp_lost', {
        fromInvoices: [{ invoice: 'inv_a', invoiceNumber: 'INV-0001', amount: euros('0') }],
      }),
    ],
  ],
];

const reference = 'dispute/acme/open';
const ofReference: readonly Row[] = [
  [
    'a reference is its provider and its name',
    reference,
    (change) => [change('provider-reference', reference, { provider: 'other' })],
  ],
  ...([{ dispute: 'dsp_none' }, { dispute: 'dsp_won' }, { payment: 'pay_gone' }] as const).map(
    (over): Row => [
      'a dispute’s reference is that of a dispute',
      reference,
      (change) => [change('provider-reference', reference, over)],
    ],
  ),
  ...(['provider', 'reference'] as const).map((name): Row => [
    'a dispute’s reference is that of a dispute',
    reference,
    (change) => [
      change('dispute', 'dsp_open', { named: { provider: 'acme', reference: 'open', [name]: 'other' } }),
    ],
  ]),
];

isTold('a payment that is disputed', ofPayment, disputed());
isTold('disputes', ofDispute, disputed());
isTold('what disputes are called', ofReference, disputed());
isTold('what is disputed of a payment that was given back in part', ofRefunded, givenBack.records());
