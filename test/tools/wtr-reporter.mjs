import { report } from './results.mjs';

/** The closing line of the browser tests, beside the test runner's own report. */
export const closingLine = () => ({
  stop({ sessions }) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    const walk = (suite) => {
      for (const test of suite.tests)
        if (test.skipped) skipped++;
        else if (test.passed) passed++;
        else failed++;
      suite.suites.forEach(walk);
    };
    for (const session of sessions) {
      if (session.testResults) walk(session.testResults);
      if (!session.testResults || session.errors.length > 0) failed++; // a file that did not load
    }
    console.log(report('browser', { passed, failed, skipped }));
  },
});
