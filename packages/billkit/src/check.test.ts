import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunksOf, invoice, ran } from './ran.test.js';

describe('billkit check', () => {
  it('answers what checkInvoice finds, and exits with 1 where there is an error', async () => {
    const { code, printed } = await ran('check');
    const findings = JSON.parse(printed) as { readonly rule: string; readonly severity: string }[];
    assert.equal(code, 1);
    assert.ok(findings.some(({ rule, severity }) => rule === 'BR-03' && severity === 'error'));
    assert.match(
      (await ran('check --text')).printed,
      /^error {4}BR-03 +issuedOn +The invoice has no issue date\.$/m,
    );
  });

  it('exits with 0 where there are only warnings, or nothing to say', async () => {
    const whole = { ...invoice, issuedOn: '2026-11-24', dueOn: '2026-12-08' };
    const lines = [{ description: 'Wheels', unitPrice: '10', taxes: [{ percent: '19' }] }];
    const warned = await ran('check', { input: chunksOf(JSON.stringify({ ...whole, lines })) });
    assert.equal(warned.code, 0);
    assert.match(warned.printed, /"severity": "warning"/);
    const party = {
      name: 'Ada',
      address: 'Street 1',
      country: 'DE',
      vatNumber: 'DE1',
      registrationNumber: 'HRB 1',
    };
    const complete = {
      ...whole,
      seller: party,
      client: party,
      lines: lines.map((line) => ({ ...line, unit: 'C62' })),
    };
    const clean = await ran('check --text', { input: chunksOf(JSON.stringify(complete)) });
    assert.deepEqual(clean, { code: 0, printed: 'No rule of EN 16931 is broken.\n', complaint: '' });
  });
});
