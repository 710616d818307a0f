import * as v from 'valibot';
import type { Article, ArticleData } from './article.ts';
import { assemble } from './assemble.ts';
import type { ArticleFacts, PersonFacts } from './facts.ts';
import { ArticleError, type Fault } from './fault.ts';
import type { Ref } from './ref.ts';
import { articleData, type WiredArticle } from './wire-schema.ts';

/** Brings an article of one version to the next; at its place in the list stands the version that it reads, from 1. */
export type Migration = (article: unknown) => unknown;

/** None yet: there has been one version. */
const MIGRATIONS: readonly Migration[] = [];

const envelope = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), article: v.unknown() });

/**
 * Reads an article that was kept or sent, whatever it is. What follows from its facts is worked out anew and not taken on
 * trust; its name is that of the shelf's place where it is put.
 * @throws ArticleError with the path and the reason of everything that is wrong, or with the version that it is too new for.
 */
export function readWire(input: unknown, ref: Ref, migrations: readonly Migration[] = MIGRATIONS): Article {
  const { version, article } = parsed(envelope, input, 'the file');
  const newest = migrations.length + 1;
  if (version > newest)
    throw refused(
      'version',
      `is ${version}: it was written by a newer build, which reads it; this one reads up to ${newest}`,
    );
  const current = migrations.slice(version - 1).reduce((old, migrate) => migrate(old), article);
  return assemble(factsOf(parsed(articleData, current, 'article'), ref));
}

function parsed<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  whole: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  throw new ArticleError(
    result.issues.map((issue): Fault => ({ at: v.getDotPath(issue) ?? whole, says: issue.message })),
  );
}

function refused(at: string, says: string): ArticleError {
  return new ArticleError([{ at, says }]);
}

/** The facts of an article that has been assembled before. */
function factsOf(article: WiredArticle, ref: Ref): ArticleFacts {
  const { wordCount: _, paragraphs: __, unnamedSpeakers, sections, people, quotes, ...given } = article;
  return {
    ...given,
    ref,
    provenance: Object.fromEntries(Object.entries(given.provenance).filter(([, by]) => by !== undefined)),
    sections: sections.map(({ id, title, start }) => ({ id, title, from: start })),
    quotes: quotes.map(({ wordCount: ___, ...quote }) => quote),
    people: [
      ...people.map((person) => personFacts(article, person, person)),
      ...unnamedSpeakers.map((speaker) => personFacts(article, speaker, { epithet: null, statements: [] })),
    ],
  };
}

type WiredSpeaker = WiredArticle['people'][number] | WiredArticle['unnamedSpeakers'][number];

function personFacts(
  { text }: Pick<ArticleData, 'text'>,
  { id, name, named, hasPage, mentions }: WiredSpeaker,
  { is, epithet, statements }: Pick<WiredArticle['people'][number], 'is' | 'epithet' | 'statements'>,
): PersonFacts {
  return {
    id,
    named,
    hasPage,
    ...(is !== undefined && { is }),
    ...(text.slice(named.start, named.end) !== name && { calledHere: name }),
    epithet,
    statements,
    mentions: mentions.filter(({ start, end }) => start !== named.start || end !== named.end),
  };
}
