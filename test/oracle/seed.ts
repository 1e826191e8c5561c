import process from 'node:process';

/** What the random invoices are drawn from: the same each time, or what `ORACLE_SEED` says. */
export const seed = Number(process.env['ORACLE_SEED'] ?? 4_217);
