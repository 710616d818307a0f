import { useEffect, useEffectEvent, useState } from 'react';
import { readPasted, type FileRead } from '../../finding/files/read-file.ts';

/** The query by which the bookmarklet opens this page, and the word by which the page says that it listens. */
const FROM_PAGE = '?from=page';
const READY = 'verbatim:ready';
/** How long a page may take to hand itself over. */
const LATEST = 4000;

/**
 * The bookmarklet, as the code of a link: it opens `address` and, when that listens, hands over the page it was pressed on.
 * What it sends goes to our window only, and to no host.
 */
export function bookmarklet(address: string): string {
  const { origin } = new URL(address);
  const code = `(()=>{const w=open(${JSON.stringify(address + FROM_PAGE)});const t=(e)=>{if(e.source!==w||e.data!==${JSON.stringify(READY)})return;removeEventListener('message',t);w.postMessage({html:document.documentElement.outerHTML,url:location.href},${JSON.stringify(origin)})};addEventListener('message',t)})()`;
  return ['javascript', encodeURIComponent(code)].join(':');
}

/** What a page hands over. */
interface HandedOver {
  readonly html: string;
  readonly url: string;
}

const FORBIDDEN =
  'That page did not hand itself over: some sites forbid it. Select its article there, copy it, and paste it here.';

/** Takes the page that a bookmarklet hands over; gives what to say where none comes. */
export function useFromPage(take: (read: FileRead) => void): string | null {
  const [problem, setProblem] = useState<string | null>(null);
  const onPage = useEffectEvent(async (page: HandedOver) => {
    setProblem(null);
    take(withAddress(await readPasted(page.html), page.url));
  });
  useEffect(() => {
    if (location.search !== FROM_PAGE) return undefined;
    const opener: unknown = window.opener;
    const late = setTimeout(() => setProblem(FORBIDDEN), opener === null ? 0 : LATEST);
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== opener || !isHandedOver(data)) return;
      clearTimeout(late);
      void onPage(data);
    };
    addEventListener('message', hear);
    // Any page may have opened this one: it is told that somebody listens, and no more.
    if (isWindow(opener)) opener.postMessage(READY, '*');
    return () => {
      clearTimeout(late);
      removeEventListener('message', hear);
    };
  }, []);
  return problem;
}

function isWindow(opener: unknown): opener is Window {
  return typeof opener === 'object' && opener !== null && 'postMessage' in opener;
}

function isHandedOver(data: unknown): data is HandedOver {
  if (typeof data !== 'object' || data === null || !('html' in data) || !('url' in data)) return false;
  return typeof data.html === 'string' && typeof data.url === 'string';
}

/** Where a page does not name its address, it has the one that it was read at. */
function withAddress(read: FileRead, url: string): FileRead {
  if (read.is !== 'document' || read.document.details.url !== null || !/^https?:/u.test(url)) return read;
  const details = { ...read.document.details, url: { value: url, from: 'address' as const } };
  return { ...read, document: { ...read.document, details } };
}
