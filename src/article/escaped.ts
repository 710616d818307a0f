/** `text` with the characters that HTML gives a meaning to replaced: safe between tags and between double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
