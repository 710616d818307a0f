import { onSite } from '../../article/ref.ts';
import { pathTo } from '../../links.ts';
import type { Card } from '../../shelves/card.ts';
import { hrefOf } from '../../ui/address.ts';
import { counted } from '../../ui/counted.ts';
import { HowFar } from '../places/how-far.tsx';

/** What a page of the library lists, an article each. */
export function ArticleList({ cards }: { cards: readonly Card[] }) {
  return (
    <ul className="mt-3 flex flex-col gap-4">
      {cards.map((card) => (
        <li key={card.slug}>
          <Entry card={card} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ card }: { card: Card }) {
  const { slug, title, description, contentNote, publisher, day, minutes, quotes, voices } = card;
  const path = pathTo({ kind: 'article', ref: onSite(slug) });
  const from = [publisher, day].filter(Boolean).join(' · ');
  return (
    <article className="border-hair bg-raised hover:border-soft relative rounded-2xl border p-6 two:p-8">
      <h3 className="font-reading text-2xl leading-8 font-semibold">
        <a href={hrefOf(path)} className="after:absolute after:inset-0 after:rounded-2xl">
          {title}
        </a>
      </h3>
      {from && <p className="text-soft mt-1 text-sm">{from}</p>}
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
