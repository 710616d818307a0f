import { escaped } from '../article/escaped.ts';

/** Words with who said them, where they stand, and their link: for a message, and for a document. */
export interface AttributedWords {
  readonly address: string;
  readonly title: string;
  readonly plain: string;
  readonly html: string;
}

interface Parts {
  /** The reserve and who said them: it stands before them, so that they are never without. */
  readonly intro: string;
  /** A line for each paragraph, with the marks that they are to have. */
  readonly words: string;
  /** What else is known of the saying, in brackets; may be empty. */
  readonly aside: string;
  readonly title: string;
  readonly address: string;
}

/** Puts what travels together: who said it under what reserve, the words, the article and the link. */
export function attributedWords({ intro, words, aside, title, address }: Parts): AttributedWords {
  const paragraphs = words.split(/[\r\n]+/u).map((line) => `<p>${escaped(line)}</p>`);
  const link = `<a href="${escaped(address)}">${escaped(title)}</a>`;
  return {
    address,
    title,
    plain: [`${intro}: ${words}`, aside, `From “${title}”`, address].filter(Boolean).join('\n'),
    html: `<p>${escaped(intro)}:</p><blockquote>${paragraphs.join('')}</blockquote><p>${escaped(aside)} From “${link}”</p>`,
  };
}
