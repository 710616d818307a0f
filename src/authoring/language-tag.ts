/**
 * Whether this names a language as BCP 47 does. Its grammar (RFC 5646, 2.1) allows a first part of up to eight letters, of
 * which none longer than three is registered: "english" is grammatical, and no language.
 */
export function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
