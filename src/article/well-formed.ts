/** `text` with each lone half of a surrogate pair replaced, as `String.prototype.toWellFormed` does, in every browser. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
