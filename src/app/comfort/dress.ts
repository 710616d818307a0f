import { moreFaces } from 'virtual:more-faces';
import { CHOICES, SCALES, type Choice, type Comfort, type Face, type Scale } from '../../device/comfort.ts';
import { modesLink } from './modes.ts';

const CHOICE_NAMES: readonly Choice[] = ['theme', 'contrast', 'face', 'align'];

/** How the style sheets write a value of each scale. */
const WRITTEN: Readonly<Record<Scale, (value: number) => string>> = {
  size: (value) => `${value / 100}`,
  measure: (value) => `${value}ch`,
  leading: (value) => `${value / 100}`,
  letters: (value) => `${value / 100}em`,
  words: (value) => `${value / 100}em`,
  paragraphs: (value) => `${value / 100}em`,
};

const SCALE_NAMES: readonly Scale[] = ['size', 'measure', 'leading', 'letters', 'words', 'paragraphs'];

/** Puts what was chosen on the document, as the style sheets ask for it; nothing where the usual is wanted. */
export function dress(comfort: Comfort, root = document.documentElement): void {
  for (const name of CHOICE_NAMES)
    if (comfort[name] === CHOICES[name][0]) delete root.dataset[name];
    else root.dataset[name] = comfort[name];
  for (const name of SCALE_NAMES)
    if (comfort[name] === SCALES[name].usual) root.style.removeProperty(`--${name}`);
    else root.style.setProperty(`--${name}`, WRITTEN[name](comfort[name]));
  const modes = modesFor(comfort);
  if (modes) modes.media = 'all';
}

/** The link to the sheet of modes where what was chosen needs it; otherwise the device alone asks. */
export function modesFor({ theme, contrast }: Comfort): HTMLLinkElement | null {
  if (!theme.endsWith('sepia') && contrast !== 'more') return null;
  return modesLink();
}

/**
 * Loads a face that the style sheet does not name, so that nobody else's browser asks for it. Settles when its upright
 * letters are there; at once for a face that every page has, or in a browser that cannot add one.
 */
export async function loadFace(face: Face): Promise<void> {
  const files = moreFaces.filter((each) => each.face === face);
  if (files.length === 0 || !('fonts' in document)) return;
  const isThere = [...document.fonts].some(({ family }) =>
    files.some((file) => family.includes(file.family)),
  );
  if (!isThere)
    for (const { family, weight, url } of files)
      document.fonts.add(new FontFace(family, `url(${url})`, { weight, display: 'swap' }));
  await document.fonts.load(`1em ${files[0]?.family}`);
}
