import type { StoredArticle } from '../../../src/finding/stored/stored-article.ts';

/** An article of a reader's own with one of everything, and words that markup would take for its own. */
export const stored: StoredArticle = {
  version: 1,
  text: '“It is </script><script>alert(1)</script> late,” Ada Grant said.\nWe have waited & waited.\nThe end.',
  details: {
    title: { value: 'Ferry <b>saved</b>', from: 'page' },
    byline: { value: 'Jane "J." Doe', from: 'meta' },
    publisher: null,
    date: { value: '2024-03-03', from: 'json-ld' },
    url: { value: 'https://news.example/ferry?a=1&b="2"', from: 'link' },
    language: { value: 'en-GB', from: 'page' },
  },
  headings: [{ title: 'The <i>vote</i>', start: 66 }],
  quoted: [{ start: 66, end: 90 }],
  corrections: [
    { kind: 'quotation', words: [{ exact: 'We have waited & waited.' }], speaker: { exact: 'Ada Grant' } },
    { kind: 'event', words: { exact: 'The end', prefix: '\n' }, when: null },
  ],
};
