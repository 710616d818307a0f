import type { Article, Section } from './article.ts';
import { paragraphAt } from './paragraphs.ts';

/** Paragraphs that stand together: a section's, or those before the first one, which have no title. */
export interface Part {
  readonly section: Section | null;
  /** Places in the article's list of paragraphs, half-open. */
  readonly from: number;
  readonly to: number;
}

/** An article's paragraphs by section, in order, each once; all in one part where there are no sections. */
export function partsOf({ paragraphs, sections }: Article): Part[] {
  const begun = sections.map((section) => ({ section, from: paragraphAt(paragraphs, section.start) }));
  const lead = (begun[0]?.from ?? 1) > 0 ? [{ section: null, from: 0 }] : [];
  const parts = [...lead, ...begun];
  return parts.map((part, index) => ({ ...part, to: parts[index + 1]?.from ?? paragraphs.length }));
}
