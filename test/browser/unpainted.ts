/** Does something in a page that is not painted until `paint` is called: what waits for the first paint is not loaded. */
export async function unpainted(act: (paint: () => void) => Promise<void>): Promise<void> {
  const own = window.requestAnimationFrame.bind(window);
  const frames: FrameRequestCallback[] = [];
  const paint = () => {
    window.requestAnimationFrame = own;
    frames.splice(0).forEach(own);
  };
  window.requestAnimationFrame = (frame) => frames.push(frame);
  try {
    await act(paint);
  } finally {
    paint();
  }
}
