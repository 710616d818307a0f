import { describe, expect, test } from 'vitest';
import { renderPreview } from '../../src/site/pages/preview-image.tsx';
import { libraryPreview, previewOf, type Preview } from '../../src/site/pages/preview.ts';
import { openAt } from '../../src/pages/open.ts';
import { placesOf } from '../../src/pages/places.ts';
import article from '../../src/content/alyssa-milano-on-metoo/article.ts';

const previews = placesOf(article)
  .filter(({ kind }) => kind !== 'panel')
  .map((place) => ({
    name: 'id' in place ? `${place.kind} ${place.id}` : place.kind,
    preview: previewOf(article, openAt(article, place)),
  }));

/** How far from the edges the ink stays, in pixels, from the picture's first pixel as paper. */
function margins({ width, height, pixels }: { width: number; height: number; pixels: Buffer }) {
  const paper = pixels.subarray(0, 3);
  const inked = (x: number, y: number) =>
    pixels.compare(paper, 0, 3, (y * width + x) * 4, (y * width + x) * 4 + 3) !== 0;
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
    Array.from({ length: height }, (_, y) => y).some((y) => inked(x, y)),
  );
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) =>
    Array.from({ length: width }, (_, x) => x).some((x) => inked(x, y)),
  );
  return {
    left: columns[0] ?? 0,
    right: width - 1 - (columns.at(-1) ?? 0),
    top: rows[0] ?? 0,
    bottom: height - 1 - (rows.at(-1) ?? 0),
  };
}

describe('a preview picture', () => {
  test.each([...previews, { name: 'library', preview: libraryPreview }])(
    'of $name is 1200×630, and its ink keeps off the edges',
    async ({ preview }) => {
      const picture = await renderPreview(preview);
      expect([picture.width, picture.height]).toEqual([1200, 630]);
      const { left, right, top, bottom } = margins(picture);
      expect(Math.min(left, right, top, bottom)).toBeGreaterThanOrEqual(60);
      expect(bottom, 'the app’s name is in the picture').toBeLessThan(90);
    },
  );
});

describe('what a preview shows', () => {
  const linesOf = ({ lines }: Preview) =>
    lines.map((runs) => runs.map(({ words }) => words).join(' ')).join('\n');
  const shown = (kind: 'quote' | 'person' | 'event' | 'section', id: string) =>
    previewOf(article, openAt(article, { kind, ref: article.ref, id }));

  test('of a claimed quotation is marked so, with its speaker', () => {
    const preview = shown('quote', 'claimed-assault');
    expect(preview.voice).toBe('Claimed by Alyssa Milano, as the article reports it');
    expect([preview.mark, linesOf(preview)]).toEqual([
      'line',
      '(the article: “Recently”, “her own #MeToo story”)',
    ]);
  });

  test('of an accused person keeps the accusation alleged', () => {
    expect(linesOf(shown('person', 'harvey-weinstein'))).toMatch(/^Alleged: Has been accused of/mu);
  });

  test('of an alleged event is marked so', () => {
    expect(shown('event', 'accusations').heading).toMatch(/^Alleged: Harvey Weinstein has been accused/u);
  });

  test('tells the article’s words from ours', () => {
    const [beyond = []] = shown('quote', 'claimed-assault').lines;
    expect(beyond.map(({ isArticles }) => isArticles)).toEqual([false, true, true]);
  });

  test('of a section is what is said in it, in whole sentences first, with its speaker and its reserve', () => {
    expect(shown('section', 'on-the-view').words).toMatch(/^“The beautiful thing/u);
    expect(linesOf(shown('section', 'on-the-view'))).toBe('on ‘The View’');
    expect(shown('section', 'on-the-view').voice).toBe('Alyssa Milano');
    expect(shown('section', 'coming-forward').voice).toMatch(/^Claimed by/u);
  });

  test('of a section in which nobody is quoted says so', () => {
    expect(linesOf(shown('section', 'the-movements'))).toBe('Nobody is quoted here');
  });

  test('names no child', () => {
    expect(JSON.stringify(previews)).not.toMatch(/Milo\b|Elizabella/u);
  });

  test('has words for every quotation, at most 340 of their characters and the marks', () => {
    for (const { id } of article.quotes) {
      const { words } = shown('quote', id);
      expect(words, id).not.toBeNull();
      expect(words?.length).toBeLessThanOrEqual(342);
    }
  });
});
