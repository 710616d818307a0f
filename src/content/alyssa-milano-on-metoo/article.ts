import { defineArticle } from '../../authoring/define.ts';
import text from './source.txt?raw';

/*
 * The article has no headline, publisher, byline, date or headings. The title, the description, the section titles,
 * the labels and the notes below are ours and assert nothing that the text does not.
 */
export default defineArticle({
  slug: 'alyssa-milano-on-metoo',
  language: 'en',
  text,
  editorial: {
    title: 'Alyssa Milano on the courage other women gave her',
    description:
      'What Alyssa Milano said of the #MeToo movement, of the assault she claimed, and of activism: every quotation with its speaker, its occasion and the words that say so.',
    contentNote: 'This article discusses sexual assault.',
  },
  source: { publisher: null, author: null, url: null, date: null },

  sections: {
    'praise-for-metoo': { title: 'Praise for #MeToo', from: 'Alyssa Milano has praised' },
    'the-movements': { title: 'The movements of 2017', from: 'The 46-year-old actress' },
    'coming-forward': { title: 'What she claimed, and why now', from: 'Recently Alyssa shared' },
    'on-the-view': { title: 'On ‘The View’', from: 'Speaking during an appearance' },
    'career-and-integrity': { title: 'Career and integrity', from: 'Meanwhile, the ‘Charmed’ alum' },
    'a-life-of-activism': { title: 'An activist since she was a teenager', from: 'Alyssa – who has son' },
  },

  people: {
    'alyssa-milano': {
      name: 'Alyssa Milano',
      epithet: 'Actress and activist',
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
          label: 'Said she came forward after she felt she needed to be as brave as the other women',
          evidence:
            'has now said her decision to come forward was made after she felt as though she needed to be as brave as the other women who have spoken about abuse',
        },
        { label: 'Is an alum of ‘Charmed’', evidence: 'the ‘Charmed’ alum' },
        {
          label: 'Said she would give up her acting career for activism if she needed to',
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
      epithet: 'Producer, whom the article calls disgraced',
      statements: [
        {
          label: 'Has been accused of sexual harassment and misconduct by dozens of women',
          status: 'alleged',
          evidence: 'who has been accused of sexual harassment and misconduct by dozens of women',
        },
        {
          label: 'Is called a “disgraced producer” by the article',
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
      epithet: 'Alyssa Milano’s husband',
      statements: [
        { label: 'Is Alyssa Milano’s husband', evidence: 'with her husband Dave Bugliari' },
        {
          label: 'Has two children with her',
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
      note: 'Alyssa Milano said she felt she needed to be as brave as they.',
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
      liftedFrom: {
        quote: 'on-the-view',
        words: { exact: 'beautiful', suffix: ' thing' },
        note: 'In the lead the word describes the #MeToo movement; in the full quotation, the thing that happened from it.',
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
        { exact: 'she', suffix: ' claimed' },
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
        { exact: 'she', suffix: ' claimed' },
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
        { exact: 'she', suffix: ' claimed' },
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
      grade: 'named',
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
        { exact: 'she', suffix: ' said: "The' },
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
      trail: ['the ‘Charmed’ alum', 'Alyssa Milano'],
      grade: 'pronoun',
    },
    'i-fought-the-good-fight': {
      form: 'direct',
      words:
        '"I just really believe that if I stay … If my integrity stays intact and I stay true to who I am and what I believe in – which is equality, and that every child deserves a healthy happy childhood – I have to stay true to that. And if it means I’m not gonna work in this industry, then I’m not gonna work in this industry. But at least I can go to bed knowing that I fought the good fight."',
      speaker: 'alyssa-milano',
      cue: 'She said',
      time: 'previously',
      trail: [{ exact: 'She', suffix: ' said' }, 'the ‘Charmed’ alum', 'Alyssa Milano'],
      grade: 'pronoun',
    },
    'without-activism': {
      form: 'reported',
      words: 'she wouldn’t know how to "function" if she gave it up',
      speaker: 'alyssa-milano',
      cue: 'admits',
      trail: [{ exact: 'Alyssa', suffix: ' – who has son' }, 'Alyssa Milano'],
      grade: 'named',
    },
    function: {
      form: 'partial',
      words: '"function"',
      speaker: 'alyssa-milano',
      cue: 'admits',
      trail: [{ exact: 'Alyssa', suffix: ' – who has son' }, 'Alyssa Milano'],
      grade: 'named',
      liftedFrom: {
        quote: 'activist-since-fifteen',
        words: { exact: 'function', suffix: ', like' },
        note: 'The article lifts the word before it gives the sentence: “I don’t know any other way to function”.',
      },
    },
    'activist-since-fifteen': {
      form: 'direct',
      words:
        '"And also, I’ve been an activist since I was 15 years old. For me, I don’t know any other way to function, like I can’t not be vocal about issues. So that would be disingenuous, I have to be organic to myself and right now there’s a lot to fight for."',
      speaker: 'alyssa-milano',
      cue: 'She added',
      trail: [
        { exact: 'She', suffix: ' added' },
        { exact: 'Alyssa', suffix: ' – who has son' },
        'Alyssa Milano',
      ],
      grade: 'pronoun',
    },
  },

  events: {
    'praise-for-metoo': {
      label: 'Alyssa Milano praises the #MeToo movement',
      status: 'stated',
      when: { undated: true },
      evidence: 'Alyssa Milano has praised the #MeToo movement as "beautiful"',
      people: ['alyssa-milano'],
    },
    'speaking-out': {
      label: 'Alyssa Milano is one of the first women to speak out against Harvey Weinstein',
      status: 'stated',
      when: { undated: true },
      evidence: 'one of the first women to speak out against disgraced producer Harvey Weinstein',
      people: ['alyssa-milano', 'harvey-weinstein'],
    },
    accusations: {
      label: 'Harvey Weinstein is accused of sexual harassment and misconduct by dozens of women',
      status: 'alleged',
      when: { undated: true },
      evidence: 'has been accused of sexual harassment and misconduct by dozens of women',
      people: ['harvey-weinstein'],
    },
    'the-movements': {
      label: 'The #MeToo and Time’s Up movements start; Alyssa Milano champions them',
      status: 'stated',
      when: { edtf: '2017', words: 'in 2017' },
      evidence: 'championed the start of the #MeToo and Time’s Up movements in 2017',
      people: ['alyssa-milano'],
    },
    'own-story': {
      label: 'Alyssa Milano shares her own #MeToo story',
      status: 'stated',
      when: { undated: true, words: 'Recently' },
      evidence: 'Recently Alyssa shared her own #MeToo story',
      people: ['alyssa-milano'],
    },
    'claimed-assault': {
      label: 'The assault on a movie set that Alyssa Milano claimed, by an alleged abuser',
      status: 'claimed',
      when: { yearsBefore: 25, qualifier: 'almost', words: '"almost 25 years" ago' },
      evidence:
        'she claimed that she was was assaulted on a movie set "almost 25 years" ago by a "very visible" alleged abuser',
      people: ['alyssa-milano'],
    },
    'coming-forward': {
      label: 'Alyssa Milano says why she decided to come forward',
      status: 'stated',
      when: { undated: true, words: { exact: 'now', suffix: ' said' } },
      evidence:
        'has now said her decision to come forward was made after she felt as though she needed to be as brave as the other women',
      people: ['alyssa-milano'],
    },
    'on-the-view': {
      label: 'Alyssa Milano speaks on ‘The View’',
      status: 'stated',
      when: { undated: true },
      evidence: 'Speaking during an appearance on ‘The View’, she said',
      people: ['alyssa-milano'],
    },
    'previously-said': {
      label: 'Alyssa Milano says she would give up her acting career if she needed to',
      status: 'stated',
      when: { undated: true, words: 'previously' },
      evidence: 'previously said she’s so passionate about activism that she would give up her acting career',
      people: ['alyssa-milano'],
    },
    'becoming-an-activist': {
      label: 'Alyssa Milano’s activism begins',
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
