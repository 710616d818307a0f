import { describe, expect, test } from 'vitest';
import { otherLanguage } from '../../../src/finding/worker/language.ts';

const english =
  'The council met on Tuesday evening in the old town hall to decide the future of the ferry line, which has carried passengers across the estuary since 1921.';

describe('the language of a text', () => {
  test.each([
    [
      'French',
      'Le conseil s’est réuni mardi soir dans la vieille mairie pour décider de l’avenir du bac, qui perd de l’argent depuis la construction du pont.',
    ],
    [
      'German',
      'Der Rat tagte am Dienstagabend im alten Rathaus, um über die Zukunft der Fähre zu entscheiden, die seit dem Bau der Brücke in jedem Jahr Geld verloren hat.',
    ],
    [
      'Spanish',
      'El consejo se reunió el martes por la noche en el antiguo ayuntamiento para decidir el futuro del ferry, que ha perdido dinero todos los años desde la construcción del puente.',
    ],
    ['Japanese', 'まちの議会は火曜日の夜に古い役場で渡し船の将来について話し合った。'],
  ])('is %s', (language, text) => {
    expect(otherLanguage(text, 'en')).toBe(language);
  });

  test('is English, whatever its page declares', () => {
    expect(otherLanguage(english, 'fr')).toBeNull();
    expect(otherLanguage(english, null)).toBeNull();
  });

  test('that has as many words of two languages is what is declared', () => {
    const both =
      'and the of to in that is was for it le la les des est dans qui que une pour and the of le la les';
    expect(otherLanguage(both, 'en')).toBeNull();
    expect(otherLanguage(both, 'fr')).toBe('French');
  });

  test('of a few words is what is declared, and English where nothing is', () => {
    expect(otherLanguage('Le bac est tard.', 'fr-FR')).toBe('French');
    expect(otherLanguage('It is late.', null)).toBeNull();
    expect(otherLanguage('Something else.', 'xx')).toBeNull();
  });
});
