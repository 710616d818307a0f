import type { SectionFacts } from '../article/facts.ts';
import { paragraphAt, paragraphsOf } from '../article/paragraphs.ts';
import type { Resolution } from './resolution.ts';
import type { ArticleSource } from './schema.ts';

/** A section begins with the paragraph that its anchor is in. An editor gives every paragraph one, and none two. */
export function resolveSections({ text, sections }: ArticleSource, resolution: Resolution): SectionFacts[] {
  const paragraphs = paragraphsOf(text);
  const begun = Object.entries(sections)
    .map(([id, { title, from }]) => {
      const { start } = resolution.anchor(`sections.${id}.from`, from);
      return { id, title, from: start, paragraph: paragraphAt(paragraphs, start) };
    })
    .toSorted((a, b) => a.from - b.from);
  for (const [index, { id, paragraph }] of begun.entries())
    if (paragraph === begun[index + 1]?.paragraph)
      resolution.fault(`sections.${id}`, 'begins with the same paragraph as another section');
  if (begun[0] && begun[0].paragraph !== 0)
    resolution.fault(`sections.${begun[0].id}`, 'leaves the first paragraph without a section');
  if (begun.length === 0) resolution.fault('sections', 'has none: an article has one at least');
  return begun.map(({ id, title, from }) => ({ id, title, from }));
}
