const BODY_WORDS = new Set(
  (
    'assembly is are was goes standard muslims islamists christians jews research foods finance water energy airlines airways motors systems labs software solutions partners capital holdings ventures entertainment pictures studios records books publishers technologies analytics telecom rail insurance pharma service services agency online review reporter images getty photography project conference award prize cup series trilogy act bridge port ' +
    'university college school academy institute institution committee commission council court department ministry office bureau agency administration ' +
    'senate house congress parliament party union association federation foundation society league club team company corporation corp inc ltd llc plc bank group ' +
    'times post journal tribune herald gazette guardian news network magazine press radio television tv center centre hospital church museum library police force ' +
    'army navy board authority trust campaign coalition alliance movement center project program show festival airport street avenue road county city state states ' +
    'river lake mount island islands north south east west united republic kingdom new los san saint act amendment bill law war day week month ' +
    'twitter facebook google apple amazon microsoft reuters cnn nbc abc cbs fox msnbc bbc npr espn hbo netflix nato fbi cia nasa un eu uk us usa gop dnc rnc ' +
    'america britain england scotland wales ireland france germany italy spain europe africa asia china russia japan india canada mexico australia london washington ' +
    'republicans democrats americans british french german russian chinese american english republican democratic democrat european muslim christian jewish catholic'
  ).split(' '),
);

/** True for a capitalised word that marks a name as that of a body, a place or a people rather than a person. */
export function isBodyWord(lower: string): boolean {
  return BODY_WORDS.has(lower);
}
