import type { ArticleFacts, QuoteFacts } from '../article/facts.ts';
import type { Fault } from '../article/fault.ts';
import { paragraphAt, paragraphsOf } from '../article/paragraphs.ts';
import { contains, wordsAt, type Span } from '../article/span.ts';
import { isBeside } from './beside.ts';

/**
 * Rules 2 and 6, where the words of an article are known: a name that is said to be beside a quotation is, each step that
 * is our reading says why, and a time or an occasion out of another paragraph says why it holds here.
 */
export function faultsOfAttribution(facts: ArticleFacts): Fault[] {
  const article = { text: facts.text, paragraphs: paragraphsOf(facts.text) };
  return facts.quotes.flatMap((quote) =>
    [...nameApart(article, quote), ...silentSteps(article, quote), ...carriedSilently(article, quote)].map(
      ({ at, says }) => ({ at: `quotes.${quote.id}.${at}`, says }),
    ),
  );
}

/** A text and its paragraphs. */
interface Laid {
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

function nameApart({ text }: Laid, { spans, attribution }: QuoteFacts): Fault[] {
  const [mention] = attribution.trail;
  if (attribution.grade !== 'named' || !mention) return [];
  if (isBeside(text, mention, attribution.cue ? [attribution.cue, ...spans] : spans)) return [];
  const says = `is “named”, but “${wordsAt(text, mention)}” stands far from the cue and the quotation: it is “apart”`;
  return [{ at: 'grade', says }];
}

function silentSteps({ text }: Laid, { attribution: { trail, grade } }: QuoteFacts): Fault[] {
  const first: Fault[] =
    grade === 'inferred' && !trail[0]?.why
      ? [{ at: 'trail.0', says: 'is inferred, and does not say why: { words, why }' }]
      : [];
  const steps = trail.slice(1).flatMap((to, index): Fault[] => {
    const from = trail[index];
    if (!from || from.why || isPart(wordsAt(text, from), wordsAt(text, to))) return [];
    const says = `does not say why “${wordsAt(text, from)}” is “${wordsAt(text, to)}”: { words, why }`;
    return [{ at: `trail.${index}`, says }];
  });
  return [...first, ...steps];
}

/** Whether the words are some of those of the other: "Alyssa" of "Alyssa Milano". */
function isPart(words: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${words} `);
}

function carriedSilently({ text, paragraphs }: Laid, { spans: [first], attribution }: QuoteFacts): Fault[] {
  const { time, occasion } = attribution;
  const own = paragraphs[paragraphAt(paragraphs, first.start)];
  const fault = (at: string, span: Span | undefined, why: string | null | undefined): Fault[] =>
    !span || why || !own || contains(own, span)
      ? []
      : [{ at, says: `“${wordsAt(text, span)}” stands in another paragraph: carriedOver says why it holds` }];
  return [
    ...fault('time', time ?? undefined, time?.carriedOver),
    ...fault('occasion', occasion?.evidence, occasion?.carriedOver),
  ];
}
