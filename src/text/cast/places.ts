/** Countries, American states, and cities that news names most, by hand: names that are nobody's. */
const PLACES = new Set(
  (
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil bulgaria ' +
    'burma cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia fiji finland ' +
    'france gaza germany ghana greece greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan ' +
    'kenya korea kosovo kuwait laos latvia lebanon lesotho liberia libya lithuania luxembourg malawi malaysia mali malta mexico moldova mongolia montenegro ' +
    'morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania ' +
    'russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tibet tunisia turkey uganda ' +
    'ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe britain america europe africa asia antarctica ' +
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland ' +
    'massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ' +
    'amsterdam athens atlanta baghdad bangkok barcelona beijing beirut belfast berlin birmingham boston bristol brooklyn brussels budapest cairo cardiff chicago cork dallas ' +
    'damascus delhi denver detroit dubai dublin edinburgh geneva glasgow hollywood honolulu istanbul jakarta jerusalem johannesburg kabul kyiv kiev lagos leeds ' +
    'liverpool london madrid manchester manhattan melbourne miami milan montreal moscow mumbai munich nairobi orlando oslo oxford paris philadelphia ' +
    'phoenix pittsburgh prague queens rome seattle seoul shanghai sheffield stockholm sydney tehran tokyo toronto vancouver vienna warsaw washington westminster ' +
    'brexit islam christianity christmas easter internet english french german spanish dutch irish scottish welsh british chinese japanese american israeli palestinian ' +
    'russian ukrainian iranian iraqi syrian mexican canadian australian european african asian indian pakistani italian'
  ).split(' '),
);

const COMPASS =
  /^(?:new|north|northern|south|southern|east|eastern|west|western|central|san|santa|los|las|saint|st\.?|fort|el|port|lake|mount|great|upper|lower|puerto|costa|sierra|saudi|hong) /;

const PEOPLES = /^(?:[a-z]{3,}ians|(?:english|french|irish|dutch|welsh|scots)(?:wo)?m[ae]n)$/;

/** True for the name of a place or of a people, in lower case. */
export function isPlaceName(lower: string): boolean {
  if (PLACES.has(lower)) return true;
  return lower.includes(' ') ? COMPASS.test(lower) : /(?:ians|m[ae]n)$/.test(lower) && PEOPLES.test(lower);
}
