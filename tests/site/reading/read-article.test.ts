import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadModule } from '../../../src/site/reading/load-module.ts';
import { readArticle } from '../../../src/site/reading/read-article.ts';
import { smallData, smallText } from '../small-library.ts';

const folder = mkdtempSync(join(tmpdir(), 'article-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (json: string, text: string | Uint8Array = smallText(1)) => {
  writeFileSync(join(folder, 'article.json'), json);
  writeFileSync(join(folder, 'source.txt'), text);
  return readArticle(folder, 'weather');
};
const data = JSON.stringify(smallData(1));

test('an article that is written as data is resolved like one that is written by hand', () => {
  const article = read(data);
  expect(article.ref).toEqual({ shelf: 'site', slug: 'weather' });
  expect(article.quotes[0]?.speaker).toBe('ann-lee');
  expect(article.text).toBe(smallText(1));
});

test.each([
  ['no JSON', '{"language": "en",}', /article\.json: is no JSON: .*position|line/u],
  ['no object', '[]', /article\.json: is no object/u],
  [
    'another slug',
    JSON.stringify({ ...smallData(1), slug: 'other' }),
    /slug: is “other”, but its folder is “weather”/u,
  ],
  ['its text in it', JSON.stringify({ ...smallData(1), text: 'x' }), /text: stands in source\.txt/u],
  ['words that are not there', data.replace('"cue":"said"', '"cue":"sad"'), /quotes\.weather\.cue: “sad”/u],
  ['what the form does not know', JSON.stringify({ ...smallData(1), tags: [] }), /tags/u],
])('with %s it is refused, and the place is named', (_, json, says) => {
  expect(() => read(json)).toThrow(says);
});

test('a text that is not UTF-8 is refused, and one that is missing too', () => {
  expect(() => read(data, new Uint8Array([0x49, 0xff, 0x74]))).toThrow('source.txt: is not written in UTF-8');
  rmSync(join(folder, 'source.txt'));
  expect(() => readArticle(folder, 'weather')).toThrow('source.txt: is not there');
});

const loaded = async (path: string, slug: string) =>
  loadModule(process.cwd(), path, slug).then(
    () => 'It can be built.',
    (error: unknown) => String(error),
  );

test('a module with a broken annotation is refused with each one, its words and the nearest candidates', async () => {
  const message = await loaded('tests/fixtures/broken-content/broken', 'broken');
  expect(message).toContain('quotes.no.speaker: no person is called “an-lee”. The nearest are: ann-lee');
  expect(message).toContain('quotes.no.cue: “said” stands in 2 places of the text.');
  expect(message).toContain('She [said]: "Yes."');
  expect(message).toContain('quotes.yes.words: “"Yes!"” stands nowhere in the text.');
  expect(message).toContain('["Yes."]');
  expect(message).toContain('events.answer.evidence: “Ann Lee sad” stands nowhere');
});

test('and so is a module whose folder has another name', async () => {
  expect(await loaded('tests/fixtures/misnamed-content/wrong-name', 'wrong-name')).toContain(
    'slug: is “right-name”, but its folder is “wrong-name”',
  );
});

test('a module says of which files of the project it is made', async () => {
  const slug = 'alyssa-milano-on-metoo';
  const { article, files } = await loadModule(process.cwd(), `src/content/${slug}`, slug);
  expect(article.ref.slug).toBe(slug);
  expect(files).toContain('src/authoring/resolve.ts');
  expect(files).toContain(`src/content/${slug}/source.txt`);
});
