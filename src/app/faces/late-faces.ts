import { blocksInSight, movesOf, type Block } from './blocks.ts';
import { hold, letAboveGo, letGo, letGoOutOfSight, textAbove } from './held.ts';
import { shiftOf } from './places.ts';
import { doWithout, hasMoved } from './visit.ts';
import { keepLines, lengthsOf, letLinesGo } from './same-lines.ts';

/** A page waits so long for its faces, in milliseconds after it has been painted and the app has begun to start. */
const LATEST_MS = 2000;
/** It looks so long for the spaces with which its lines stay as they are. */
const SEARCH_MS = 150;
/** Half of the layout shift that the faces may cause: browsers count a little more than can be measured here. */
const MOST_SHIFT = 0.005;

/** So many blocks may stay in what stands in, until they are out of sight. */
const MOST_HELD = 4;

/**
 * Shows the page in its own faces, which were late for the first paint, when they come, if no line in sight moves by it.
 * When the reader has begun to move, or a face does not come in time, or lines would move, the visit goes on in what
 * stands in for them: faces never differ between two of its pages.
 */
export async function bringLateFaces(page = document): Promise<void> {
  const faces = lateFaces(page);
  const place = scrollY;
  const areHere = await Promise.race([haveCome(faces), tooLate()]);
  await nextFrame();
  const isStill = !hasMoved(page) && scrollY === place;
  if (!areHere || !isStill || !shown(faces, page)) doWithout(page.documentElement);
}

/** The page's own faces once more, under names of their own: a browser does not go back to one that it has given up. */
function lateFaces(page: Document): FontFace[] {
  return [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const of = (property: string) => rule.style.getPropertyValue(property);
      if (of('font-display') !== 'optional') return [];
      const family = of('font-family').replace(/["']/gu, '');
      return [new FontFace(`Late ${family}`, of('src'), { weight: of('font-weight') })];
    });
}

async function haveCome(faces: readonly FontFace[]): Promise<boolean> {
  const loads = await Promise.allSettled(faces.map(async (face) => face.load()));
  return loads.every(({ status }) => status === 'fulfilled');
}

async function tooLate(): Promise<false> {
  await new Promise((resolve) => {
    setTimeout(resolve, LATEST_MS);
  });
  return false;
}

async function nextFrame(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/**
 * False, and nothing has changed, if lines would move. All in one frame, so that nothing else is ever painted; but text
 * above the window changes in a later one: as the browser counts, to do both in one moves what is in sight, though it
 * stays where it is.
 */
function shown(faces: readonly FontFace[], page: Document): boolean {
  const { dataset } = page.documentElement;
  const blocks = blocksInSight(page.body);
  const lengths = lengthsOf(blocks);
  const above = textAbove(page);
  above.forEach(hold);
  for (const face of faces) page.fonts.add(face);
  dataset['faces'] = 'late';
  const farthest = keepLines(blocks, lengths, performance.now() + SEARCH_MS);
  const held = holdUntilSteady(farthest);
  if (!held) {
    delete dataset['faces'];
    blocks.forEach(letLinesGo);
    [...above, ...blocks].forEach(letGo);
    return false;
  }
  const steady = blocks.find(({ element }) => element.closest('.text'))?.element;
  requestAnimationFrame(() => setTimeout(letAboveGo, 0, above, steady));
  letGoOutOfSight(held);
  onNewWidth(() => blocks.forEach(letLinesGo));
  return true;
}

/** Holds blocks, the first first, until the others move little enough; null if even that does not do. */
function holdUntilSteady(blocks: readonly Block[]): Block[] | null {
  const held: Block[] = [];
  const window = { width: innerWidth, height: innerHeight };
  for (const block of blocks) {
    if (shiftOf(blocks.flatMap(movesOf), window) <= MOST_SHIFT) return held;
    letLinesGo(block);
    hold(block);
    held.push(block);
    if (held.length > MOST_HELD) break;
  }
  return null;
}

/** At another width lines break elsewhere anyway. */
function onNewWidth(change: () => void): void {
  const width = innerWidth;
  const onResize = () => {
    if (innerWidth === width) return;
    removeEventListener('resize', onResize);
    change();
  };
  addEventListener('resize', onResize);
}
