import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router-dom';
import { pathTo } from '../../links.ts';
import { hrefOf } from '../../ui/address.ts';
import { PanelHeading } from '../../ui/panel-heading.tsx';
import { APP } from '../../pages/head.ts';
import { UnknownPlace } from '../article/loaders.ts';
import { NOT_ARRIVED, TryAgain } from '../../ui/try-again.tsx';
import { KeptPage, useKeptPage } from './kept-page.tsx';

/**
 * An error that takes the whole page: an unknown article or path. An article that could not be loaded takes nothing that is
 * there: its page, where the document has it, is kept.
 */
export function PageError() {
  const problem = useProblem();
  const kept = useKeptPage();
  if (kept && !problem.isUnknown) return <KeptPage kept={kept} />;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[40rem] px-5 py-16 outline-none">
      <title>{`${problem.title} · ${APP}`}</title>
      <meta name="robots" content="noindex" />
      <h1 data-page-heading tabIndex={-1} className="font-reading text-3xl font-semibold outline-none">
        {problem.title}
      </h1>
      <Advice problem={problem} />
      {!problem.isUnknown && <Again />}
      <p className="mt-6">
        <a href={hrefOf(pathTo({ kind: 'library' }))} className="underline underline-offset-4">
          Go to the library
        </a>
      </p>
    </main>
  );
}

/** An error in the panel: the text beside it stays as it is. */
export function PanelError() {
  const problem = useProblem();
  return (
    <>
      <title>{`${problem.title} · ${APP}`}</title>
      <meta name="robots" content="noindex" />
      <PanelHeading>{problem.title}</PanelHeading>
      <Advice problem={problem} />
      {!problem.isUnknown && <Again />}
    </>
  );
}

/** What happened, in words for the reader, and what to do. */
interface Problem {
  /** The address names nothing that we have: to ask again is of no use. */
  readonly isUnknown: boolean;
  readonly title: string;
  readonly says: string;
  readonly nearest: UnknownPlace['nearest'];
}

function Advice({ problem: { says, nearest } }: { problem: Problem }) {
  return (
    <>
      <p className="mt-3 leading-6 break-words">{says}</p>
      {nearest.length > 0 && (
        <>
          <p className="text-soft mt-4 text-sm font-semibold">Nearest to it are</p>
          <ul className="mt-1 flex flex-col gap-1">
            {nearest.map(({ path, label }) => (
              <li key={path}>
                <a href={hrefOf(path)} className="underline underline-offset-4">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const NAMES = {
  quote: 'quote',
  person: 'person',
  event: 'event',
  section: 'section',
  article: 'article',
} as const;

function useProblem(): Problem {
  const error = useRouteError();
  const unknown = isRouteErrorResponse(error) ? error.data : error;
  if (unknown instanceof UnknownPlace) return unknownProblem(unknown);
  return { isUnknown: false, title: 'This could not be loaded', says: NOT_ARRIVED, nearest: [] };
}

/** Asks again for what could not be loaded; or for the whole page, which may have been renewed since it was opened. */
function Again() {
  const { revalidate } = useRevalidator();
  return <TryAgain onRetry={() => void revalidate()} />;
}

const LONGEST = 120;

function unknownProblem({ what, asked, nearest }: UnknownPlace): Problem {
  const name = asked.length > LONGEST ? `${asked.slice(0, LONGEST)}…` : asked;
  if (what === 'page')
    return { isUnknown: true, title: 'There is no such page', says: nothingAt(name), nearest };
  return {
    isUnknown: true,
    title: `There is no such ${NAMES[what]}`,
    says: `No ${NAMES[what]} ${what === 'article' ? 'in the library' : 'of this article'} is called “${name}”. The link may be old, or cut short.`,
    nearest,
  };
}

/** The page that answers every unknown address (404.html) is made for none of them. */
function nothingAt(name: string): string {
  return name
    ? `Nothing stands at “${name}”.`
    : 'Nothing stands at this address. The link may be old, or cut short.';
}
