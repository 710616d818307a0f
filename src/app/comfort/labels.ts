import type { Comfort, Scale } from '../../device/comfort.ts';

export const THEMES: Readonly<Record<Comfort['theme'], string>> = {
  system: 'As on this device',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
  'dark-sepia': 'Dark sepia',
};

export const FACES: Readonly<Record<Comfort['face'], string>> = {
  literata: 'Literata',
  instrument: 'Instrument Sans',
  atkinson: 'Atkinson Hyperlegible',
  opendyslexic: 'OpenDyslexic',
  device: 'This device’s own',
};

interface ScaleLabel {
  readonly label: string;
  /** A value as it is read and heard. */
  readonly says: (value: number) => string;
}

/** In lines of the text's own size, or letters' heights: the unit is the em. */
const hundredths = (value: number) => `${value / 100}`;

export const SCALE_LABELS: Readonly<Record<Scale, ScaleLabel>> = {
  size: { label: 'Size', says: (value) => `${value}%` },
  measure: { label: 'Width', says: (value) => `${value} digits wide` },
  leading: { label: 'Lines', says: hundredths },
  paragraphs: { label: 'Paragraphs', says: hundredths },
  words: { label: 'Words', says: hundredths },
  letters: { label: 'Letters', says: hundredths },
};
