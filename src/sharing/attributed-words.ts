import { escaped } from '../ui/escaped.ts';

/** Words with who said them, where they stand, and their link: for a message, and for a document. */
export interface AttributedWords {
  readonly address: string;
  readonly title: string;
  readonly plain: string;
  readonly html: string;
}

interface Parts {
  /** A line for each paragraph, with the marks that they are to have. */
  readonly words: string;
  /** Who said them, as `attributionOf` says it. */
  readonly from: string;
  readonly title: string;
  readonly address: string;
}

/** Puts what travels together: the words, who said them under what reserve, the article and the link. */
export function attributedWords({ words, from, title, address }: Parts): AttributedWords {
  const paragraphs = words.split(/[\r\n]+/u).map((line) => `<p>${escaped(line)}</p>`);
  const link = `<a href="${escaped(address)}">${escaped(title)}</a>`;
  return {
    address,
    title,
    plain: `${words}\n— ${from}, in “${title}”\n${address}`,
    html: `<blockquote>${paragraphs.join('')}</blockquote><p>— ${escaped(from)}, in ${link}</p>`,
  };
}
