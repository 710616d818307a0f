import type { ArticleSource } from '../../src/authoring/schema.ts';

export const SMALL_TEXT = `Ann Lee called the rain "kind" in 1990.
She said: "It was a kind rain. It fell on the the town." Her son Tim, 7, listened.
Bo Kay, 40, has been accused of stealing umbrellas since he was 15. He claimed it was the rain.`;

/** A small article that keeps every rule; a test breaks one of them by a change. */
export function smallSource(change: Partial<ArticleSource> = {}): ArticleSource {
  return {
    slug: 'rain',
    language: 'en',
    text: SMALL_TEXT,
    editorial: { title: 'On rain', description: 'What Ann Lee said of the rain.' },
    source: { publisher: null, author: null, url: null, date: null },
    sections: {
      lead: { title: 'The lead', from: 'Ann Lee called' },
      charge: { title: 'The charge', from: 'Bo Kay' },
    },
    people: {
      'ann-lee': {
        name: 'Ann Lee',
        mentions: [{ exact: 'She', suffix: ' said' }],
        statements: [{ label: 'Called the rain kind', evidence: 'called the rain "kind"' }],
      },
      'bo-kay': {
        name: 'Bo Kay',
        statements: [
          {
            label: 'Has been accused of stealing umbrellas',
            status: 'alleged',
            evidence: 'has been accused of stealing umbrellas',
          },
        ],
      },
      tim: { name: 'Tim', isMinor: true },
    },
    quotes: {
      kind: {
        form: 'partial',
        words: '"kind"',
        speaker: 'ann-lee',
        cue: 'called',
        trail: ['Ann Lee'],
        grade: 'named',
        sameWords: {
          quote: 'kind-rain',
          words: { exact: 'kind', suffix: ' rain.' },
          note: 'The same word.',
        },
      },
      'kind-rain': {
        form: 'direct',
        words: '"It was a kind rain. It fell on the the town."',
        speaker: 'ann-lee',
        cue: 'She said',
        trail: [
          { words: { exact: 'She', suffix: ' said' }, why: 'the subject of the line before' },
          'Ann Lee',
        ],
        grade: 'pronoun',
      },
      'the-rain': {
        form: 'reported',
        words: { exact: 'it was the rain', prefix: 'claimed ' },
        speaker: 'bo-kay',
        status: 'claimed',
        cue: 'He claimed',
        trail: [
          { words: { exact: 'He', suffix: ' claimed' }, why: 'the subject of the sentence before' },
          'Bo Kay',
        ],
        grade: 'pronoun',
      },
    },
    events: {
      stealing: {
        label: 'Bo Kay is accused of stealing umbrellas',
        status: 'alleged',
        when: {
          yearsBefore: 25,
          words: 'since he was 15',
          workedOut: { ageNow: 40, nowWords: 'Bo Kay, 40', ageThen: 15, thenWords: 'he was 15' },
        },
        evidence: 'accused of stealing umbrellas',
        people: ['bo-kay'],
      },
      rain: {
        label: 'Ann Lee calls the rain kind',
        status: 'stated',
        when: { edtf: '1990', words: 'in 1990' },
        evidence: 'Ann Lee called the rain "kind" in 1990',
        people: ['ann-lee'],
      },
    },
    slips: [{ words: 'the the', note: 'Printed twice.' }],
    aliases: { 'kindest-rain': 'kind-rain' },
    ...change,
  };
}
