/*
 * The one script that runs before the first paint: what the reader chose is on the document before there is anything to see.
 * The build puts it into every page, made from the same table as the sheet that the choices are made in.
 */
import { COMFORT_KEY, storedComfort } from '../../device/comfort.ts';
import { dress, loadFace } from '../comfort/dress.ts';
import { beginFaces } from '../faces/visit.ts';

function asChosen(): void {
  const comfort = storedComfort();
  dress(comfort);
  // Without it the words stand in the face behind it.
  loadFace(comfort.face).catch(() => undefined);
}

asChosen();
beginFaces();
// Another tab's choice is this one's too. A storage that was cleared has no key.
addEventListener('storage', ({ key }) => {
  if (key === COMFORT_KEY || key === null) asChosen();
});
