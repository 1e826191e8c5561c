import { everyFigure, type FigureName, type Figures, type Mode, type Peer } from './work.js';

/** How many figures of a peer are others than ours although they must not be; and how many may be and are. */
export interface Comparison {
  readonly wrong: readonly string[];
  readonly differ: number;
}

/**
 * Compares the figures of a peer with ours. Those it says may differ must still be near: a line's and a rate's share
 * of rounding is some units, so a mistake in how a peer is used does not hide behind its rounding.
 */
export function compare(peer: Peer, mode: Mode, ours: Figures, theirs: Figures): Comparison {
  const wrong: string[] = [];
  let differ = 0;
  for (const name of everyFigure) {
    const mine = figuresNamed(name, ours);
    const peers = figuresNamed(name, theirs);
    if (mine.length !== peers.length) wrong.push(`${name}: ${peers.length} instead of ${mine.length}`);
    const mayDiffer = peer.others?.[mode].figures.includes(name) ?? false;
    const near = isOfLine(name) ? 2n : BigInt(2 * ours.lines.length);
    for (const [i, figure] of mine.entries()) {
      const other = peers[i] ?? '';
      if (other === figure) continue;
      const distance = unitsOf(other) - unitsOf(figure);
      if (mayDiffer && distance <= near && distance >= -near) differ++;
      else wrong.push(`${name} ${i}: ${other} instead of ${figure}`);
    }
  }
  return { wrong, differ };
}

const isOfLine = (name: FigureName) => !name.includes('.');

const unitsOf = (text: string) => BigInt(text.replace('.', ''));

function figuresNamed(name: FigureName, { lines, taxes, ...sums }: Figures): readonly string[] {
  switch (name) {
    case 'taxes.base':
      return taxes.map(({ base }) => base);
    case 'taxes.tax':
      return taxes.map(({ tax }) => tax);
    case 'sums.subtotal':
      return [sums.subtotal];
    case 'sums.tax':
      return [sums.tax];
    case 'sums.total':
      return [sums.total];
    default:
      return lines.map((line) => line[name]);
  }
}
