import type { RuleFinding } from '@billkit/billing';
import { tableText } from './table-text.js';

/** The rules an invoice breaks, one a line. */
export function findingsText(findings: readonly RuleFinding[]): string {
  if (findings.length === 0) return 'No rule of EN 16931 is broken.\n';
  return tableText(
    findings.map(({ severity, rule, path, sentence }) => [severity, rule, path, sentence]),
    [],
  );
}
