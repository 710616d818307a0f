/** Words for a library of our own: invented names, and words that say nothing of anybody. */
const listed = (words: string): readonly string[] => words.split(' ');

export const FIRST = listed(
  'Ada Ben Carla Dev Eva Femi Greta Hugo Ines Jonas Karin Lena Marta Nils Oren Petra Quinn Rosa Sven Tomas Uma Viktor Wanda Xenia Yusuf',
);
export const LAST = listed(
  'Grant Osei Ruiz Patel Lind Ade Quill Halloway Berry Marsh Novak Thorne Vale Ekberg Solano Kerr Amadi Brandt Cole Duarte Esposito Farrow Gallo Hart Ivers Jansen Kovac Lowe Mercer Nyberg Okafor Pryce Rowan Stone Tamm Ulrich Varga Weir Yates Zeller',
);
export const ROLES = listed('mayor baker engineer teacher farmer');
export const OUTLETS = [
  'The Harbour Gazette',
  'The Lower Town Post',
  'Mill Lane Review',
  'The Evening Bridge',
];
export const NOUNS = listed(
  'harbour bridge river market school tower garden road museum station library brewery foundry ferry canal orchard meadow lantern archive pump sluice wall lamp crane quay basin depot boiler inspection winter spring autumn summer morning evening meeting council report review warning signal letter petition budget contract plan repair storm flood tide wind snow frost harvest fair parade concert play choir band song picture story lesson game race trial verdict appeal inquiry vote ballot speech answer question promise visit journey ticket price wage rent tax loan grant gift debt profit loss',
);
export const VERBS = listed(
  'opened closed moved stayed waited worked walked turned carried brought kept lost found built mended painted counted measured planned promised refused agreed argued listened watched followed crossed reached left returned began ended grew fell rose stood sat ran swam sang wrote read heard saw knew thought hoped feared wanted needed asked told showed gave took made paid cost earned spent saved',
);
export const PLAIN = listed(
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all their has would what will there if can more when who so no out up into them than some could time these two may then do first any now such like our over only very even most after also many before must through back where much your way down should because each just those how too good new old long great little own other last high small large next early young few public same able',
);
