import type { ReactNode } from 'react';
import { APP } from '../../pages/head.ts';
import { PageHeading } from '../shell/page-heading.tsx';
import { YoursStyle } from './yours-style.tsx';

/** The frame of the pages around one's own articles: no search engine lists them. */
export function OwnPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[44rem] px-5 py-10 outline-none two:py-16">
      <YoursStyle />
      <title>{`${title} · ${APP}`}</title>
      <meta name="robots" content="noindex" />
      <PageHeading>{title}</PageHeading>
      {children}
    </main>
  );
}
