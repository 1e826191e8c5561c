/** Microseconds a line, by peer and number of lines. */
export type Times = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** How many times as long as `base` a peer takes for an invoice of so many lines. */
export function ratio(times: Times, peer: string, base: string, size: number): number {
  return timeOf(times, peer, size) / timeOf(times, base, size);
}

export const timeOf = (times: Times, peer: string, size: number) => times.get(peer)?.get(size) ?? NaN;

/** One row a peer, one column a size: µs a line, and how many times ours that is. */
export function printTable(title: string, times: Times, ours: string, sizes: readonly number[]): void {
  console.log(`\n${title}`);
  const head = sizes.map((size) => `${size} ${size === 1 ? 'line' : 'lines'}`.padStart(16));
  console.log(`${'µs a line (× ours)'.padEnd(20)}${head.join('')}`);
  for (const peer of times.keys()) {
    const cells = sizes.map((size) => {
      const time = timeOf(times, peer, size).toFixed(2);
      return `${time}${peer === ours ? '' : ` (${ratio(times, peer, ours, size).toFixed(1)}×)`}`.padStart(16);
    });
    console.log(`${peer.padEnd(20)}${cells.join('')}`);
  }
}
