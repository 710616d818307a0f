import type { AttributedWords } from './attributed-words.ts';

/** Hands the words, who said them and the link to the system. False when the system refused; a reader who changes their mind did not. */
export async function shareWords(
  { title, plain, address }: AttributedWords,
  share: (data: ShareData) => Promise<void> = async (data) => navigator.share(data),
): Promise<boolean> {
  try {
    await share({ title, text: plain.slice(0, -address.length).trim(), url: address });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
