/** What a key does in a payment form. */
export interface PaymentKeys {
  readonly onRecord: () => void;
  readonly onSpread: () => void;
}

/**
 * Ctrl or ⌘ with Enter records. Enter alone never does: in the amount it spreads, in a row it goes to the next one
 * (with Shift to the one before) and from the last to the button that records.
 */
export function onPaymentKey(
  event: KeyboardEvent,
  root: ParentNode,
  { onRecord, onSpread }: PaymentKeys,
): void {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  if (key !== 'Enter') return;
  if (ctrlKey || metaKey) {
    event.preventDefault();
    onRecord();
    return;
  }
  if (!(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  if (target.id === 'amount') onSpread();
  const stops = [...root.querySelectorAll<HTMLElement>('.apply .input, [type="submit"]')];
  const place = stops.indexOf(target);
  if (place !== -1) stops[place + (shiftKey ? -1 : 1)]?.focus();
}

/** Moves focus to the first of these there is. */
export function focusFirst(root: ParentNode, ...selectors: readonly string[]): void {
  const found = selectors.map((selector) => root.querySelector<HTMLElement>(selector)).find(Boolean);
  found?.focus();
}

/** Moves to the first field with a problem; or back to the button, which lost focus while it was disabled. */
export function focusProblem(root: ShadowRoot): void {
  focusFirst(root, '[aria-invalid="true"]', ...(root.activeElement ? [] : ['[type="submit"]']));
}
