import { afterPaint } from '../../reader/after-paint.ts';
import { TEXT_ID } from '../../reader/element-ids.ts';

/** On fewer square CSS pixels no letter of ours stands, at any size: words beyond the window's room are certainly out of sight. */
const LETTER = 150;
/** The text's column is no wider than this, in CSS pixels. */
const WIDEST = 900;
/** The header, the title and what is said of the article stand above it, at the least so high. */
const ABOVE = 300;
/** A paragraph takes up whole lines: as much as so many letters more. */
const LINE = 40;
/** So many paragraphs are laid out at a time. */
const STEP = 8;

/**
 * Leaves the paragraphs of a text that begins at its top and that nobody can see yet without a layout until the others have been
 * painted; then lays them out, a few after each frame. Gives the way to lay out all that is left.
 */
export function layOutInSteps(): () => void {
  const later = outOfSight();
  for (const paragraph of later) paragraph.setAttribute('data-later', '');
  const show = (count: number) => {
    for (const paragraph of later.splice(0, count)) paragraph.removeAttribute('data-later');
  };
  const step = () => {
    show(STEP);
    if (later.length > 0) callOff = afterPaint(step);
  };
  let callOff = afterPaint(step);
  return () => {
    callOff();
    show(later.length);
  };
}

function outOfSight(): Element[] {
  const room = (Math.min(innerWidth, WIDEST) * Math.max(0, innerHeight - ABOVE)) / LETTER;
  let before = 0;
  return [...document.querySelectorAll(`#${TEXT_ID} p`)].filter(({ textContent }) => {
    const isOut = before > room;
    before += textContent.length + LINE;
    return isOut;
  });
}
