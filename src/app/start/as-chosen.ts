/*
 * Puts what the reader chose on the document. In the head `before-paint.ts` waits for it, so there is nothing to see before;
 * later it runs again for what was chosen in another tab.
 */
import { storedComfort } from '../../device/comfort.ts';
import { dress, loadFace, modesFor } from '../comfort/dress.ts';

const comfort = storedComfort();
dress(comfort);
// Without it the words stand in the face behind it.
loadFace(comfort.face).catch(() => undefined);
// A sheet whose link comes to apply holds no paint; one that the parser meets does.
const modes = modesFor(comfort);
if (modes && document.readyState === 'loading')
  document.write(`<link rel="stylesheet" href="${modes.getAttribute('href') ?? ''}">`);
