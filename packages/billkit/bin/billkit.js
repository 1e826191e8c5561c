#!/usr/bin/env node
import process from 'node:process';

// This file stands beside the sources, not among what is built: npm links a command before anything is built.
try {
  const { main } = await import('../dist/main.js');
  await main(process);
} catch (error) {
  const isMissing = error.code === 'ERR_MODULE_NOT_FOUND';
  process.stderr.write(
    isMissing
      ? 'billkit is not built: run "npm run build" where it was cloned, or install it again.\n'
      : `billkit has a mistake: ${error.message}\n`,
  );
  process.exitCode = isMissing ? 2 : 70;
}
