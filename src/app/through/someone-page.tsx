import { useLoaderData } from 'react-router-dom';
import { pathTo, pathToFeed, UNDATED } from '../../links.ts';
import type { SaidIn, SomeonePage } from '../../shelves/through.ts';
import { hrefOf } from '../../ui/address.ts';
import { counted } from '../../ui/counted.ts';
import { PageHead } from '../shell/page-head.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { ArticleLine } from './article-line.tsx';
import { ElsewhereLines } from './elsewhere-lines.tsx';
import { partName, someoneHead, timesIn } from './heads.ts';
import { SaidLine } from './said-line.tsx';

/** One person through the library: everything they said, by year, as each article has it. */
export function SomeoneRoute() {
  const page = useLoaderData<SomeonePage>();
  const { name, counts, part, parts, years } = page;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[44rem] px-5 py-10 outline-none two:py-16">
      <PageHead head={someoneHead(page)} />
      <PageHeading>
        {name}
        {part !== null && `, ${partName(part)}`}
      </PageHeading>
      <p className="text-soft mt-4 max-w-[36rem] text-lg leading-7">
        {counts.quotes === 0
          ? 'Mentioned, not quoted, in this library.'
          : `Quoted ${timesIn(counts)} of this library.`}
      </p>
      {part === null ? <Who page={page} /> : <BackToAll page={page} />}
      {parts.length > 0 && <Parts page={page} />}
      {part === null && parts.length > 0 && <h2 className="mt-10 text-xl font-semibold">The newest</h2>}
      {years.map(({ year, articles }) => (
        <section key={year} aria-labelledby={`year-${year ?? UNDATED}`} className="mt-10">
          <h2 id={`year-${year ?? UNDATED}`} className="text-soft text-sm font-semibold">
            {year === null ? 'In articles that give no year' : `In articles of ${year}`}
          </h2>
          {articles.map((said) => (
            <InArticle key={said.article.path} said={said} />
          ))}
        </section>
      ))}
      {part === null && <QuotedBy page={page} />}
    </main>
  );
}

/** Who is meant, who says so, and how to follow them. */
function Who({ page: { id, name, aliases, sameAs } }: { page: SomeonePage }) {
  return (
    <>
      {aliases.length > 0 && (
        <p className="mt-3 leading-6">Articles also have the name {aliases.join(', ')}.</p>
      )}
      {sameAs.length > 0 && (
        <p className="mt-3 leading-6 break-words">
          Who is meant:{' '}
          {sameAs.map((address) => (
            <a
              key={address}
              href={address}
              rel="external noopener"
              className="mr-3 underline underline-offset-4"
            >
              {address.replace(/^https?:\/\/(?:www\.)?/u, '')}
            </a>
          ))}
        </p>
      )}
      <p className="text-soft mt-3 max-w-[36rem] text-sm leading-6">
        Of each of these articles an editor has said that this is the same person. Whoever only has the same
        name is not here.
      </p>
      {import.meta.env.SITE_URL !== '' && (
        <p className="mt-3 leading-6">
          Follow {name}:{' '}
          <a href={hrefOf(pathToFeed(id, 'feed.xml'))} className="underline underline-offset-4">
            Atom
          </a>
          {', '}
          <a href={hrefOf(pathToFeed(id, 'feed.json'))} className="underline underline-offset-4">
            JSON Feed
          </a>
        </p>
      )}
    </>
  );
}

function BackToAll({ page: { id, name } }: { page: SomeonePage }) {
  return (
    <p className="mt-3 leading-6">
      <a
        href={hrefOf(pathTo({ kind: 'someone', of: id, part: null }))}
        className="underline underline-offset-4"
      >
        {name}: the newest, and all years
      </a>
    </p>
  );
}

function Parts({ page: { id, parts, part } }: { page: SomeonePage }) {
  return (
    <nav aria-label="By year" className="mt-6">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {parts.map((each) => (
          <li key={each.part} className="leading-7">
            <a
              href={hrefOf(pathTo({ kind: 'someone', of: id, part: each.part }))}
              aria-current={each.part === part ? 'page' : undefined}
              className="underline underline-offset-4 aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {partName(each.part)}
            </a>{' '}
            <span className="text-soft text-sm">{counted(each.quotes, 'quote')}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function InArticle({ said: { article, quotes } }: { said: SaidIn }) {
  return (
    <article className="border-hair mt-4 border-t pt-4">
      <ArticleLine article={article} level="h3" />
      <ol data-pen="1" className="mt-2 flex flex-col">
        {quotes.map((quote) => (
          <li key={quote.path} className="py-3">
            <a href={hrefOf(quote.path)} className="group block">
              <span className="text-soft mb-1 block text-sm leading-5">
                <SaidLine said={quote} />
                <span className="sr-only">: </span>
              </span>
              <span
                lang={article.language}
                data-form={quote.form}
                className="font-reading quoted text-[1.0625rem] leading-7 break-words whitespace-pre-line group-hover:underline group-hover:underline-offset-4"
              >
                {quote.words}
              </span>
            </a>
            {quote.aside && <p className="text-soft mt-1 text-sm leading-5">{quote.aside}</p>}
            <ElsewhereLines elsewhere={quote.elsewhere} />
          </li>
        ))}
      </ol>
    </article>
  );
}

function QuotedBy({ page: { quotedBy } }: { page: SomeonePage }) {
  if (quotedBy.length === 0) return null;
  return (
    <section aria-labelledby="quoted-by" className="mt-12">
      <h2 id="quoted-by" className="text-soft text-sm font-semibold">
        Who quotes them
      </h2>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 leading-7">
        {quotedBy.map(({ publisher, articles }) => (
          <li key={publisher}>
            {publisher ?? 'Publisher not given'}{' '}
            <span className="text-soft text-sm">{counted(articles, 'article')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
