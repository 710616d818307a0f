/** Bits that say what a word may be in its clause. A word may carry several. */
export const WordClass = {
  determiner: 1,
  preposition: 2,
  conjunction: 4,
  subjectPronoun: 8,
  objectPronoun: 16,
  wh: 32,
  auxiliary: 64,
  adverb: 128,
  verb: 256,
  /** A verb form that may as well be a noun ("claims", "report"). */
  nounLike: 512,
  capital: 1024,
  number: 2048,
  time: 4096,
  that: 8192,
  to: 16384,
  possessive: 32768,
  comma: 65536,
  colon: 131072,
  dash: 262144,
  open: 524288,
  close: 1048576,
  stop: 2097152,
  newline: 4194304,
  quote: 8388608,
  otherMark: 16777216,
  gerund: 33554432,
  past: 67108864,
  be: 134217728,
  indefinite: 268435456,
  /** A capital that says nothing, because any word takes one there; of a quotation, that it ends its sentence. */
  initial: 536870912,
} as const;

export const ANY_MARK =
  WordClass.comma |
  WordClass.colon |
  WordClass.dash |
  WordClass.open |
  WordClass.close |
  WordClass.stop |
  WordClass.newline |
  WordClass.otherMark;
