import type { AttributedWords } from './attributed-words.ts';

/** Hands the words, who said them and the link to the system. False when the system refused; a reader who changes their mind did not. */
export async function shareWords({ title, plain, address }: AttributedWords): Promise<boolean> {
  try {
    await navigator.share({ title, text: plain.slice(0, -address.length).trim(), url: address });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
