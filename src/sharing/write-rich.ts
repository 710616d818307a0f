/** Puts words on the clipboard as plain text and as HTML, so that a document keeps the link; plain where that is all there is. */
export async function writeRich(plain: string, html: string): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const parts = { 'text/plain': plain, 'text/html': html };
  const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
}
