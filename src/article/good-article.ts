import type { Ref } from './ref.ts';
import { WIRE_VERSION, type Wire } from './wire-form.ts';

const LISTS = ['paragraphs', 'sections', 'quotes', 'people', 'unnamedSpeakers', 'unnamed', 'events', 'slips'];

/**
 * Whether data that arrived is an article of that name: a host may answer with a page of its own, with another file, or
 * with half of one. It looks at the shape only; what the build made of it is not checked again.
 */
export function isWireOf(data: unknown, { shelf, slug }: Ref): data is Wire {
  const { version, article } = Object(data) as { version?: unknown; article?: unknown };
  if (version !== WIRE_VERSION || typeof article !== 'object' || article === null) return false;
  const given = new Map<string, unknown>(Object.entries(article));
  return (
    JSON.stringify(given.get('ref')) === JSON.stringify({ shelf, slug }) &&
    typeof given.get('text') === 'string' &&
    LISTS.every((list) => Array.isArray(given.get(list)))
  );
}
