import { useLoaderData } from 'react-router-dom';
import { pathTo } from '../../links.ts';
import type { SameWordsPage, Version } from '../../shelves/through.ts';
import { hrefOf } from '../../ui/address.ts';
import { counted } from '../../ui/counted.ts';
import { Silence } from '../../ui/silence.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { ArticleLine } from './article-line.tsx';
import { sameWordsHead } from './heads.ts';
import { SaidLine } from './said-line.tsx';
import { penFor } from '../../article/voices.ts';
import { VersionWords } from './version-words.tsx';

/** The same words in several articles, side by side: how each words and attributes them. */
export function SameWordsRoute() {
  const page = useLoaderData<SameWordsPage>();
  const { articles, part, parts, versions } = page;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[72rem] px-5 py-10 outline-none two:py-16">
      <PageHead head={sameWordsHead(page)} />
      <PageHeading>
        The same words in {counted(articles, 'article')}
        {part !== null && `, page ${part}`}
      </PageHeading>
      <Speakers page={page} />
      <ol className="mt-8 grid gap-5 two:grid-cols-2">
        {versions.map((version) => (
          <li key={version.path} className="border-hair bg-raised min-w-0 rounded-2xl border p-5 two:p-6">
            <OneVersion version={version} />
          </li>
        ))}
      </ol>
      {parts > 1 && <Pages page={page} />}
    </main>
  );
}

const VERDICTS = {
  one: '',
  alike: 'The articles use one name. Whether it is one person, no editor has said.',
  differ: 'The articles name the speaker differently. Which of them is right is not decided here.',
  unsaid: 'None of the articles says who said them.',
} as const;

/** Whom the articles give the words to; where they do not agree, that, and each of them. */
function Speakers({ page: { verdict, speakers } }: { page: SameWordsPage }) {
  return (
    <>
      {VERDICTS[verdict] && (
        <p className="mt-4 max-w-[40rem] text-lg leading-7">
          {verdict === 'differ' ? (
            <strong className="font-semibold">{VERDICTS.differ}</strong>
          ) : (
            VERDICTS[verdict]
          )}
        </p>
      )}
      <ul aria-label="Who said them" className="mt-3 flex flex-wrap gap-x-6 gap-y-1 leading-7">
        {speakers.map(({ name, is, articles }) => (
          <li key={`${is} ${name}`}>
            {name === null ? (
              'Not said by whom'
            ) : is === null ? (
              name
            ) : (
              <a
                href={hrefOf(pathTo({ kind: 'someone', of: is, part: null }))}
                className="underline underline-offset-4"
              >
                {name}
              </a>
            )}{' '}
            <span className="text-soft text-sm">in {counted(articles, 'article')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const KINDS = {
  longest: 'The longest wording. The others are compared with it.',
  same: 'The same words.',
  shorter: 'Some of the words are not here.',
  differs: 'Worded differently.',
  part: 'A few words of it.',
} as const;

function OneVersion({ version }: { version: Version }) {
  const { article, path, kind, cue, occasion, time, aside } = version;
  return (
    <article>
      <ArticleLine article={article} level="h2" />
      <p className="text-soft mt-4 text-sm leading-5">
        <SaidLine said={version} />:
      </p>
      <p
        data-pen={penFor(version.voice)}
        lang={article.language}
        className="font-reading mt-1 text-[1.0625rem] leading-7 break-words whitespace-pre-line"
      >
        <VersionWords version={version} />
      </p>
      {aside && <p className="text-soft mt-1 text-sm leading-5">{aside}</p>}
      <p className="mt-3 text-sm leading-5 font-medium">{KINDS[kind]}</p>
      <dl className="mt-3 grid grid-cols-[6rem_1fr] gap-y-1 text-sm leading-6">
        <Told name="Attributed by" words={cue} language={article.language} />
        <Told name="Occasion" words={occasion} language={article.language} />
        <Told name="When" words={time} language={article.language} />
      </dl>
      <p className="mt-3 text-sm">
        <a href={hrefOf(path)} className="underline underline-offset-4">
          Open in the article<span className="sr-only"> “{article.title}”</span>
        </a>
      </p>
    </article>
  );
}

/** The article’s own words for it, or that it does not say. */
function Told({ name, words, language }: { name: string; words: string | null; language: string }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words">
        {words === null ? (
          <Silence />
        ) : (
          <span lang={language} className="font-reading">
            {words}
          </span>
        )}
      </dd>
    </>
  );
}

function Pages({ page: { id, part, parts } }: { page: SameWordsPage }) {
  return (
    <nav aria-label="Pages" className="mt-8">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {Array.from({ length: parts }, (_, index) => (index === 0 ? null : String(index + 1))).map((each) => (
          <li key={each} className="leading-7">
            <a
              href={hrefOf(pathTo({ kind: 'same-words', of: id, part: each }))}
              aria-current={each === part ? 'page' : undefined}
              className="underline underline-offset-4 aria-[current]:font-semibold aria-[current]:no-underline"
            >
              Page {each ?? 1}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
