import { pathTo } from '../../links.ts';
import { hrefOf } from '../../ui/address.ts';

/** Where to go instead of opening what was sent. */
export function OtherWays() {
  return (
    <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
      <a href={hrefOf(pathTo({ kind: 'new' }))} className="underline underline-offset-4">
        Bring an article
      </a>
      <a href={hrefOf(pathTo({ kind: 'yours' }))} className="underline underline-offset-4">
        Your articles
      </a>
    </p>
  );
}
