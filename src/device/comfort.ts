/** What is chosen by name; the first is the usual one. */
export const CHOICES = {
  /** `system` follows the device's own setting. */
  theme: ['system', 'light', 'sepia', 'dark', 'dark-sepia'],
  contrast: ['system', 'more', 'usual'],
  face: ['literata', 'instrument', 'atkinson', 'opendyslexic', 'device'],
  align: ['left', 'justified'],
} as const;

/**
 * What is chosen in whole steps: `size` and `leading` in hundredths of the usual size and of the text's, `measure` in `ch`,
 * the spacings in hundredths of an em. They go beyond what WCAG 2.2, 1.4.12, asks a page to bear: 150, 12, 16 and 200.
 */
export const SCALES = {
  size: { from: 80, to: 200, step: 10, usual: 100 },
  measure: { from: 45, to: 85, step: 1, usual: 51 },
  leading: { from: 128, to: 248, step: 4, usual: 168 },
  letters: { from: 0, to: 20, step: 2, usual: 0 },
  words: { from: 0, to: 40, step: 4, usual: 0 },
  paragraphs: { from: 50, to: 300, step: 10, usual: 110 },
} as const;

export type Choice = keyof typeof CHOICES;
export type Scale = keyof typeof SCALES;

/** How a reader wants the text on this device. */
export type Comfort = { readonly [Name in Choice]: (typeof CHOICES)[Name][number] } & {
  readonly [Name in Scale]: number;
};

export type Face = Comfort['face'];

/** Where the record stands in the device's storage. */
export const COMFORT_KEY = 'verbatim:comfort';

/** What was stored, checked: whatever is missing or not one of the values is the usual one, and the rest counts. */
export function comfortFrom(stored: unknown): Comfort {
  const given: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    theme: oneOf(CHOICES.theme, given['theme']),
    contrast: oneOf(CHOICES.contrast, given['contrast']),
    face: oneOf(CHOICES.face, given['face']),
    align: oneOf(CHOICES.align, given['align']),
    size: onScale('size', given['size']),
    measure: onScale('measure', given['measure']),
    leading: onScale('leading', given['leading']),
    letters: onScale('letters', given['letters']),
    words: onScale('words', given['words']),
    paragraphs: onScale('paragraphs', given['paragraphs']),
  };
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], given: unknown): Value {
  return values.find((value) => value === given) ?? values[0];
}

function onScale(name: Scale, given: unknown): number {
  const { from, to, usual } = SCALES[name];
  const isGood = typeof given === 'number' && Number.isInteger(given) && given >= from && given <= to;
  return isGood ? given : usual;
}

/** What everybody has who chose nothing. */
export function usualComfort(): Comfort {
  return comfortFrom(null);
}

/** What is kept on this device; the usual when nothing is, or when the browser refuses storage. */
export function storedComfort(storage: () => Storage = () => localStorage): Comfort {
  try {
    return comfortFrom(JSON.parse(storage().getItem(COMFORT_KEY) ?? 'null'));
  } catch {
    return usualComfort();
  }
}

/** Keeps what differs from the usual; false when the browser refuses storage, so that it lasts for this visit only. */
export function keepComfort(comfort: Comfort, storage: () => Storage = () => localStorage): boolean {
  const usual: Readonly<Record<string, string | number>> = usualComfort();
  const chosen = Object.entries(comfort).filter(([name, value]) => value !== usual[name]);
  try {
    if (chosen.length === 0) storage().removeItem(COMFORT_KEY);
    else storage().setItem(COMFORT_KEY, JSON.stringify(Object.fromEntries(chosen)));
    return true;
  } catch {
    return false;
  }
}
