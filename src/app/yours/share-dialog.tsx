import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Article } from '../../article/article.ts';
import { cutting } from '../../finding/sending/link-length.ts';
import { articleFragment, correctionsFragment } from '../../finding/sending/sent.ts';
import { pathTo } from '../../links.ts';
import { deviceArticles } from '../../shelves/device-session.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { hrefOf } from '../../ui/address.ts';
import { counted } from '../../ui/counted.ts';
import { page } from './made-files.ts';
import { OwnDialog } from './own-dialog.tsx';
import { useSaving } from './use-saving.ts';

interface Props {
  readonly article: Article;
  readonly onClose: () => void;
}

/** An article of one's own goes to somebody without a server: as a link that carries it, as a file, or its corrections alone. */
export function ShareDialog({ article, onClose }: Props) {
  const { data: links } = useLinks(article);
  const { save, problem } = useSaving(article);
  return (
    <OwnDialog title="Share" onClose={onClose}>
      <p>Whoever gets it has the whole text and your corrections. It passes through no server of ours.</p>
      <section>
        <h3>A link</h3>
        {links ? <LinkParts address={links.whole} /> : <p role="status">Making the link</p>}
      </section>
      <section>
        <h3>A file</h3>
        <p>One page that reads in any browser. Opened or dropped in Verbatim, it is this article again.</p>
        <button type="button" className="button" onClick={() => save(page)}>
          Save as a file
        </button>
        {problem && <p role="alert">{problem}</p>}
      </section>
      {links?.corrections && (
        <section>
          <h3>Your corrections alone</h3>
          <p>
            For somebody who has the same article: {counted(links.corrected, 'correction')}, without the text.
          </p>
          <CopyButton text={() => links.corrections ?? ''}>Copy the link to the corrections</CopyButton>
        </section>
      )}
    </OwnDialog>
  );
}

/** How long the link is and what will cut it stand before the button that copies it. */
function LinkParts({ address }: { address: string }) {
  const cutters = cutting(address.length);
  const all = new Intl.ListFormat('en').format(cutters.map(({ what }) => what));
  return (
    <>
      <p>
        {counted(address.length, 'character')}, the article is in it.{' '}
        {cutters.length === 0 ? 'Short enough to go anywhere.' : `Too long for ${all}, which will cut it.`}
        {cutters.length > 1 && ' Send the file instead.'}
      </p>
      <CopyButton text={() => address}>Copy the link</CopyButton>
    </>
  );
}

function useLinks(article: Article) {
  const client = useQueryClient();
  return useQuery({
    queryKey: ['share', article.ref.slug],
    queryFn: async () => {
      const stored = (await deviceArticles(client)).storedOf(article.ref);
      if (!stored) return null;
      const shared = new URL(hrefOf(pathTo({ kind: 'shared' })), location.origin).href;
      const corrected = stored.corrections.length;
      return {
        whole: `${shared}#${await articleFragment(stored)}`,
        corrected,
        corrections: corrected > 0 ? `${shared}#${await correctionsFragment(stored)}` : null,
      };
    },
    gcTime: 0,
    staleTime: 0,
    networkMode: 'always',
  });
}
