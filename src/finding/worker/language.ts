/** Words that a language uses all the time and the others hardly: enough to tell a text of a few sentences. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  English:
    'the and of to in that is was for it with as his on be at by had not are but from have they which said',
  French:
    'le la les des est dans qui que une pour pas sur avec sont au plus par cette ont mais elle nous vous aux',
  German:
    'der die und das nicht ist den ein mit sich auf eine dem für auch als nach wird aus sie von noch bei über',
  Spanish:
    'el los las del que una por con para como más pero sus este esta fue son está también desde sobre según',
  Italian:
    'il di che della per non una sono del con gli dei alla nel anche più come delle questo ha ma nella',
  Portuguese:
    'não os uma para com mais dos foi pelo pela são seu sua também ao das está entre mas até ele ela em',
  Dutch:
    'het een van en dat niet met voor zijn aan ook als maar door naar werd hij ze nog heeft bij uit over deze',
  Swedish: 'och att det som en på är av för med till den har inte om ett jag men från han hon vi också när',
  Polish: 'nie się że jest na do jak ale to przez po tym tak od czy był była oraz jego dla są przed',
};
const NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  sv: 'Swedish',
  pl: 'Polish',
};
/** Scripts that no English text is in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/gu, 'a Cyrillic language'],
  [/\p{Script=Greek}/gu, 'Greek'],
  [/\p{Script=Arabic}/gu, 'Arabic'],
  [/\p{Script=Hebrew}/gu, 'Hebrew'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Japanese'],
  [/\p{Script=Hangul}/gu, 'Korean'],
  [/\p{Script=Han}/gu, 'Chinese'],
  [/\p{Script=Devanagari}/gu, 'Hindi'],
  [/\p{Script=Thai}/gu, 'Thai'],
];

/** As much of a text as is looked at, in UTF-16 units. */
const SAMPLE = 20_000;
const FEWEST_WORDS = 20;

/**
 * The language of a text as English calls it, where it is another than English; null where it is English or cannot be told. The words of
 * the text are believed before what a page says of itself, which is often its template's.
 */
export function otherLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = SCRIPTS.find(([letters]) => (sample.match(letters)?.length ?? 0) > sample.length / 5);
  if (script !== undefined) return script[1];
  const found = byStopWords(sample);
  if (found !== null) return found === 'English' ? null : found;
  const named = NAMES[declared?.slice(0, 2).toLowerCase() ?? 'en'] ?? null;
  return named === 'English' ? null : named;
}

function byStopWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const counts = Object.entries(STOP_WORDS).map(([language, list]) => {
    const stops = new Set(list.split(' '));
    return { language, count: words.filter((word) => stops.has(word)).length };
  });
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  if (first === undefined || second === undefined || first.count < words.length / 20) return null;
  return first.count > second.count * 1.3 ? first.language : null;
}
