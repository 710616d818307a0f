import type { Ref } from '../../article/ref.ts';
import { slugOf } from '../../finding/ids.ts';
import type { StoredArticle } from '../../finding/stored/stored-article.ts';
import { titleOf } from '../../finding/stored/title-of.ts';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A name for an article on this device: the first words of its title, and a few letters that no other has. */
export function newSlug(
  stored: StoredArticle,
  random: (length: number) => Uint8Array = (length) => crypto.getRandomValues(new Uint8Array(length)),
): string {
  const tail = [...random(5)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${slugOf(titleOf(stored)) || 'article'}-${tail}`;
}

const refs = new WeakMap<StoredArticle, Ref>();

/** Where an article that is brought here will stand: the same each time for the same one, so that its page can be made before it is opened. */
export function refOf(stored: StoredArticle): Ref {
  const ref = refs.get(stored) ?? { shelf: 'device', slug: newSlug(stored) };
  refs.set(stored, ref);
  return ref;
}
