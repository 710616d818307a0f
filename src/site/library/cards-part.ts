import { CARDS } from '../../links.ts';
import type { Card } from '../../shelves/card.ts';
import { cardsQuery } from '../../shelves/shelves.ts';
import type { SiteFile } from '../files/site-file.ts';
import type { LibrarySite } from './library-site.ts';
import type { Records } from './record.ts';

/** The library's page and the cards that it shows. */
export async function* cardsPart({ records, page }: LibrarySite): AsyncIterable<SiteFile> {
  const cards = await cardsOf(records);
  yield { file: CARDS.slice(1), content: JSON.stringify(cards) };
  yield page('/', (client) => {
    client.setQueryData<readonly Card[]>(cardsQuery.queryKey, cards);
  });
}

async function cardsOf(records: Records): Promise<Card[]> {
  const cards: Card[] = [];
  for await (const { card } of records()) cards.push(card);
  return cards;
}
