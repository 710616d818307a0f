import type { Elsewhere } from '../../shelves/through.ts';
import { hrefOf } from '../../ui/address.ts';
import { counted } from '../../ui/counted.ts';

/** The ways to the pages on which the words of a quotation stand beside those of other articles. */
export function ElsewhereLines({ elsewhere }: { elsewhere: readonly Elsewhere[] }) {
  return elsewhere.map(({ path, articles, isDisputed }) => (
    <p key={path} className="mt-1 text-sm leading-5">
      <a href={hrefOf(path)} className="underline underline-offset-4">
        The same words in {counted(articles, 'other article')}
      </a>
      {isDisputed && ', where the speaker is named differently'}
    </p>
  ));
}
