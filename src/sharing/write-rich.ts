type Soon = string | Promise<string>;

/**
 * Puts words on the clipboard as plain text and, if there is `html`, as that too, so that a document keeps the link;
 * plain where that is all there is. The words may still be on their way, but this must be called in the press itself:
 * WebKit takes nothing from a press that is over.
 * @throws DOMException when the browser refuses, and what the promises are rejected with.
 */
export async function writeRich(
  plain: Soon,
  html?: Soon,
  clipboard: Pick<Clipboard, 'write' | 'writeText'> = navigator.clipboard,
): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return clipboard.writeText(await plain);
  const parts = { 'text/plain': plain, ...(html === undefined ? {} : { 'text/html': html }) };
  const blobs = Object.entries(parts).map(([type, text]) => [type, blobOf(type, text)]);
  await clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Promise<Blob>>)]);
}

async function blobOf(type: string, text: Soon): Promise<Blob> {
  return new Blob([await text], { type });
}
