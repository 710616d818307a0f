/**
 * Calls back when the next frame has been painted; gives back what cancels it. What a click opens is seen first, and
 * what can come a frame later does not hold it up. A page in the background paints nothing: there a timer calls.
 */
export function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer = setTimeout(callback);
  };
  if (document.hidden) {
    later();
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(later);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
