import { pathTo } from '../../links.ts';
import { addressOf } from '../../ui/address.ts';
import { bookmarklet } from './from-page.ts';

/** How a page that one is reading gets here: a link to keep among one's bookmarks. */
export function FromPage() {
  return (
    <details className="border-hair mt-10 border-t pt-5">
      <summary className="cursor-pointer font-medium">From another page</summary>
      <p className="mt-3 max-w-[36rem] leading-6">
        Drag this link to your bookmarks bar. Press it there while you read an article: the page is handed
        over to a tab of Verbatim on this device, and to nobody else.
      </p>
      <p className="mt-3">
        <a className="button inline-block" ref={asBookmark} href={addressOf(pathTo({ kind: 'new' }))}>
          Read in Verbatim
        </a>
      </p>
      <p className="text-soft mt-3 max-w-[36rem] text-sm leading-5">
        Some sites forbid it. Then select the article there, copy it, and paste it above.
      </p>
    </details>
  );
}

/** React renders no address that is code, and rightly; this one is ours. */
function asBookmark(link: HTMLAnchorElement | null): void {
  const page = new URL(addressOf(pathTo({ kind: 'new' })), location.origin);
  link?.setAttribute('href', bookmarklet(page.href));
}
