import * as v from 'valibot';
import type { Article } from '../article/article.ts';
import { faultsOfAttribution } from './attribution-rules.ts';
import { assemble } from '../article/assemble.ts';
import type { ArticleFacts } from '../article/facts.ts';
import { ArticleError } from '../article/fault.ts';
import { onSite } from '../article/ref.ts';
import { faultsOfEditing } from './editing.ts';
import { Resolution } from './resolution.ts';
import { publishedOn, resolveEvents } from './resolve-events.ts';
import { resolvePeople, rolesOf } from './resolve-people.ts';
import { resolveQuotes } from './resolve-quotes.ts';
import { resolveSections } from './resolve-sections.ts';
import { articleSource, type ArticleSource } from './schema.ts';

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
  const facts = resolveFacts(source, resolution);
  const faults = [...resolution.faults, ...faultsOfEditing(source)];
  if (faults.length === 0) faults.push(...faultsOfAttribution(facts));
  if (faults.length > 0) throw new ArticleError(faults);
  return assemble(facts);
}

function resolveFacts(source: ArticleSource, resolution: Resolution): ArticleFacts {
  const { slug, text, language, editorial } = source;
  return {
    ref: onSite(slug),
    language,
    wording: 'editorial',
    title: editorial.title,
    description: editorial.description,
    contentNote: editorial.contentNote ?? null,
    source: source.source,
    provenance: provenanceOf(source),
    published: source.source.date ? publishedOn('source.date', source.source.date, resolution) : null,
    text,
    sections: resolveSections(source, resolution),
    quotes: resolveQuotes(source, resolution),
    people: resolvePeople(source, resolution),
    unnamed: (source.unnamed ?? []).map(({ words, note }, index) => ({
      words: resolution.anchor(`unnamed.${index}`, words),
      note,
    })),
    events: resolveEvents(source, resolution),
    slips: (source.slips ?? []).map(({ words, note }, index) => ({
      words: resolution.anchor(`slips.${index}`, words),
      note,
    })),
    aliases: resolveAliases(source, resolution),
  };
}

/** An editor has said the title, and whatever of the source is given. */
function provenanceOf({ source }: ArticleSource): ArticleFacts['provenance'] {
  const given = Object.entries(source).flatMap(([part, says]) => (says === null ? [] : [part]));
  return Object.fromEntries(['title', ...given].map((part) => [part, 'editor']));
}

function resolveAliases(source: ArticleSource, resolution: Resolution): Article['aliases'] {
  const aliases = source.aliases ?? {};
  const taken = new Set<string>(
    [source.quotes, source.people, source.events, source.sections].flatMap(Object.keys),
  );
  for (const [old, now] of Object.entries(aliases)) {
    if (!taken.has(now)) resolution.fault(`aliases.${old}`, `leads to “${now}”, which is not there`);
    if (taken.has(old)) resolution.fault(`aliases.${old}`, 'is the id of something that is still there');
  }
  return aliases;
}
