/** Closed-class words of English by the part they play in a clause. */
export const DETERMINERS =
  'the a an this these those his her their its our my your some any each every another no many several few both all one two three ' +
  'four five six seven eight nine ten most other such what';

export const PREPOSITIONS =
  'of in on at by for from with without about against between among through during before after above below under over near into onto ' +
  'upon toward towards since until till via per despite like unlike across behind beyond within outside inside around amid amidst ' +
  'as than to off out up down along alongside beside besides underneath throughout atop aboard opposite except regarding concerning including following versus vs';

export const CONJUNCTIONS =
  'and but or nor yet so then while though although because if unless whereas whether';

export const WH_PRONOUNS = 'who which whose whom where when why how';

export const ADVERBS =
  'not also now then later once again still even ever never always often sometimes soon just only already recently previously ' +
  'earlier further furthermore meanwhile however instead perhaps maybe rather quite very too almost about nearly yet ' +
  'there here thus therefore indeed simply merely back together afterward afterwards aloud ago else away first next really truly wholly duly';

export const SUBJECT_PRONOUNS = 'he she they it i we you';

export const OBJECT_PRONOUNS = 'him them me us himself herself themselves itself myself ourselves yourself';

export const INDEFINITE_PRONOUNS = 'someone somebody anyone anybody everyone everybody nobody none others';

/** Words of the calendar and the clock: they stand in a clause without being anyone. */
export const TIME_WORDS =
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july ' +
  'august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. feb apr sept oct nov dec mon. tue. wed. thu. fri. sat. sun. a.m. p.m. ' +
  'noon midnight dawn dusk morning afternoon evening night week weekend month year years weeks months days hours';

/** Abbreviations whose point does not end a sentence. */
export const ABBREVIATIONS =
  'mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cpl adm maj rev hon pres st jr sr messrs mme mlle supt insp ' +
  'jan feb mar apr aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd bros llc no vs etc ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
  'dept est fig vol pp ed eds ave blvd rd ft mt';
