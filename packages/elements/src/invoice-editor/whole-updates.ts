import { LitElement, type PropertyValues } from 'lit';

/**
 * An element in which a line is typed in. Most updates are for a keystroke there, and change only the lines and what
 * follows from them; all others, whoever asks for one, are whole.
 */
export abstract class WholeUpdates extends LitElement {
  /** Whether more may be shown otherwise than the lines and what follows from them. */
  protected isWhole = true;

  override requestUpdate(...asked: Parameters<LitElement['requestUpdate']>): void {
    this.isWhole = true;
    super.requestUpdate(...asked);
  }

  /** @internal Asks for an update of the lines and of what follows from them, and of nothing else. */
  requestLines(): void {
    super.requestUpdate();
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.isWhole = false;
  }
}
