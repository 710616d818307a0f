import { useLoaderData } from 'react-router-dom';
import { onSite } from '../../article/ref.ts';
import type { Card } from '../../shelves/card.ts';
import { pathTo } from '../../links.ts';
import { hrefOf } from '../../ui/address.ts';
import { counted } from '../../ui/counted.ts';
import { libraryHead } from '../../pages/head.ts';
import { HowFar } from '../places/how-far.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** The articles there are. */
export function LibraryPage() {
  const cards = useLoaderData<readonly Card[]>();
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[44rem] px-5 py-12 outline-none two:py-20">
      <PageHead head={libraryHead} />
      <h1
        data-page-heading
        tabIndex={-1}
        className="font-reading text-4xl leading-tight font-semibold outline-none"
      >
        Who said it, and how the article knows
      </h1>
      <p className="text-soft mt-4 max-w-[36rem] text-lg leading-7">
        Open an article and press on a quotation. You see its speaker, its occasion, and the words of the
        article that tell you so.
      </p>
      <h2 className="text-soft mt-12 text-sm font-semibold">
        {cards.length === 1 ? 'One article' : counted(cards.length, 'article')}
      </h2>
      <ul className="mt-3 flex flex-col gap-4">
        {cards.map((card) => (
          <li key={card.slug}>
            <Entry card={card} />
          </li>
        ))}
      </ul>
      <p className="mt-10 max-w-[36rem] leading-7">
        <a href={hrefOf(pathTo({ kind: 'new' }))} className="underline underline-offset-4">
          Bring an article of your own
        </a>{' '}
        and see who said what in it. It stays on this device.
      </p>
    </main>
  );
}

function Entry({ card }: { card: Card }) {
  const { slug, title, description, contentNote, minutes, quotes, voices } = card;
  const path = pathTo({ kind: 'article', ref: onSite(slug) });
  return (
    <article className="border-hair bg-raised hover:border-soft relative rounded-2xl border p-6 two:p-8">
      <h3 className="font-reading text-2xl leading-8 font-semibold">
        <a href={hrefOf(path)} className="after:absolute after:inset-0 after:rounded-2xl">
          {title}
        </a>
      </h3>
      <p className="mt-3 leading-6">{description}</p>
      <p className="text-soft mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <span>{minutes} min read</span>
        <HowFar path={path} />
        <span>
          {counted(quotes.direct + quotes.partial, 'quote')}
          {quotes.reported > 0 && `, ${quotes.reported} reported`}
        </span>
        <span>{voices.length === 1 ? `One voice: ${voices[0]}` : counted(voices.length, 'voice')}</span>
      </p>
      {contentNote && <p className="text-soft mt-3 text-sm">{contentNote}</p>}
    </article>
  );
}
