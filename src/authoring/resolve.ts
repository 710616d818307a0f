import * as v from 'valibot';
import type { Article, Quote, Section, SectionId, Source } from '../article/article.ts';
import { faultsOfAttribution } from './attribution-rules.ts';
import { faultsOfEditing } from './editing.ts';
import { ArticleError } from '../article/fault.ts';
import { paragraphAt, paragraphsOf } from '../article/paragraphs.ts';
import { Resolution } from './resolution.ts';
import { datesOf, resolveEvents } from './resolve-events.ts';
import { resolvePeople, rolesOf } from './resolve-people.ts';
import { resolveQuotes } from './resolve-quotes.ts';
import { articleSource, type ArticleSource } from './schema.ts';
import type { Span } from '../article/span.ts';
import { wordCounter } from '../article/words.ts';

/**
 * The same as `defineArticle`, for what arrives at run time: nothing is known of `input` yet.
 * @throws ArticleError with every fault found.
 */
export function resolveArticle(input: unknown): Article {
  const parsed = v.safeParse(articleSource, input);
  if (!parsed.success)
    throw new ArticleError(
      parsed.issues.map((issue) => ({ at: v.getDotPath(issue) ?? 'article', says: issue.message })),
    );
  const source = parsed.output;
  const resolution = new Resolution(source.text, rolesOf(source));
  const article = assemble(source, resolution);
  const faults = [...resolution.faults, ...faultsOfEditing(source, article)];
  if (faults.length === 0) faults.push(...faultsOfAttribution(article));
  if (faults.length > 0) throw new ArticleError(faults);
  return article;
}

function assemble(source: ArticleSource, resolution: Resolution): Article {
  const { text, language, editorial } = source;
  const countWords = wordCounter(language);
  const paragraphs = paragraphsOf(text);
  const quotes = resolveQuotes(source, resolution, countWords);
  return {
    slug: source.slug,
    language,
    title: editorial.title,
    description: editorial.description,
    contentNote: editorial.contentNote ?? null,
    source: source.source satisfies Source,
    published: source.source.date ? datesOf('source.date', source.source.date, resolution) : null,
    text,
    wordCount: countWords(text),
    paragraphs,
    sections: resolveSections(source, resolution, paragraphs),
    quotes,
    people: resolvePeople(source, resolution, quotes),
    unnamed: (source.unnamed ?? []).map(({ words, note }, index) => ({
      words: resolution.anchor(`unnamed.${index}`, words),
      note,
    })),
    events: resolveEvents(source, resolution),
    slips: (source.slips ?? []).map(({ words, note }, index) => ({
      words: resolution.anchor(`slips.${index}`, words),
      note,
    })),
    aliases: resolveAliases(source, resolution, quotes),
  };
}

/** A section begins with the paragraph that its anchor is in, and reaches to the next; the first begins the text. */
function resolveSections(
  source: ArticleSource,
  resolution: Resolution,
  paragraphs: readonly Span[],
): Section[] {
  const starts = Object.entries(source.sections)
    .map(([id, { title, from }]) => {
      const place = paragraphAt(paragraphs, resolution.anchor(`sections.${id}.from`, from).start);
      return { id: id as SectionId, title, start: paragraphs[place]?.start ?? 0 };
    })
    .toSorted((a, b) => a.start - b.start);
  for (const [index, { id, start }] of starts.entries())
    if (start === starts[index + 1]?.start)
      resolution.fault(`sections.${id}`, 'begins with the same paragraph as another section');
  if (starts[0] && starts[0].start !== paragraphs[0]?.start)
    resolution.fault(`sections.${starts[0].id}`, 'leaves the first paragraph without a section');
  if (starts.length === 0) resolution.fault('sections', 'has none: an article has one at least');
  const lastEnd = paragraphs.at(-1)?.end ?? 0;
  return starts.map((section, index) => ({ ...section, end: starts[index + 1]?.start ?? lastEnd }));
}

function resolveAliases(
  source: ArticleSource,
  resolution: Resolution,
  quotes: readonly Quote[],
): Article['aliases'] {
  const aliases = source.aliases ?? {};
  const taken = new Set<string>([
    ...quotes.map(({ id }) => id),
    ...[source.people, source.events, source.sections].flatMap(Object.keys),
  ]);
  for (const [old, now] of Object.entries(aliases)) {
    if (!taken.has(now)) resolution.fault(`aliases.${old}`, `leads to “${now}”, which is not there`);
    if (taken.has(old)) resolution.fault(`aliases.${old}`, 'is the id of something that is still there');
  }
  return aliases;
}
