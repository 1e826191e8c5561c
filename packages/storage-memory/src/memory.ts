/** How many records a memory holds. */
export function countRecords(records: ReadonlyMap<string, unknown>): number {
  return records.size;
}
