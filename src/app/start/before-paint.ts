/*
 * The one script that stands in every page and runs before its first paint, so it is small: what a reader chose is put on by
 * another one, which only a browser that keeps a choice asks for.
 */
import { COMFORT_KEY } from '../../device/comfort.ts';
import { beginModes } from '../comfort/modes.ts';
import { beginFaces } from '../faces/visit.ts';

/** The address of `as-chosen.ts` as it is built. */
declare const AS_CHOSEN: string;

beginFaces();
beginModes();
try {
  // Nothing else holds the first paint in every engine: a script that another one adds may come after it.
  if (localStorage.getItem(COMFORT_KEY) !== null) document.write(`<script src="${AS_CHOSEN}"></script>`);
} catch {
  // Where storage is refused, the page is as usual.
}
// Another tab's choice is this one's too. A storage that was cleared has no key.
addEventListener('storage', ({ key }) => {
  if (key === COMFORT_KEY || key === null)
    document.head.append(Object.assign(document.createElement('script'), { src: AS_CHOSEN }));
});
