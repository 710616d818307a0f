import type { Quote } from '../article/article.ts';
import { placeOfOpen, type Open } from '../article/lit.ts';
import { wordsId } from '../links.ts';

/** The id of the text's own element. */
export const TEXT_ID = 'text';

/** The id of a paragraph's element, by the paragraph's place in the article. */
export function paragraphId(index: number): string {
  return `p${index}`;
}

/** The place of the paragraph whose element has this id; null for another id. */
export function placeOfParagraph(id: string): number | null {
  const [, place] = /^p(\d+)$/u.exec(id) ?? [];
  return place === undefined ? null : Number(place);
}

/** The id of a section's heading. */
export function sectionElementId(id: string): string {
  return `section-${id}`;
}

/** The id of the element at which the open thing begins. */
export function openedElementId(open: Open): string {
  return open.kind === 'section' ? sectionElementId(open.section.id) : wordsId(placeOfOpen(open).start);
}

/** The id of what describes a quotation's link: one for all of the same voice, form and reserve. */
export function descriptionId({ form, speaker, status }: Quote): string {
  return ['said', form, status, speaker ?? ''].join('-');
}
