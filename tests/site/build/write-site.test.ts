import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, resolveConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { settingsOf, type Settings } from '../../../src/site/build/settings.ts';
import { buildCode, type SiteCode } from '../../../src/site/build/site-code.ts';
import { writeSite } from '../../../src/site/build/write-site.ts';
import { filesUnder, SHARDS, smallText, writeSmall } from '../small-library.ts';

// Each test is a build or several, on processors that others use too.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const ENVIRONMENT = { SITE_URL: 'https://example.org', PICTURES: 'none' };
const folder = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
afterAll(() => {
  vi.resetConfig();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What a reader of a build's output is told. */
interface Told {
  readonly lines: string[];
  readonly list: (name: 'upload' | 'delete') => string[];
}

let code: SiteCode;
beforeAll(async () => {
  const inline = {
    mode: 'test-build',
    logLevel: 'silent',
    build: { outDir: join(folder, 'unused') },
  } as const;
  for (const [name, value] of Object.entries({ ...ENVIRONMENT, NODE_ENV: 'production' }))
    vi.stubEnv(name, value);
  const config = await resolveConfig(inline, 'build', inline.mode, 'production');
  code = await buildCode(await createBuilder(inline), config, settingsOf(ENVIRONMENT));
});

/** Builds the content of one folder into another; what is kept between builds goes by the name of the latter. */
async function built(
  content: string,
  out: string,
  settings: Partial<Settings> = {},
  today = '2026-01-05',
): Promise<Told> {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const kept = join(folder, 'kept', out);
  const place = { root: process.cwd(), out: join(folder, settings.merged ? 'joined' : out), kept, today };
  const given = { ...settingsOf({ ...ENVIRONMENT, CONTENT: join(folder, content) }), ...settings };
  await writeSite(code, place, given, { info: say, warn: say });
  const list = (name: string) =>
    readFileSync(join(kept, `${name}.txt`), 'utf8')
      .split('\n')
      .filter(Boolean);
  return { lines, list };
}

const content = (name: string, numbers: Iterable<number>) => {
  writeSmall(join(folder, name), numbers);
  return name;
};
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const filesOf = (out: string) => filesUnder(join(folder, out));
const article = (number: number, file: string) =>
  join(folder, 'many', SHARDS[number % SHARDS.length] ?? '', `weather-${number}`, file);

/** What is about the whole library, as far as it holds what is about one article. */
const OF_THE_LIBRARY = /^(?:index\.html|articles\.json|library\/|search\/(?:\d{4}|years)|sitemap|feed\.)/u;

describe('invariant 10, nothing of the library is in a page’s script', () => {
  test('with one article and with twelve, shared files and an article’s own are the same bytes', async () => {
    await built(content('one', [0]), 'one-out');
    await built(content('many', numbers(12)), 'many-out');
    const [one, many] = [filesOf('one-out'), filesOf('many-out')];
    const shared = [...one.keys()].filter((file) => !OF_THE_LIBRARY.test(file));
    expect(shared.filter((file) => file.startsWith('assets/')).length).toBeGreaterThan(10);
    expect(shared.filter((file) => file.startsWith('articles/weather-0/')).length).toBeGreaterThan(10);
    expect(shared.filter((file) => many.get(file) !== one.get(file))).toEqual([]);
    expect([...many.keys()].filter((file) => file.endsWith('/article.json'))).toHaveLength(12);
    expect([...many.keys()].filter((file) => file.startsWith('assets/') && !one.has(file))).toEqual([]);
  });
});

describe('a build of what an earlier one built', () => {
  const page = (number: number) => join(folder, `many-out/articles/weather-${number}/index.html`);

  test('touches nothing where nothing was written, and has nothing to upload', async () => {
    const before = statSync(page(1)).mtimeMs;
    const { list, lines } = await built('many', 'many-out', {}, '2026-01-06');
    expect(list('upload')).toEqual([]);
    expect(list('delete')).toEqual([]);
    expect(lines.join('\n')).toContain('0 new and 0 changed');
    expect(statSync(page(1)).mtimeMs).toBe(before);
  });

  test('makes what was written anew, takes away what is gone, adds what is new, and says so', async () => {
    writeFileSync(article(1, 'source.txt'), `${smallText(1)}Then it was over.\n`);
    rmSync(article(2, '.'), { recursive: true });
    content('many', [12]);
    const { list } = await built('many', 'many-out', {}, '2026-01-07');
    expect(list('delete')).toContain('articles/weather-2/index.html');
    const others = list('delete').filter((file) => !OF_THE_LIBRARY.test(file));
    expect(others.filter((file) => !file.startsWith('articles/weather-2/'))).toEqual([]);
    const sent = list('upload');
    expect(sent).toContain('articles/weather-1/index.html');
    expect(sent).toContain('articles/weather-12/article.txt');
    expect(sent).toContain('sitemap.xml');
    expect(sent.filter((file) => /weather-(?!12?\/)/u.test(file))).toEqual([]);
    expect(readFileSync(page(1), 'utf8')).toContain('Then it was over.');
  });

  test('gives the folder that a build of nothing would give, but for the days of the sitemap and the feeds', async () => {
    await built('many', 'anew-out', {}, '2026-01-07');
    const [grown, anew] = [filesOf('many-out'), filesOf('anew-out')];
    expect([...grown.keys()].toSorted()).toEqual([...anew.keys()].toSorted());
    const differing = [...grown.keys()].filter((file) => grown.get(file) !== anew.get(file));
    expect(differing.filter((file) => !/^(?:sitemap|feed\.)/u.test(file))).toEqual([]);
  });

  test('gives each article the day on which it was last written', () => {
    const days = Object.fromEntries(
      [...filesOf('many-out')]
        .filter(([file]) => file.startsWith('sitemaps/20'))
        .flatMap(([, xml]) => [...xml.matchAll(/weather-(\d+)\/<\/loc><lastmod>([^<]+)/gu)])
        .map(([, number, day]) => [number, day]),
    );
    expect(days).toMatchObject({ 0: '2026-01-05', 1: '2026-01-07', 12: '2026-01-07' });
  });

  test('makes anew what somebody deleted from the site', async () => {
    rmSync(page(3));
    await built('many', 'many-out');
    expect(filesOf('many-out').has('articles/weather-3/index.html')).toBe(true);
    rmSync(join(folder, 'many-out/favicon.svg'));
    await built('many', 'many-out');
    expect(filesOf('many-out').has('favicon.svg')).toBe(true);
  });
});

describe('an article that cannot be built', () => {
  const spoil = () => {
    const path = article(4, 'article.json');
    const data = readFileSync(path, 'utf8');
    writeFileSync(path, data.replace('"cue":"said"', '"cue":"sad"'));
    return () => {
      writeFileSync(path, data);
    };
  };

  test('is left out, with all that was its, and listed with its file, its fault’s place and what to do', async () => {
    const mend = spoil();
    const { lines, list } = await built('many', 'many-out');
    mend();
    const said = lines.join('\n');
    expect(said).toContain('1 left out');
    expect(said).toMatch(
      /2024\/06\/weather-4\/article\.json cannot be built:\n {2}quotes\.weather\.cue: “sad”/u,
    );
    expect(list('delete')).toContain('articles/weather-4/index.html');
    expect(filesOf('many-out').get('articles.json')).not.toContain('weather-4"');
    expect(filesOf('many-out').get('articles.json')).toContain('weather-5"');
  });

  test('stops a strict build, and the next one goes on where that stopped', async () => {
    const mend = spoil();
    await expect(built('many', 'many-out', { isStrict: true })).rejects.toThrow(
      /weather-4\/article\.json cannot be built:\n {2}quotes\.weather\.cue/u,
    );
    mend();
    const { list } = await built('many', 'many-out', { isStrict: true });
    expect(list('upload')).toContain('articles/weather-4/index.html');
    expect(filesOf('many-out').has('articles/weather-4/index.html')).toBe(true);
  });

  test('after a build that was stopped, goes by what is kept of each article, and not by the catalogue before', async () => {
    await built('many', 'many-out');
    const [site, origins, records] = ['site.json', 'origins.ndjson', 'records.ndjson'].map((file) =>
      join(folder, 'kept/many-out', file),
    );
    const before = [origins, records].map((file) => readFileSync(file ?? ''));
    const source = article(3, 'source.txt');
    const words = readFileSync(source, 'utf8');
    writeFileSync(source, words.replace('She left.', 'She stayed.'));
    await built('many', 'many-out');
    // It had come as far as the article, and not to the catalogue, when it was stopped; and the change is taken back.
    [origins, records].forEach((file, index) => writeFileSync(file ?? '', before[index] ?? ''));
    const kept = JSON.parse(readFileSync(site ?? '', 'utf8')) as object;
    writeFileSync(site ?? '', JSON.stringify({ ...kept, isWhole: false }));
    writeFileSync(source, words);
    await built('many', 'many-out');
    expect(filesOf('many-out').get('articles/weather-3/article.txt')).toContain('She left.');
  });
});

describe('a build by shards', () => {
  test('gives, joined, the files of one whole build', async () => {
    for (const shard of SHARDS) await built('many', `shards/${shard}`, { shard });
    const kept = SHARDS.map((shard) => join(folder, 'kept/shards', shard));
    await built('many', 'join', { merged: kept });
    await built('many', 'whole');
    const parts = [...SHARDS.map((shard) => `shards/${shard}`), 'joined'].map(filesOf);
    const joined = new Map(parts.flatMap((files) => [...files]));
    expect([...joined.keys()].toSorted()).toEqual([...filesOf('whole').keys()].toSorted());
    expect([...filesOf('whole')].filter(([file, bytes]) => joined.get(file) !== bytes)).toEqual([]);
  });

  test('is not joined with a shard that is not whole, or of other code, or of another’s articles', async () => {
    const [first = ''] = SHARDS.map((shard) => join(folder, 'kept/shards', shard));
    await expect(built('many', 'join', { merged: [first, join(folder, 'nowhere')] })).rejects.toThrow(
      'is of no finished build',
    );
    await expect(built('many', 'join', { merged: [first, first] })).rejects.toThrow(/weather-\d+ is in/u);
  });
});

describe('people who are followed', () => {
  const ADA = { id: 'ann', name: 'Ann Lee' };
  const say = (people: readonly object[]) =>
    writeFileSync(join(folder, 'people', 'people.json'), JSON.stringify(people));
  const of = (number: number) =>
    join(folder, 'people', SHARDS[number % SHARDS.length] ?? '', `weather-${number}`);

  test('an article that names somebody unknown is left out, and comes with them; an article of nobody stays as it was', async () => {
    content('people', [0, 1]);
    const file = join(of(0), 'article.json');
    const data = readFileSync(file, 'utf8').replace('"name":"Ann Lee"', '"name":"Ann Lee","is":"ann"');
    writeFileSync(file, data);
    const without = await built('people', 'people-out');
    expect(without.lines.join('\n')).toContain('people.ann-lee.is: is “ann”, but there is no people.json');
    expect(filesOf('people-out').has('articles/weather-0/index.html')).toBe(false);

    say([ADA]);
    const { list } = await built('people', 'people-out');
    expect(list('upload')).toContain('people/ann/index.html');
    expect(list('upload')).toContain('articles/weather-0/same-words.json');
    expect(list('upload').filter((each) => each.startsWith('articles/weather-1/'))).toEqual([]);
  }, 240_000);

  test('a change in people.json changes their pages, and nobody’s article', async () => {
    say([{ ...ADA, name: 'Ann Mary Lee' }]);
    const { list, lines } = await built('people', 'people-out');
    expect(list('upload')).toContain('people/ann/index.html');
    expect(list('upload').filter((each) => each.startsWith('articles/'))).toEqual([]);
    expect(filesOf('people-out').get('people/ann/page.json')).toContain('Ann Mary Lee');
    expect(lines.join('\n')).toContain('Nobody in the articles has only the name of somebody in people.json');
  }, 240_000);

  test('who is gone from people.json takes their page along, and the article that names them', async () => {
    say([]);
    const { list, lines } = await built('people', 'people-out');
    expect(lines.join('\n')).toContain('people.ann-lee.is');
    expect(list('delete')).toContain('people/ann/index.html');
    expect(list('delete')).toContain('articles/weather-0/index.html');
  }, 240_000);

  test('a people.json that cannot be read stops the build, with the file and the place', async () => {
    say([{ ...ADA, name: '' }]);
    await expect(built('people', 'people-out')).rejects.toThrow(
      /people\.json cannot be read:\n {2}ann\.name: says no words/u,
    );
  }, 240_000);
});
