/** How long a browser may take to begin to save, in milliseconds. */
const ENOUGH = 60_000;

/** Hands a text to the browser, to be saved as a file on this device. */
export function saveFile(name: string, type: string, text: string, page: Document = document): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ENOUGH);
}
