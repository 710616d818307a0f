/**
 * Lays a box over each line of the words, for browsers without Custom Highlights, and gives back what takes them away.
 * The boxes move with the text when the page changes its size, and take no click.
 */
export function overlaid(name: string, ranges: readonly Range[]): () => void {
  const layer = document.createElement('div');
  layer.dataset['overlay'] = name;
  layer.setAttribute('aria-hidden', 'true');
  document.body.append(layer);
  const observer = new ResizeObserver(() => layer.replaceChildren(...ranges.flatMap(boxes)));
  observer.observe(document.body);
  return () => {
    observer.disconnect();
    layer.remove();
  };
}

function boxes(range: Range): HTMLElement[] {
  return [...range.getClientRects()].map(({ left, top, width, height }) => {
    const box = document.createElement('div');
    Object.assign(box.style, {
      position: 'absolute',
      left: `${left + scrollX}px`,
      top: `${top + scrollY}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    return box;
  });
}
