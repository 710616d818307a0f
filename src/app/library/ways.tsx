import type { ReactNode } from 'react';
import { pathTo, UNDATED, type Archive, type LibraryPlace } from '../../links.ts';
import { stretchWords } from '../../pages/library-head.ts';
import { archiveOf, type Listing } from '../../shelves/listing.ts';
import { hrefOf } from '../../ui/address.ts';
import { counted } from '../../ui/counted.ts';

const LINK = 'inline-block py-0.5 underline underline-offset-4';

/** To the articles that come before these, and after. */
export function Turn({ listing: { newer, older } }: { listing: Listing }) {
  if (!newer && !older) return null;
  return (
    <nav aria-label="More articles" className="mt-6 flex flex-wrap justify-between gap-x-6 gap-y-1 leading-7">
      {newer && <Way to={newer}>Newer articles{nameOf(newer)}</Way>}
      {older && <Way to={older}>Older articles{nameOf(older)}</Way>}
    </nav>
  );
}

function nameOf(place: LibraryPlace): string {
  if (place.kind === 'library') return '';
  return place.page > 1 ? `, page ${place.page} of ${stretchWords(place)}` : `: ${stretchWords(place)}`;
}

/** All years, with how many articles each has. */
export function Years({ listing: { years }, current }: { listing: Listing; current: string | null }) {
  if (years.length < 2 && current === null) return null;
  return (
    <Stretches name="All years">
      {years.map(({ name, articles }) => (
        <li key={name}>
          <Way to={archiveOf(name)} isHere={name === current}>
            {name === UNDATED ? 'Without a year' : name}
          </Way>{' '}
          <span className="text-soft text-sm">{counted(articles, 'article')}</span>
        </li>
      ))}
    </Stretches>
  );
}

/** The months of a year. */
export function Months({ listing: { months }, current }: { listing: Listing; current: Archive }) {
  if (months.length === 0) return null;
  return (
    <Stretches name={`Months of ${current.year}`}>
      {months.map(({ name, articles }) => (
        <li key={name}>
          <Way to={archiveOf(current.year, name)} isHere={name === current.month}>
            {stretchWords({ year: current.year, month: name }).replace(` ${current.year}`, '')}
          </Way>{' '}
          <span className="text-soft text-sm">{counted(articles, 'article')}</span>
        </li>
      ))}
    </Stretches>
  );
}

function Stretches({ name, children }: { name: string; children: ReactNode }) {
  return (
    <nav aria-label={name} className="mt-8">
      <h2 className="text-soft text-sm font-semibold">{name}</h2>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 leading-7">{children}</ul>
    </nav>
  );
}

function Way({ to, isHere, children }: { to: LibraryPlace; isHere?: boolean; children: ReactNode }) {
  return (
    <a href={hrefOf(pathTo(to))} aria-current={isHere ? 'true' : undefined} className={LINK}>
      {children}
    </a>
  );
}
