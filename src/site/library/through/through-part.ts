import { join } from 'node:path';
import { onSite } from '../../../article/ref.ts';
import { pathTo, pathToData, pathToSameWords, type Through } from '../../../links.ts';
import {
  throughQuery,
  type ArticleNamed,
  type SameWordsPage,
  type SomeonePage,
} from '../../../shelves/through.ts';
import type { MadeFile, MadeFolder, SiteFile } from '../../files/site-file.ts';
import { someoneFeeds } from '../feeds/feeds.ts';
import { findSameWords, type SameWords } from '../same-words/same-words.ts';
import { sameWordsPages, type Member } from '../same-words/versions.ts';
import type { LibrarySite } from '../library-site.ts';
import type { DatedRecord } from '../record.ts';
import { shownPage } from '../shown-page.ts';
import { MadeFrom, type FolderOfArticles } from './made-from.ts';
import { articleNamed, saying, yearOf } from './naming.ts';
import { ProposalsOf } from './proposals.ts';
import { MOST_PROPOSALS, writeProposals } from './proposals-file.ts';
import { SortedApart } from './sorted-apart.ts';
import { someonePages, type Appearance } from './someone-pages.ts';

/** What the part is made from; `kept` is for what does not fit in memory. */
export type ThroughSite = Pick<LibrarySite, 'host' | 'records' | 'known' | 'pageOf' | 'folderOf' | 'kept'>;

type Files = AsyncIterable<SiteFile | MadeFile | MadeFolder>;

/**
 * What is followed through several articles: the pages and feeds of each person whom editors have said to be in them, the pages
 * of words that stand in more than one, and beside an article where somebody is followed the way to these. Only of whom or of
 * what something has changed are quotations gathered.
 */
export async function* throughPart(site: ThroughSite): Files {
  const { records, known, kept } = site;
  const same = await findSameWords(records, known);
  const made = new MadeFrom();
  const proposals = new ProposalsOf(known, MOST_PROPOSALS);
  for await (const record of records()) {
    proposals.add(record);
    const { slug } = record;
    const elsewhere = JSON.stringify(same.elsewhereOf(slug));
    const followed = record.people.flatMap(({ is }) => is ?? []);
    for (const is of followed) made.add(folderOfPerson(is), slug, record.digest, elsewhere);
    for (const group of same.groupsIn(slug)) made.add(folderOfWords(group), slug, record.digest, elsewhere);
    if (followed.length > 0) yield { file: pathToSameWords(onSite(slug)).slice(1), content: elsewhere };
  }
  if (known.size > 0) writeProposals(kept, proposals.done());
  const folders = made.folders(JSON.stringify([...known]), site.folderOf);
  yield* folders;
  yield* filesOf(
    site,
    same,
    folders.filter(({ stands }) => !stands),
  );
}

/** The files of the folders that are to be made. */
async function* filesOf(
  site: ThroughSite,
  same: SameWords,
  wanted: readonly FolderOfArticles[],
): AsyncIterable<SiteFile | MadeFile> {
  const { records, known, kept } = site;
  const articles = new Set(wanted.flatMap((each) => each.articles));
  const folders = new Set(wanted.map(({ folder }) => folder));
  const said = new SortedApart<Appearance>(join(kept, 'said'));
  const shared = new SortedApart<Member>(join(kept, 'shared'));
  for await (const record of records()) {
    const { slug } = record;
    if (!articles.has(slug)) continue;
    const people = record.people.filter(({ is }) => is !== null && folders.has(folderOfPerson(is)));
    const groups = new Set(same.groupsIn(slug).filter((group) => folders.has(folderOfWords(group))));
    const article = articleNamed(record);
    for (const [someone, appearance] of appearancesIn(record, people, article, same))
      said.add(someone, appearance);
    for (const quote of record.quotes)
      for (const group of same.groupsOf(slug, quote).filter((each) => groups.has(each)))
        shared.add(group, { slug, date: record.date, article, quote });
  }
  yield* peopleFiles(site, said);
  for (const [id, members] of shared.groups())
    for (const page of sameWordsPages(id, members, known))
      yield* pageFiles(site, { kind: 'same-words', of: id, part: page.part }, page);
}

function folderOfPerson(id: string): string {
  return pathTo({ kind: 'someone', of: id, part: null }).slice(1);
}

function folderOfWords(id: string): string {
  return pathTo({ kind: 'same-words', of: id, part: null }).slice(1);
}

async function* peopleFiles(
  site: ThroughSite,
  said: SortedApart<Appearance>,
): AsyncIterable<SiteFile | MadeFile> {
  const { known, host } = site;
  for (const [id, appearances] of said.groups()) {
    const person = known.get(id);
    if (!person) continue;
    for (const page of someonePages(person, appearances))
      yield* pageFiles(site, { kind: 'someone', of: id, part: page.part }, page);
    yield* someoneFeeds(person, appearances, host);
  }
}

function pageFiles(
  site: ThroughSite,
  place: Through,
  shows: SomeonePage | SameWordsPage,
): Iterable<SiteFile | MadeFile> {
  return shownPage(site, {
    path: pathTo(place),
    beside: pathToData(place),
    key: throughQuery(place, String).queryKey,
    data: shows,
  });
}

function* appearancesIn(
  { slug, quotes, date, lastmod }: DatedRecord,
  people: DatedRecord['people'],
  article: ArticleNamed,
  same: SameWords,
): Generator<[string, Appearance]> {
  const year = yearOf(date);
  for (const { id, is } of people) {
    if (is === null) continue;
    const own = quotes.filter(({ speaker }) => speaker?.id === id);
    yield [
      is,
      {
        slug,
        person: pathTo({ kind: 'person', ref: onSite(slug), id }),
        date,
        year,
        lastmod,
        article,
        quotes: own.map((quote) => ({ ...saying(quote), elsewhere: same.elsewhere(slug, quote) })),
      },
    ];
  }
}
