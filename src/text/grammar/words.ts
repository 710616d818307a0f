import { CharacterClass, classOf } from './characters.ts';
import { lookUp } from './lexicon.ts';
import { WordClass } from './word-class.ts';

/** What a word is by itself, at the start of a sentence and within one. */
export interface WordShape {
  readonly lower: string;
  readonly initialClasses: number;
  readonly innerClasses: number;
  readonly strength: number;
  readonly lemma: string;
}

/** Reads words, each once a text: most words of a text are words it has had before. */
export class WordReader {
  readonly #known = new Map<string, WordShape>();

  read(word: string): WordShape {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const shape = shapeOf(word);
    this.#known.set(word, shape);
    return shape;
  }
}

function shapeOf(word: string): WordShape {
  const first = classOf(word.charCodeAt(0));
  const lower = word.toLowerCase().replace('’', "'");
  const entry = lookUp(word === 'US' ? word : lower);
  const own = isNumber(word, first) ? WordClass.number : 0;
  const listed = entry.classes | guess(lower, entry.classes) | own;
  // Of the months only "May" is a word of the grammar too; within a sentence its capital makes it the month, or a name.
  const month = lower === 'may' ? WordClass.time : 0;
  const isCapital =
    first === CharacterClass.upper || (first === CharacterClass.lower && LATE_CAPITAL.test(word));
  return {
    lower,
    initialClasses: listed | (isCapital ? WordClass.capital | WordClass.initial : 0),
    innerClasses: isCapital ? capitalClasses(entry.classes) | own | month | WordClass.capital : listed,
    strength: entry.strength,
    lemma: entry.lemma || lower,
  };
}

/** "al-Assad", "d’Estaing", "eBay": a small beginning that belongs to the name. */
const LATE_CAPITAL = /^[a-z]{1,3}[-’']?\p{Lu}\p{Ll}/u;

function isNumber(word: string, first: number): boolean {
  return first === CharacterClass.digit || (first === CharacterClass.sign && /^[$£€]\d/.test(word));
}

/** In mid-sentence a capital makes a name of a word that is else a verb or an auxiliary ("Will", "Grant", "Price"). */
function capitalClasses(classes: number): number {
  return (
    classes &
    ~(
      WordClass.verb |
      WordClass.nounLike |
      WordClass.auxiliary |
      WordClass.adverb |
      WordClass.gerund |
      WordClass.past
    )
  );
}

/** Words outside the lexicon: adverbs in -ly, and verbs by their endings. */
function guess(lower: string, known: number): number {
  if (known !== 0 || lower.length < 5 || /[^a-z-]/.test(lower)) return 0;
  if (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) return WordClass.adverb;
  if (lower.endsWith('ed') && !lower.endsWith('eed') && !lower.includes('-'))
    return WordClass.verb | WordClass.past | WordClass.nounLike;
  if (lower.endsWith('ing') && lower.length > 5)
    return WordClass.verb | WordClass.gerund | WordClass.nounLike;
  return 0;
}

/** False for a word in -ly that ends as surnames do ("Connolly", "Daly") rather than as an adjective does. */
export function isAdverbLike(lower: string): boolean {
  return !SURNAME_ENDING.test(lower);
}

const SURNAME_ENDING = /^(?:.{1,6}(?:[eoi]|[^f]u)lly|.{1,5}[auo]ly|.{0,3}[lmc]ily|(?:[swbh]|mcn|conn)ally)$/;

const NOT_ADVERBS = new Set(
  'family supply ally assembly early daily weekly monthly elderly lovely friendly bully rally belly jelly'.split(
    ' ',
  ),
);
