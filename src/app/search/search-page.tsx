import { useSyncExternalStore } from 'react';
import { searchHead } from '../../pages/library-head.ts';
import { FRAME_ID, frameOf } from '../../search/frame.ts';
import { hrefOf } from '../../ui/address.ts';
import { TryAgain } from '../../ui/try-again.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import style from './search.css?inline';

/**
 * What stands around the library's search. The search itself is a script of its own that needs nothing of the app, and comes
 * before it: here its frame is made once, and left alone.
 */
export function SearchPage() {
  const isBegun = useSyncExternalStore(never, isSearchBegun, () => true);
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[44rem] px-5 py-12 outline-none two:py-16">
      <PageHead head={searchHead} />
      <style href="search" precedence="default">
        {style}
      </style>
      <PageHeading isLarge>Search the library</PageHeading>
      {!isBegun && (
        <>
          <p role="status" className="mt-4">
            The search could not be loaded. It needs a connection; the articles that you have read are on this
            device.
          </p>
          <TryAgain onRetry={() => location.reload()} />
        </>
      )}
      <div id={FRAME_ID} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: FRAME }} />
    </main>
  );
}

const never = () => () => undefined;

/** Its script marks the frame, before the app comes to it. */
function isSearchBegun(): boolean {
  return document.getElementById(FRAME_ID)?.dataset['begun'] !== undefined;
}

const FRAME = frameOf(hrefOf);
