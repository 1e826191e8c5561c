import process from 'node:process';
import { report } from './results.mjs';

/** The closing line of the tests in Node, beside node's own report. */
export default async function* closingLine(source) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const { type, data } of source) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) skipped++;
    else if (type === 'test:pass') passed++;
    else failed++;
  }
  yield `${report(process.env.RUNNER ?? 'unit', { passed, failed, skipped })}\n`;
}
