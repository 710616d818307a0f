import type { Article } from '../../article/article.ts';
import { pathTo } from '../../links.ts';
import { openAt } from '../../pages/open.ts';
import { placesOf } from '../../pages/places.ts';
import { isDrawn, previewPath } from '../../pages/preview-path.ts';
import { articleFiles } from '../files/article-files.ts';
import { quoteFiles } from '../files/quote-files.ts';
import { addressOn, type MadeFile, type SiteFile } from '../files/site-file.ts';
import { readEntry, writeEntry, type Origin } from '../kept/article-entry.ts';
import type { Changes } from '../kept/kept-files.ts';
import { PartWriter } from '../kept/write-changed.ts';
import { recordOf } from '../library/record.ts';
import { filler } from '../pages/filler.ts';
import { renderer, WITHOUT_LISTS } from '../pages/prerender.tsx';
import { pictureFile } from '../pages/picture-file.ts';
import { previewOf } from '../pages/preview.ts';
import type { Site } from './site.ts';

/** Makes everything of one article, writes what is not there as it is, and keeps of it what later builds go by. */
export async function makeArticle(article: Article, origin: Origin, site: Site): Promise<Changes> {
  const { slug } = article.ref;
  const before = readEntry(site.kept, slug);
  const writer = new PartWriter(site.out, before ?? { files: {}, made: {} });
  for await (const page of pagesOf(article, site)) await writer.write(page);
  for (const file of articleFiles(article, addressOn(site.host), site.code)) await writer.write(file);
  for (const file of quoteFiles(article, site.host, site.card)) await writer.write(file);
  // One at a time: a picture takes much memory while it is drawn.
  for (const picture of picturesOf(article, site)) await writer.write(picture);
  const { changes, ...done } = writer.done();
  const lastmod = before?.written === origin.written ? before.record.lastmod : site.today;
  writeEntry(site.kept, slug, { ...origin, ...done, record: { ...recordOf(article), lastmod } });
  return changes;
}

async function* pagesOf(article: Article, site: Site): AsyncIterable<SiteFile> {
  const stock = {
    article: async (slug: string) => (slug === article.ref.slug ? article : null),
    ...WITHOUT_LISTS,
  };
  const render = renderer(stock, site.host.base);
  const fill = { inline: filler(site.templates.inline), linked: filler(site.templates.linked) };
  for (const place of placesOf(article)) {
    const path = pathTo(place);
    const page = await render(site.host.base + path.slice(1));
    const dress = site.linked.includes(place.kind) ? 'linked' : 'inline';
    yield { file: `${path.slice(1)}index.html`, content: fill[dress](page) };
  }
}

/** The pictures of an article's places. */
function* picturesOf(article: Article, { drawing }: Site): Iterable<MadeFile> {
  for (const place of placesOf(article).filter((each) => isDrawn(each)))
    yield pictureFile(previewPath(place) ?? '', previewOf(article, openAt(article, place)), drawing);
}
