import { join } from 'node:path';
import { onSite } from '../../../article/ref.ts';
import { pathTo, pathToData, pathToSameWords, type Through } from '../../../links.ts';
import {
  throughQuery,
  type ArticleNamed,
  type SameWordsOfArticle,
  type SameWordsPage,
  type SomeonePage,
} from '../../../shelves/through.ts';
import type { MadeFile, SiteFile } from '../../files/site-file.ts';
import { someoneFeeds } from '../feeds/feeds.ts';
import { findSameWords, type SameWords } from '../same-words/same-words.ts';
import { sameWordsPages, type Member } from '../same-words/versions.ts';
import type { LibrarySite } from '../library-site.ts';
import type { DatedRecord } from '../record.ts';
import { articleNamed, saying, yearOf } from './naming.ts';
import { writeProposals } from './proposals-file.ts';
import { SortedApart } from './sorted-apart.ts';
import { someonePages, type Appearance } from './someone-pages.ts';

/** What the part is made from; `kept` is for what does not fit in memory. */
export type ThroughSite = Pick<LibrarySite, 'host' | 'records' | 'known' | 'pageOf' | 'kept'>;

/**
 * What is followed through several articles: the pages and feeds of each person whom editors have said to be in them, the pages
 * of words that stand in more than one, and beside an article where somebody is followed the way to these.
 */
export async function* throughPart(site: ThroughSite): AsyncIterable<SiteFile | MadeFile> {
  const { records, known, kept } = site;
  if (known.size > 0) await writeProposals(kept, records, known);
  const same = await findSameWords(records, known);
  const said = new SortedApart<Appearance>(join(kept, 'said'));
  const shared = new SortedApart<Member>(join(kept, 'shared'));
  for await (const record of records()) {
    const { slug } = record.card;
    const article = articleNamed(record);
    for (const [someone, appearance] of appearancesIn(record, article, same)) said.add(someone, appearance);
    for (const quote of record.quotes)
      for (const group of same.groupsOf(slug, quote))
        shared.add(group, { slug, date: record.date, article, quote });
    if (record.people.some(({ is }) => is !== null)) yield sameWordsFile(record, same);
  }
  yield* peopleFiles(site, said);
  for (const [id, members] of shared.groups())
    for (const page of sameWordsPages(id, members, known))
      yield* pageFiles(site, { kind: 'same-words', of: id, part: page.part }, page);
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

/** A page and, beside it, what it shows: nothing of it is in a script. */
function* pageFiles(
  { pageOf }: ThroughSite,
  place: Through,
  shows: SomeonePage | SameWordsPage,
): Iterable<SiteFile | MadeFile> {
  yield { file: pathToData(place).slice(1), content: JSON.stringify(shows) };
  yield pageOf(pathTo(place), { key: throughQuery(place, String).queryKey, data: shows });
}

function* appearancesIn(
  { card: { slug }, people, quotes, date, lastmod }: DatedRecord,
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

function sameWordsFile({ card: { slug }, quotes }: DatedRecord, same: SameWords): SiteFile {
  const found: SameWordsOfArticle = Object.fromEntries(
    quotes.flatMap((quote) => {
      const elsewhere = same.elsewhere(slug, quote);
      return elsewhere.length > 0 ? [[quote.id, elsewhere]] : [];
    }),
  );
  return { file: pathToSameWords(onSite(slug)).slice(1), content: JSON.stringify(found) };
}
