import type { Draft } from './draft-model.js';
import { stepBack, stepBetween, stepForward, type DraftStep, type StepKind } from './draft-step.js';

/** So many steps are remembered. */
const stepsMax = 300;

/** What was done to a draft, in steps; plain data that can be kept. */
export interface Steps {
  readonly steps: readonly DraftStep[];
  /** So many of them are done; the others were undone and can be done again. */
  readonly done: number;
}

/** A draft that a step back or forward led to. */
export interface Travelled {
  readonly draft: Draft;
  readonly step: DraftStep;
}

/**
 * What was done to a draft, to be undone and done again. Typing becomes a step when its field is left; until then it
 * is the browser's to undo.
 */
export class DraftHistory {
  #steps: Steps = { steps: [], done: 0 };
  #settled: Draft | undefined;
  #compared: { readonly from: Draft; readonly to: Draft; readonly step: DraftStep | undefined } | undefined;

  /** Nothing was done to this draft yet. */
  begin(draft: Draft | undefined, steps: Steps = { steps: [], done: 0 }): void {
    this.#settled = draft;
    this.#steps = steps;
  }

  /** The draft as the last step left it. */
  get settled(): Draft | undefined {
    return this.#settled;
  }

  /** Something changed that nobody did: it is no step. */
  adopt(draft: Draft | undefined): void {
    this.#settled = draft;
  }

  canUndo(draft: Draft | undefined): boolean {
    return this.#steps.done > 0 || this.#open(draft) !== undefined;
  }

  /** Whether anything was done at all, also if it was undone. */
  isBegun(draft: Draft | undefined): boolean {
    return this.#steps.steps.length > 0 || this.#open(draft) !== undefined;
  }

  canRedo(draft: Draft | undefined): boolean {
    return this.#steps.done < this.#steps.steps.length && this.#open(draft) === undefined;
  }

  /** Makes a step of what was done since the last one. Steps that were undone cannot be done again after it. */
  settle(draft: Draft | undefined, kind: StepKind = 'type'): void {
    this.#steps = this.including(draft, kind);
    this.#settled = draft;
  }

  /** The steps, with what is not settled yet as the last of them. */
  including(draft: Draft | undefined, kind: StepKind = 'type'): Steps {
    const step = this.#open(draft, kind);
    if (!step) return this.#steps;
    const { steps, done } = this.#steps;
    const kept = [...steps.slice(0, done), step].slice(-stepsMax);
    return { steps: kept, done: kept.length };
  }

  /** One step back from a settled draft. */
  undo(): Travelled | undefined {
    const { steps, done } = this.#steps;
    return this.#travel(steps[done - 1], done - 1, stepBack);
  }

  /** One step forward again. */
  redo(): Travelled | undefined {
    const { steps, done } = this.#steps;
    return this.#travel(steps[done], done + 1, stepForward);
  }

  #travel(
    step: DraftStep | undefined,
    done: number,
    go: (draft: Draft, step: DraftStep) => Draft,
  ): Travelled | undefined {
    if (!step || !this.#settled) return undefined;
    this.#settled = go(this.#settled, step);
    this.#steps = { steps: this.#steps.steps, done };
    return { draft: this.#settled, step };
  }

  #open(draft: Draft | undefined, kind: StepKind = 'type'): DraftStep | undefined {
    const [from, to] = [this.#settled, draft];
    if (!from || !to) return undefined;
    // Asked for several times with each keystroke.
    if (this.#compared?.from !== from || this.#compared.to !== to)
      this.#compared = { from, to, step: stepBetween(from, to, kind) };
    const { step } = this.#compared;
    return step && step.kind !== kind ? { ...step, kind } : step;
  }
}
