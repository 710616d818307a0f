import { plugins, Cite } from '@citation-js/core';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import type { Article, Source } from '../../src/article/article.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { filledIn, plainCitation } from '../../src/sharing/citation.ts';
import { citationItem } from '../../src/sharing/citation-item.ts';
import { styledCitations } from '../../src/sharing/format-citations.ts';
import { ownCitationItem } from '../../src/sharing/own-citation-item.ts';
import { articleFiles } from '../../src/site/files/article-files.ts';
import { citationStyles } from '../../src/site/files/citation-styles.ts';
import { contentOf } from '../../src/site/files/site-file.ts';
import { citationTemplates } from '../../src/site/files/citation-templates.ts';

const ADDRESS = 'https://example.org/articles/alyssa-milano-on-metoo/quotes/on-the-view';
const TODAY = new Date(2026, 10, 23);

const from = (source: Partial<Source>): Article =>
  articleWith(milano, { source: { ...milano.source, ...source } });

async function cited(article: Article, today = TODAY): Promise<Record<string, string>> {
  const { styled } = filledIn(await citationTemplates(article), ADDRESS, today);
  return Object.fromEntries(styled.map((each) => [each.style, plainCitation(each)]));
}

/** citeproc reads the styles once, which takes seconds on a busy machine. */
beforeAll(async () => {
  await citationTemplates(milano);
}, 60_000);

describe('a citation of an article that gives no author, date, publisher or address', () => {
  it('is in APA: title first, n.d., the day of retrieval', async () => {
    expect((await cited(milano))['APA']).toBe(
      `[Alyssa Milano on the courage other women gave her]. (n.d.). Verbatim. Retrieved November 23, 2026, from ${ADDRESS}`,
    );
  });

  it('is in MLA: title first, no date, the day of access', async () => {
    expect((await cited(milano))['MLA']).toBe(
      `“[Alyssa Milano on the Courage Other Women Gave Her].” Verbatim, ${ADDRESS}. Accessed 23 Nov. 2026.`,
    );
  });

  it('is in Chicago: title first, n.d., the day of access', async () => {
    expect((await cited(milano))['Chicago']).toBe(
      `“[Alyssa Milano on the Courage Other Women Gave Her].” n.d. Verbatim. Accessed November 23, 2026. ${ADDRESS}.`,
    );
  });
});

describe('a citation of an article that gives them', () => {
  const whole = from({ author: 'Ada van der Grant and Bo Kay', publisher: 'The Planet', date: '2019-03-04' });

  test.each([
    ['APA', /^van der Grant, A\., & Kay, B\. \(2019, March 4\)\. \[Alyssa.*The Planet\. https/u],
    ['MLA', /^van der Grant, Ada, and Bo Kay\. “\[Alyssa.*The Planet, 4 Mar\. 2019, https/u],
    ['Chicago', /^Grant, Ada van der, and Bo Kay\. 2019\. “\[Alyssa.*The Planet\. March 4, 2019\. https/u],
  ])('is in %s with all of them, and no day of access', async (style, expected) => {
    const citation = (await cited(whole))[style];
    expect(citation).toMatch(expected);
    expect(citation).not.toMatch(/2026|Verbatim\b/u);
  });

  it('has the article’s own address, where there is one', async () => {
    const article = from({ url: 'https://planet.example/a', publisher: 'The Planet' });
    expect((await cited(article))['APA']).toContain('https://planet.example/a');
    expect(JSON.stringify(filledIn(await citationTemplates(article), ADDRESS, TODAY))).not.toContain(ADDRESS);
  });

  it('does not call Verbatim the publisher of an article that has an address', async () => {
    expect(JSON.stringify(await cited(from({ url: 'https://planet.example/a' })))).not.toContain('Verbatim');
  });

  it.each([
    ['2019', [[2019]], undefined],
    ['2019-03', [[2019, 3]], undefined],
    ['2019~', [[2019]], true],
    ['2019-03?', [[2019, 3]], true],
    ['2018/2019', [[2018], [2019]], undefined],
  ])('knows the date %s', (date, parts, circa) => {
    const { issued } = citationItem(from({ date }), { address: ADDRESS, readOn: null });
    expect(issued?.['date-parts']).toEqual(parts);
    expect(issued?.circa).toBe(circa);
  });

  it.each(['201X', '2019-21', '../2019', 'not a date'])('invents no date for %s', (date) => {
    const { issued } = citationItem(from({ date }), { address: ADDRESS, readOn: null });
    expect(issued).toEqual({ literal: date });
  });

  it.each([
    [' , v', 'v'],
    ['; and ,', undefined],
  ])('takes the byline “%s” as it stands', (author, name) => {
    const item = citationItem(from({ author }), { address: ADDRESS, readOn: null });
    expect(item.author?.[0]?.literal).toBe(name);
  });

  it('makes no person of an office', async () => {
    expect((await cited(from({ author: 'Planet staff' })))['APA']).toMatch(/^Planet staff\. \(n\.d\.\)/u);
  });
});

describe('what is filled in', () => {
  it.each(Array.from({ length: 12 }, (_, month) => month))(
    'is what citeproc writes, in month %i',
    async (month) => {
      const day = new Date(2026, month, 7 + month);
      const readOn = { year: 2026, month: month + 1, day: 7 + month };
      const item = citationItem(milano, { address: ADDRESS, readOn });
      const direct = styledCitations(item, await citationStyles());
      expect(filledIn(await citationTemplates(milano), ADDRESS, day).styled).toEqual(direct);
    },
  );

  it('leaves nothing of what stood in its place', async () => {
    const filled = JSON.stringify(filledIn(await citationTemplates(milano), ADDRESS, TODAY));
    expect(filled).not.toMatch(/here\.invalid|9876/u);
  });

  it('is the reader’s own day, on the last minute of it too', async () => {
    const late = new Date(2026, 11, 31, 23, 59);
    const { bibtex, csl } = filledIn(await citationTemplates(milano), ADDRESS, late);
    expect(bibtex).toContain('accessed 2026-12-31');
    expect(csl.accessed).toEqual({ 'date-parts': [[2026, 12, 31]] });
  });

  it('does not touch a title that speaks of a day', async () => {
    const article = articleWith(milano, { title: 'The storm of June 5, 1987' });
    expect((await cited(article))['APA']).toContain('The storm of June 5, 1987');
  });
});

test('a record alone is cited as by the whole style, which has an order of entries too', async () => {
  const whole = plugins.output.format as (name: string, data: object[], options: object) => string;
  const options = { format: 'text', lang: 'en-US', template: 'apa' };
  const articles = [
    milano,
    from({ author: 'Ada van der Grant and Bo Kay', publisher: 'The Planet', date: '2019-03' }),
  ];
  for (const article of articles) {
    const item = citationItem(article, { address: ADDRESS, readOn: null });
    const [apa] = styledCitations(item, await citationStyles());
    expect(apa && plainCitation(apa)).toBe(whole('bibliography', [item], options).trim());
  }
});

describe('the records for a reference manager', () => {
  it('are read back by citation.js', async () => {
    const { bibtex, csl } = filledIn(await citationTemplates(milano), ADDRESS, TODAY);
    const [read] = new Cite(bibtex).data;
    expect(read).toMatchObject({ title: `[${milano.title}]`, URL: ADDRESS, 'citation-key': milano.ref.slug });
    expect(new Cite(JSON.stringify(csl)).data[0]).toMatchObject({
      URL: ADDRESS,
      'container-title': 'Verbatim',
    });
    expect(plugins.list()).toContain('@bibtex');
  });

  it('as files, have the article’s address and no day of reading', async () => {
    const files = articleFiles(milano, () => 'https://example.org/a', 'code');
    const inFile = async (name: string) => {
      const found = files.find(({ file }) => file.endsWith(`/${name}`));
      return found && String(await contentOf(found));
    };
    const [bibtex, csl] = [await inFile('citation.bib'), await inFile('citation.json')];
    expect(`${bibtex}${csl}`).not.toMatch(/accessed|here\.invalid/u);
    expect(new Cite(csl).data[0]).toMatchObject({ URL: 'https://example.org/a' });
    expect(new Cite(bibtex).data[0]).toMatchObject({ URL: 'https://example.org/a' });
  });

  it('are never markup', async () => {
    const article = articleWith(milano, { title: 'A <b>bold</b> & <img src=x onerror=alert(1)> title' });
    const { styled } = await citationTemplates(article);
    expect(styled.map(plainCitation).join()).toContain('onerror');
    expect(styled.map(plainCitation).join()).not.toContain('&#');
  });
});

describe('a reader’s own article is cited by what it says of itself, and by nothing of ours', () => {
  const own = (source: Partial<Source>, title?: 'page' | 'reader'): Article =>
    articleWith(milano, {
      ref: { shelf: 'device', slug: 'the-bridge' },
      wording: 'own',
      title: 'The bridge opens',
      provenance: title ? { title } : {},
      source: { publisher: null, author: null, url: null, date: null, ...source },
    });
  const apa = async (article: Article) => {
    const [styled] = styledCitations(ownCitationItem(article, TODAY), await citationStyles());
    return styled && plainCitation(styled);
  };

  it('with all of it', async () => {
    const url = 'https://planet.example/bridge';
    const given = { author: 'Ada Grant', publisher: 'The Planet', date: '2019-03-04', url };
    expect(await apa(own(given, 'page'))).toBe(
      `Grant, A. (2019, March 4). The bridge opens. The Planet. ${url}`,
    );
  });

  it('without an address none is made up, nor a day of reading, nor a place', async () => {
    expect(await apa(own({ author: 'Ada Grant' }, 'reader'))).toBe('Grant, A. (n.d.). The bridge opens.');
    expect(ownCitationItem(own({}), TODAY)).not.toHaveProperty('URL');
    expect(ownCitationItem(own({}), TODAY)).not.toHaveProperty('accessed');
    expect(JSON.stringify(ownCitationItem(own({}), TODAY))).not.toContain('Verbatim');
  });

  it('without a title its first words stand for one, in square brackets', async () => {
    expect(await apa(own({}))).toBe('[The bridge opens]. (n.d.).');
  });
});
