import { defineArticle } from '../../authoring/define.ts';
import text from './source.txt?raw';

/*
 * The article has no headline, publisher, byline, date or headings. The title, the description, the section titles,
 * the labels and the notes below are ours and assert nothing that the text does not.
 */
const THE_ALUM = 'she is the only woman whom the article has named so far, and it goes on with her';

export default defineArticle({
  slug: 'alyssa-milano-on-metoo',
  language: 'en',
  text,
  editorial: {
    title: 'Alyssa Milano on the courage other women gave her',
    description:
      'What Alyssa Milano has said of the #MeToo movement, what she claimed, and what she said of activism: every quotation with its speaker, its occasion and the words that say so.',
    contentNote: 'This article discusses sexual assault.',
  },
  source: { publisher: null, author: null, url: null, date: null },

  sections: {
    'praise-for-metoo': { title: 'Praise for #MeToo', from: 'Alyssa Milano has praised' },
    'the-movements': {
      title: 'Speaking out, and the start of the movements',
      from: 'The 46-year-old actress',
    },
    'coming-forward': {
      title: 'What she claimed, and her decision to come forward',
      from: 'Recently Alyssa shared',
    },
    'on-the-view': { title: 'On ‘The View’', from: 'Speaking during an appearance' },
    'career-and-integrity': { title: 'Career and integrity', from: 'Meanwhile, the ‘Charmed’ alum' },
    'a-life-of-activism': { title: 'An activist since she was a teenager', from: 'Alyssa – who has son' },
  },

  people: {
    'alyssa-milano': {
      name: 'Alyssa Milano',
      epithet: {
        label: 'Actress and activist',
        evidence: [
          { exact: 'actress', prefix: '46-year-old ' },
          { exact: 'an activist', prefix: 'has been ' },
        ],
      },
      mentions: [
        'The 46-year-old actress',
        { exact: 'Alyssa', prefix: 'Recently ' },
        'the ‘Charmed’ alum',
        { exact: 'Alyssa', suffix: ' – who has son' },
      ],
      statements: [
        { label: 'Is 46 years old', evidence: 'The 46-year-old actress' },
        {
          label: 'Praised the #MeToo movement as “beautiful”',
          evidence: 'has praised the #MeToo movement as "beautiful"',
        },
        {
          label: 'Was one of the first women to speak out against Harvey Weinstein',
          evidence: 'was one of the first women to speak out against disgraced producer Harvey Weinstein',
        },
        {
          label: 'Championed the start of the #MeToo and Time’s Up movements in 2017',
          evidence: 'championed the start of the #MeToo and Time’s Up movements in 2017',
        },
        {
          label: 'Claimed that she was assaulted on a movie set “almost 25 years” ago by an alleged abuser',
          status: 'claimed',
          evidence:
            'she claimed that she was was assaulted on a movie set "almost 25 years" ago by a "very visible" alleged abuser',
        },
        {
          label:
            'Has now said that her decision to come forward was made after she felt as though she needed to be as brave as the other women',
          evidence:
            'has now said her decision to come forward was made after she felt as though she needed to be as brave as the other women who have spoken about abuse through the #MeToo hashtag',
        },
        { label: 'Is an alum of ‘Charmed’', evidence: 'the ‘Charmed’ alum' },
        {
          label:
            'Said that if she needed to she would give up her acting career, so passionate is she about activism',
          evidence:
            'previously said she’s so passionate about activism that she would give up her acting career if she needed to',
        },
        {
          label: 'Has two children, with her husband Dave Bugliari',
          evidence: ['who has son', 'and daughter', 'with her husband Dave Bugliari'],
        },
        {
          label: 'Has been an activist since she was a teenager',
          evidence: 'has been an activist since she was a teenager',
        },
      ],
    },
    'harvey-weinstein': {
      name: 'Harvey Weinstein',
      epithet: {
        label: 'Producer, whom the article calls disgraced',
        evidence: { exact: 'disgraced producer', suffix: ' Harvey' },
      },
      statements: [
        {
          label: 'Has been accused of sexual harassment and misconduct by dozens of women',
          status: 'alleged',
          evidence: 'who has been accused of sexual harassment and misconduct by dozens of women',
        },
        {
          label: 'The article calls him “disgraced producer”',
          evidence: 'disgraced producer Harvey Weinstein',
        },
        {
          label: 'Alyssa Milano was one of the first women to speak out against him',
          evidence: 'was one of the first women to speak out against disgraced producer Harvey Weinstein',
        },
      ],
    },
    'dave-bugliari': {
      name: 'Dave Bugliari',
      epithet: { label: 'Alyssa Milano’s husband', evidence: { exact: 'her husband', prefix: 'with ' } },
      statements: [
        { label: 'Is Alyssa Milano’s husband', evidence: 'with her husband Dave Bugliari' },
        {
          label: 'Has two children with Alyssa Milano',
          evidence: ['who has son', 'and daughter', 'with her husband Dave Bugliari'],
        },
      ],
    },
    son: { name: 'Milo', isMinor: true },
    daughter: { name: 'Elizabella', isMinor: true },
  },

  unnamed: [
    {
      words: 'dozens of women',
      note: 'They have accused Harvey Weinstein of sexual harassment and misconduct.',
    },
    { words: 'women across the world', note: 'They have shared their harassment stories.' },
    { words: 'a "very visible" alleged abuser', note: 'Not named by the article, and so not here.' },
    {
      words: 'the other women who have spoken about abuse',
      note: 'Alyssa Milano said she felt as though she needed to be as brave as they.',
    },
    {
      words: 'women from all over the world',
      note: 'Alyssa Milano said that they share their stories with her.',
    },
  ],

  quotes: {
    beautiful: {
      form: 'partial',
      words: '"beautiful"',
      speaker: 'alyssa-milano',
      cue: 'has praised',
      trail: ['Alyssa Milano'],
      grade: 'named',
      sameWords: {
        quote: 'on-the-view',
        words: { exact: 'beautiful', suffix: ' thing' },
        note: 'In the lead it describes the #MeToo movement; in the long quotation, the thing that happened from it.',
      },
    },
    'claimed-assault': {
      form: 'reported',
      words: 'she was was assaulted on a movie set "almost 25 years" ago by a "very visible" alleged abuser',
      speaker: 'alyssa-milano',
      status: 'claimed',
      cue: 'she claimed that',
      occasion: {
        evidence: 'shared her own #MeToo story',
        phrase: { exact: 'her own #MeToo story', suffix: ' when' },
      },
      time: 'Recently',
      trail: [
        {
          words: { exact: 'she', suffix: ' claimed' },
          why: 'the only person who has been named in the sentence so far',
        },
        { exact: 'Alyssa', prefix: 'Recently ' },
        'Alyssa Milano',
      ],
      grade: 'pronoun',
    },
    'almost-25-years': {
      form: 'partial',
      words: '"almost 25 years"',
      speaker: 'alyssa-milano',
      status: 'claimed',
      cue: 'she claimed that',
      occasion: {
        evidence: 'shared her own #MeToo story',
        phrase: { exact: 'her own #MeToo story', suffix: ' when' },
      },
      time: 'Recently',
      trail: [
        {
          words: { exact: 'she', suffix: ' claimed' },
          why: 'the only person who has been named in the sentence so far',
        },
        { exact: 'Alyssa', prefix: 'Recently ' },
        'Alyssa Milano',
      ],
      grade: 'pronoun',
    },
    'very-visible': {
      form: 'partial',
      words: '"very visible"',
      speaker: 'alyssa-milano',
      status: 'claimed',
      cue: 'she claimed that',
      occasion: {
        evidence: 'shared her own #MeToo story',
        phrase: { exact: 'her own #MeToo story', suffix: ' when' },
      },
      time: 'Recently',
      trail: [
        {
          words: { exact: 'she', suffix: ' claimed' },
          why: 'the only person who has been named in the sentence so far',
        },
        { exact: 'Alyssa', prefix: 'Recently ' },
        'Alyssa Milano',
      ],
      grade: 'pronoun',
    },
    'coming-forward': {
      form: 'reported',
      words:
        'her decision to come forward was made after she felt as though she needed to be as brave as the other women who have spoken about abuse through the #MeToo hashtag',
      speaker: 'alyssa-milano',
      cue: 'has now said',
      time: { exact: 'now', suffix: ' said' },
      trail: [{ exact: 'Alyssa', prefix: 'Recently ' }, 'Alyssa Milano'],
      grade: 'apart',
    },
    'on-the-view': {
      form: 'direct',
      words: {
        exact:
          '"The beautiful thing that happened from #MeToo is that I have women from all over the world who who see me and come over to me and share their stories of sexual assault. They have given me the courage to not only share my stories … Part of this for me was very personal, but also what I felt like I needed to do for the women that have shared their stories with me."',
      },
      speaker: 'alyssa-milano',
      cue: 'she said',
      occasion: {
        evidence: 'Speaking during an appearance on ‘The View’',
        phrase: 'on ‘The View’',
      },
      trail: [
        {
          words: { exact: 'she', suffix: ' said: "The' },
          why: 'the subject of the sentence before; no other woman has been named',
        },
        { exact: 'Alyssa', prefix: 'Recently ' },
        'Alyssa Milano',
      ],
      grade: 'pronoun',
    },
    'give-up-acting': {
      form: 'reported',
      words: 'she’s so passionate about activism that she would give up her acting career if she needed to',
      speaker: 'alyssa-milano',
      cue: 'previously said',
      time: 'previously',
      trail: [{ words: 'the ‘Charmed’ alum', why: THE_ALUM }, 'Alyssa Milano'],
      grade: 'pronoun',
    },
    'i-fought-the-good-fight': {
      form: 'direct',
      words:
        '"I just really believe that if I stay … If my integrity stays intact and I stay true to who I am and what I believe in – which is equality, and that every child deserves a healthy happy childhood – I have to stay true to that. And if it means I’m not gonna work in this industry, then I’m not gonna work in this industry. But at least I can go to bed knowing that I fought the good fight."',
      speaker: 'alyssa-milano',
      cue: 'She said',
      time: {
        words: 'previously',
        carriedOver: 'the sentence before reports what she said then, and this quotation follows it',
      },
      trail: [
        { words: { exact: 'She', suffix: ' said' }, why: 'the subject of the sentence before' },
        { words: 'the ‘Charmed’ alum', why: THE_ALUM },
        'Alyssa Milano',
      ],
      grade: 'pronoun',
    },
    'without-activism': {
      form: 'reported',
      words: 'she wouldn’t know how to "function" if she gave it up',
      speaker: 'alyssa-milano',
      cue: 'admits',
      trail: [{ exact: 'Alyssa', suffix: ' – who has son' }, 'Alyssa Milano'],
      grade: 'apart',
    },
    function: {
      form: 'partial',
      words: '"function"',
      speaker: 'alyssa-milano',
      cue: 'admits',
      trail: [{ exact: 'Alyssa', suffix: ' – who has son' }, 'Alyssa Milano'],
      grade: 'apart',
      sameWords: {
        quote: 'activist-since-fifteen',
        words: { exact: 'function', suffix: ', like' },
        note: 'In the long quotation it stands in “I don’t know any other way to function”.',
      },
    },
    'activist-since-fifteen': {
      form: 'direct',
      words:
        '"And also, I’ve been an activist since I was 15 years old. For me, I don’t know any other way to function, like I can’t not be vocal about issues. So that would be disingenuous, I have to be organic to myself and right now there’s a lot to fight for."',
      speaker: 'alyssa-milano',
      cue: 'She added',
      time: {
        words: 'previously',
        carriedOver: '“added” goes on from what she said before, in paragraphs 5 and 6',
      },
      trail: [
        { words: { exact: 'She', suffix: ' added' }, why: 'the subject of the sentence before' },
        { exact: 'Alyssa', suffix: ' – who has son' },
        'Alyssa Milano',
      ],
      grade: 'pronoun',
    },
  },

  events: {
    'praise-for-metoo': {
      label: 'Alyssa Milano has praised the #MeToo movement',
      status: 'stated',
      when: { undated: true },
      evidence: 'Alyssa Milano has praised the #MeToo movement as "beautiful"',
      people: ['alyssa-milano'],
    },
    'speaking-out': {
      label: 'Alyssa Milano was one of the first women to speak out against Harvey Weinstein',
      status: 'stated',
      when: { undated: true },
      evidence: 'one of the first women to speak out against disgraced producer Harvey Weinstein',
      people: ['alyssa-milano', 'harvey-weinstein'],
    },
    accusations: {
      label: 'Harvey Weinstein has been accused of sexual harassment and misconduct by dozens of women',
      status: 'alleged',
      when: { undated: true },
      evidence: 'has been accused of sexual harassment and misconduct by dozens of women',
      people: ['harvey-weinstein'],
    },
    'the-movements': {
      label: 'Alyssa Milano championed the start of the #MeToo and Time’s Up movements in 2017',
      status: 'stated',
      when: { edtf: '2017', words: 'in 2017' },
      evidence: 'championed the start of the #MeToo and Time’s Up movements in 2017',
      people: ['alyssa-milano'],
    },
    'own-story': {
      label: 'Alyssa Milano shared her own #MeToo story',
      status: 'stated',
      when: { undated: true, words: 'Recently' },
      evidence: 'Recently Alyssa shared her own #MeToo story',
      people: ['alyssa-milano'],
    },
    'claimed-assault': {
      label: 'Claimed by Alyssa Milano: that she was assaulted on a movie set by an alleged abuser',
      status: 'claimed',
      when: { yearsBefore: 25, qualifier: 'almost', before: 'own-story', words: '"almost 25 years" ago' },
      evidence:
        'she claimed that she was was assaulted on a movie set "almost 25 years" ago by a "very visible" alleged abuser',
      people: ['alyssa-milano'],
    },
    'coming-forward': {
      label: 'Alyssa Milano has now spoken of her decision to come forward',
      status: 'stated',
      when: { undated: true, words: { exact: 'now', suffix: ' said' } },
      evidence:
        'has now said her decision to come forward was made after she felt as though she needed to be as brave as the other women who have spoken about abuse through the #MeToo hashtag',
      people: ['alyssa-milano'],
    },
    'on-the-view': {
      label: 'Alyssa Milano spoke on ‘The View’',
      status: 'stated',
      when: { undated: true },
      evidence: 'Speaking during an appearance on ‘The View’, she said',
      people: ['alyssa-milano'],
    },
    'previously-said': {
      label: 'Alyssa Milano said that if she needed to she would give up her acting career',
      status: 'stated',
      when: { undated: true, words: 'previously' },
      evidence:
        'previously said she’s so passionate about activism that she would give up her acting career if she needed to',
      people: ['alyssa-milano'],
    },
    'becoming-an-activist': {
      label: 'Alyssa Milano has been an activist since she was a teenager, by her own words since she was 15',
      status: 'stated',
      when: {
        yearsBefore: 31,
        words: 'since I was 15 years old',
        workedOut: { ageNow: 46, nowWords: '46-year-old', ageThen: 15, thenWords: '15 years old' },
      },
      evidence: [
        'has been an activist since she was a teenager',
        'I’ve been an activist since I was 15 years old',
      ],
      people: ['alyssa-milano'],
    },
  },

  slips: [
    { words: 'was was', note: 'The article prints “was” twice.' },
    { words: 'who who', note: 'The article prints “who” twice.' },
  ],
});
