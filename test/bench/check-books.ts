import { checkBooks, type BillingRecord } from '@billkit/billing';
import { ada, draftContent, lineInput, openDesk, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import process from 'node:process';
import { atMost, printGoals } from './shared/goals.js';
import { measure } from './shared/measure.js';

// Whole books are checked, of the same dealings over and over: an invoice of three lines, a payment, and an allocation, a
// credit note, a write-off and a refund of theirs.

const kinds = ['invoice', 'payment', 'allocation', 'credit-note', 'write-off', 'refund'];

/** The records of one dealing, the first of its kind, and what numbers it has taken. */
async function oneDealing(): Promise<readonly BillingRecord[]> {
  const desk = openDesk(createMemoryStorage());
  await desk.do({ type: 'save-tax-rate', taxRate: 'tax_10', name: 'Tax', percent: '10' });
  const lines = (['lin_1', 'lin_2', 'lin_3'] as const).map((id) =>
    lineInput({ id, unitPrice: '33.33', taxRates: ['tax_10'] }),
  );
  await desk.do({ type: 'create-draft', invoice: 'inv_no1', content: draftContent({ lines }) });
  await desk.do({ type: 'finalize-invoice', invoice: 'inv_no1', version: 1 });
  await desk.do({
    ...{ type: 'record-payment', payment: 'pay_no1', client: ada, currency: 'EUR', amount: '60' },
    ...{ method: 'pmt_cash', receivedOn: today, allocations: [] },
  });
  await desk.do({
    ...{ type: 'allocate-payment', payment: 'pay_no1', allocatedOn: today },
    allocations: [{ invoice: 'inv_no1', amount: '50' }],
  });
  await desk.do({
    ...{ type: 'issue-credit-note', creditNote: 'crn_no1', invoice: 'inv_no1', issuedOn: today },
    ...{ reason: 'Goodwill', lines: [{ line: 'lin_1', by: 'amount', amount: '20' }] },
  });
  await desk.do({
    ...{ type: 'write-off-invoice', writeOff: 'wof_no1', invoice: 'inv_no1', amount: '5' },
    ...{ writtenOffOn: today, reason: 'Moved away' },
  });
  await desk.do({
    type: 'refund-payment',
    refund: 'rfd_no1',
    payment: 'pay_no1',
    amount: '10',
    refundedOn: today,
  });
  const records = await desk.everything();
  return records.filter(({ kind }) => kinds.includes(kind) || kind === 'number-series');
}

/** Books of so many records, each dealing under its own ids and numbers. */
function booksOf(count: number, dealing: readonly BillingRecord[]): readonly BillingRecord[] {
  const series = dealing.filter((record) => record.kind === 'number-series');
  const text = JSON.stringify(dealing.filter(({ kind }) => kinds.includes(kind)));
  const dealings = Math.ceil(count / kinds.length);
  const records: BillingRecord[] = series.map((one) => ({ ...one, next: dealings + 1 }));
  for (let place = 1; place <= dealings; place++)
    records.push(
      ...(JSON.parse(
        text
          .replaceAll('_no1', `_no${place}`)
          .replaceAll('alc_', `alc_${place}_`)
          .replaceAll('-0001', `-${String(place).padStart(4, '0')}`)
          .replaceAll('"serial":1,', `"serial":${place},`),
      ) as readonly BillingRecord[]),
    );
  return records;
}

const dealing = await oneDealing();
const milliseconds = [10_000, 100_000].map((count) => {
  const records = booksOf(count, dealing);
  const [problem] = checkBooks(records);
  if (problem) {
    console.log(`WRONG ${problem.rule}: ${problem.found}`);
    process.exitCode = 1;
  }
  const [microseconds = NaN] = measure([() => checkBooks(records)]);
  console.log(`${count} records are checked in ${(microseconds / 1000).toFixed(0)} ms`);
  return microseconds / 1000;
});
const [few = NaN, many = NaN] = milliseconds;
printGoals([
  atMost('100,000 records: milliseconds', many, 2000),
  atMost('10,000 to 100,000 records: growth of the time each', many / few / 10, 1.5),
]);
