/** A face that the network brought this shortly before the first paint may have missed it, in milliseconds. */
const MARGIN_MS = 100;

/**
 * Whether a face of the page may have missed the first paint, so that something stands in for it. To bring one again that
 * has not changes nothing. Where nothing has been painted nothing has been read, and no face is late.
 */
export function facesMayBeLate(
  page = document,
  timing: Pick<Performance, 'getEntriesByName' | 'getEntriesByType'> = performance,
): boolean {
  const paint = timing.getEntriesByName('first-contentful-paint')[0];
  if (!paint || page.documentElement.dataset['faces']) return false;
  const asked = page.querySelectorAll('link[rel=preload][as=font]').length;
  const inTime = timing.getEntriesByType('resource').filter((file) => {
    if (!file.name.endsWith('.woff2')) return false;
    const hasCome = !('decodedBodySize' in file) || file.decodedBodySize !== 0;
    const isFromNetwork = 'transferSize' in file && file.transferSize !== 0;
    const end = file.startTime + file.duration + (isFromNetwork ? MARGIN_MS : 0);
    return hasCome && end < paint.startTime;
  });
  return inTime.length < asked;
}
