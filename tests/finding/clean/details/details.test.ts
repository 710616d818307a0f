import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detailsOf } from '../../../../src/finding/clean/details/details.ts';

const parser = new new JSDOM('').window.DOMParser();
const detailsIn = (head: string, body = '', html = '<html>') =>
  detailsOf(parser.parseFromString(`${html}<head>${head}</head><body>${body}</body></html>`, 'text/html'));
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const valueIn = (given: { value: string } | null) => given?.value ?? null;

describe('JSON-LD', () => {
  test('gives title, byline, publisher and day, its references resolved in a graph', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'A site' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry &amp; bridge',
          author: [{ '@id': '#jane' }, 'Bob Hale'],
          publisher: { '@id': '#post' },
          datePublished: '2024-03-03T23:30:00-05:00',
        },
        { '@id': '#jane', '@type': 'Person', name: 'Jane Doe' },
        { '@id': '#post', name: 'The Harbour Post' },
      ],
    };
    expect(detailsIn(ld(graph))).toMatchObject({
      title: { value: 'Ferry & bridge', from: 'json-ld' },
      byline: { value: 'Jane Doe, Bob Hale', from: 'json-ld' },
      publisher: { value: 'The Harbour Post', from: 'json-ld' },
      date: { value: '2024-03-03', from: 'json-ld' },
    });
  });

  test('is read out of CDATA and comments, and passed over where it is broken or of something else', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    expect(valueIn(detailsIn(script('<![CDATA[ {"@type":"Article","headline":"In CDATA"} ]]>')).title)).toBe(
      'In CDATA',
    );
    expect(valueIn(detailsIn(`<title>Whole</title>${script('{"@type":"Article",')}`).title)).toBe('Whole');
    expect(valueIn(detailsIn(ld({ '@type': 'VideoObject', datePublished: '2020-01-01' })).date)).toBeNull();
  });

  test('of several articles is the one at the page’s own address', () => {
    const articles = ['a', 'b'].map((name) => ({
      '@type': 'Article',
      headline: name,
      url: `https://x.example/${name}`,
      datePublished: name === 'b' ? '2024-03-03' : '2020-01-01',
    }));
    const canonical = '<link rel="canonical" href="https://x.example/b">';
    expect(valueIn(detailsIn(canonical + ld(articles)).date)).toBe('2024-03-03');
  });

  test('that contains itself or goes on for ever ends', () => {
    const deep = `${'{"@graph":['.repeat(5000)}1${']}'.repeat(5000)}`;
    expect(detailsIn(`<script type="application/ld+json">${deep}</script>`).title).toBeNull();
  });
});

describe('the title', () => {
  test('is the page’s heading where something else confirms it, in the heading’s own marks', () => {
    const head =
      '<title>"Late" ferry | The Post</title><meta property="og:title" content="A ferry for you"><meta property="og:site_name" content="The Post">';
    expect(detailsIn(head, '<h1>The Post</h1><h1>“Late” ferry</h1>').title).toEqual({
      value: '“Late” ferry',
      from: 'page',
    });
  });

  test('is no heading that is the site’s name, nor one of several that nothing confirms', () => {
    const head =
      '<meta property="og:title" content="The ferry is late"><meta property="og:site_name" content="The Post">';
    expect(valueIn(detailsIn(head, '<h1>The Post</h1>').title)).toBe('The ferry is late');
    expect(
      valueIn(detailsIn(head, '<h1>One of many stories</h1><h1>Another of many stories</h1>').title),
    ).toBe('The ferry is late');
  });

  test('loses the name of the site and keeps a bar of its own', () => {
    expect(
      valueIn(
        detailsIn('<title>Ferry - bridge - The Post</title><meta property="og:site_name" content="The Post">')
          .title,
      ),
    ).toBe('Ferry - bridge');
    expect(valueIn(detailsIn('<title>Ferry - bridge</title>').title)).toBe('Ferry - bridge');
  });
});

describe('the byline', () => {
  const shown = (body: string) => valueIn(detailsIn('', `<h1>The ferry is late</h1>${body}`).byline);
  test.each([
    ['<p class="byline">By Jane Doe and Bob Hale - Apr 16, 2015 8:02 pm UTC</p>', 'Jane Doe and Bob Hale'],
    ['<span class="author">by: Jane O’Hara-Doe, a deputy editor</span>', 'Jane O’Hara-Doe'],
    ['<div>By JANE DOE</div>', 'JANE DOE'],
    ['<h4>2/26/2015 7:11 AM PST BY TMZ STAFF</h4>', 'TMZ STAFF'],
    ['<p class="byline">By the sea they waited for it.</p>', null],
    ['<aside><span class="author">Jane Doe</span></aside>', null],
    ['<div class="related"><span class="byline">Jane Doe</span></div>', null],
    ['', null],
  ])('of %s is %s', (body, byline) => {
    expect(shown(body)).toBe(byline);
  });

  test('is no address, no handle of one word before a name that is shown, and not the publisher', () => {
    const head =
      '<meta property="article:author" content="https://face.example/jane"><meta name="author" content="jane">';
    expect(
      valueIn(detailsIn(head, '<h1>The ferry is late</h1><p class="byline">By Jane Doe</p>').byline),
    ).toBe('Jane Doe');
    expect(valueIn(detailsIn(head).byline)).toBe('jane');
    expect(
      detailsIn('<meta property="og:site_name" content="The Post"><meta name="author" content="The Post">')
        .byline,
    ).toBeNull();
  });
});

describe('the day', () => {
  test.each([
    ['<meta property="article:published_time" content="2017-01-13T23:00:04-05:00">', '2017-01-13', 'meta'],
    ['<meta name="pdate" content="20170113">', '2017-01-13', 'meta'],
    ['<meta name="article:publicationdate" content="Fri Mar 13 21:30:09 EST 2015">', '2015-03-13', 'meta'],
    ['<meta name="date" content="2017-02-30">', null, null],
    ['<link rel="canonical" href="https://x.example/2015/02/26/ferry/">', '2015-02-26', 'address'],
    ['<link rel="canonical" href="https://x.example/2019/jan/03/ferry">', '2019-01-03', 'address'],
    ['<link rel="canonical" href="https://x.example/story/20150226">', '2015-02-26', 'address'],
    ['<link rel="canonical" href="https://x.example/story/99999999">', null, null],
  ])('of %s is %s', (head, day, from) => {
    expect(detailsIn(head).date).toEqual(day === null ? null : { value: day, from });
  });

  test('is that of publication, and none of what is beside the article', () => {
    const body =
      '<nav><time datetime="2001-01-01"></time></nav><time itemprop="dateModified" datetime="2024-04-04"></time><time itemprop="datePublished" datetime="2024-03-03T10:00:00Z"></time>';
    expect(detailsIn('', body).date).toEqual({ value: '2024-03-03', from: 'time' });
    expect(detailsIn('', '<p class="dateline">Jan. 5, 2017</p>').date).toEqual({
      value: '2017-01-05',
      from: 'page',
    });
    expect(detailsIn('', '<p class="dateline">3/4/2017</p>').date).toBeNull();
  });
});

describe('address, publisher and language', () => {
  test('are as the page says them, and no address that cannot be followed', () => {
    expect(valueIn(detailsIn('<link rel="canonical" href="//x.example/a">').url)).toBe('https://x.example/a');
    expect(detailsIn('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
    expect(detailsIn('<link rel="canonical" href="/a">').url).toBeNull();
    expect(
      valueIn(
        detailsIn('<title>Ferry | The Post</title><meta property="og:title" content="Ferry">').publisher,
      ),
    ).toBe('The Post');
    expect(
      valueIn(detailsIn('<meta property="og:site_name" content="http://www.x.example">').publisher),
    ).toBeNull();
    expect(valueIn(detailsIn('<meta property="og:locale" content="en_GB">').language)).toBe('en-GB');
    expect(valueIn(detailsIn('', '', '<html lang="fr">').language)).toBe('fr');
  });

  test('of a saved page is where it was saved from', () => {
    const saved = '<!-- saved from url=(0021)https://x.example/ferry --><html>';
    expect(detailsIn('', '', saved).url).toEqual({ value: 'https://x.example/ferry', from: 'page' });
  });
});
