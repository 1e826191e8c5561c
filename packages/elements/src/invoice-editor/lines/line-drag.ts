import type { LineId } from '@billkit/billing';

/** A finger trembles by less than this, in px. */
const slack = 4;
/** So near to the edge of the window the page scrolls, in px. */
const edge = 56;

interface Drag {
  readonly pointer: number;
  readonly row: HTMLTableRowElement;
  readonly handle: HTMLElement;
  readonly startY: number;
  y: number;
  isMoving: boolean;
  /** The row it would be put before; null for behind the last one. */
  before: HTMLTableRowElement | null;
}

/**
 * Moves a line with the pointer by its handle. Nothing of the draft changes until it is let go; Escape gives up. It is
 * an extra: whatever it does, the arrow keys on the handle do, too.
 */
export class LineDrag {
  readonly #move: (id: LineId, to: number) => void;
  #drag: Drag | undefined;
  #frame = 0;

  constructor(move: (id: LineId, to: number) => void) {
    this.#move = move;
  }

  /** Whether a line was just moved: the click that ends it means nothing else. */
  wasMoved = false;

  readonly onPointerdown = (event: PointerEvent): void => {
    const handle = (event.target as Element).closest<HTMLElement>('.handle');
    const row = handle?.closest('tr');
    this.wasMoved = false;
    if (!handle || !row || event.button !== 0) return;
    this.#drag = {
      ...{ pointer: event.pointerId, row, handle, startY: event.clientY, y: event.clientY },
      ...{ isMoving: false, before: null },
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', this.#onMove);
    handle.addEventListener('pointerup', this.#onUp);
    handle.addEventListener('pointercancel', this.#cancel);
    addEventListener('keydown', this.#onKey, true);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    drag.y = event.clientY;
    if (!drag.isMoving && Math.abs(drag.y - drag.startY) < slack) return;
    if (!drag.isMoving) this.#scroll();
    drag.isMoving = true;
    drag.row.classList.add('dragged');
    this.#aim(drag);
  };

  readonly #onUp = (): void => {
    const drag = this.#drag;
    this.#cancel();
    if (!drag?.isMoving) return;
    this.wasMoved = true;
    if (drag.before === drag.row) return;
    const rows = rowsBeside(drag.row).filter((row) => row !== drag.row);
    const at = drag.before ? rows.indexOf(drag.before) : rows.length;
    const { line } = drag.row.dataset;
    if (line) this.#move(line as LineId, at);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#drag) return;
    event.preventDefault();
    event.stopPropagation();
    this.#cancel();
  };

  readonly #cancel = (): void => {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    cancelAnimationFrame(this.#frame);
    removeEventListener('keydown', this.#onKey, true);
    drag.handle.removeEventListener('pointermove', this.#onMove);
    drag.handle.removeEventListener('pointerup', this.#onUp);
    drag.handle.removeEventListener('pointercancel', this.#cancel);
    drag.row.classList.remove('dragged');
    for (const row of rowsBeside(drag.row)) row.classList.remove('drop-before');
  };

  /** Shows where it would go. */
  #aim(drag: Drag): void {
    const rows = rowsBeside(drag.row);
    const under = rows.find((row) => {
      const { top, height } = row.getBoundingClientRect();
      return drag.y < top + height / 2;
    });
    drag.before?.classList.remove('drop-before');
    // Behind the last filled line is before the blank one, which stays the last.
    drag.before = under ?? rows.at(-1) ?? null;
    if (drag.before !== drag.row) drag.before?.classList.add('drop-before');
  }

  /** The page follows the pointer beyond the edge of the window. */
  #scroll(): void {
    this.#frame = requestAnimationFrame(() => {
      const drag = this.#drag;
      if (!drag) return;
      const beyond = Math.min(0, drag.y - edge) + Math.max(0, drag.y - (innerHeight - edge));
      if (beyond !== 0) {
        scrollBy(0, beyond / 3);
        this.#aim(drag);
      }
      this.#scroll();
    });
  }
}

const rowsBeside = (row: HTMLTableRowElement): HTMLTableRowElement[] =>
  [...(row.parentElement?.children ?? [])] as HTMLTableRowElement[];
