/** Settles in the task after the next frame; at once in a page that is not painted, because nobody looks at it. */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
