/** Microseconds one of so many things takes, by peer and number of them. */
export type Times = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** How many times as long as `base` a peer takes for so many. */
export function ratio(times: Times, peer: string, base: string, size: number): number {
  return timeOf(times, peer, size) / timeOf(times, base, size);
}

export const timeOf = (times: Times, peer: string, size: number) => times.get(peer)?.get(size) ?? NaN;

/** One row a peer, one column a size: µs each takes, and how many times ours that is. */
export function printTable(
  title: string,
  things: { readonly one: string; readonly many: string },
  times: Times,
  ours: string,
  sizes: readonly number[],
): void {
  console.log(`\n${title}`);
  const head = sizes.map((size) => `${size} ${size === 1 ? things.one : things.many}`.padStart(18));
  console.log(`${'µs each (× ours)'.padEnd(24)}${head.join('')}`);
  for (const peer of times.keys()) {
    const cells = sizes.map((size) => {
      const time = timeOf(times, peer, size).toFixed(3);
      return `${time}${peer === ours ? '' : ` (${ratio(times, peer, ours, size).toFixed(1)}×)`}`.padStart(18);
    });
    console.log(`${peer.padEnd(24)}${cells.join('')}`);
  }
}
