/** Nouns for people by what they do or are to others; compiled by hand. Plurals are formed by rule. */
export const ROLE_NOUNS =
  'spokesman spokeswoman spokesperson official officer adviser advisor aide senator congressman congresswoman lawmaker legislator governor ' +
  'mayor president minister secretary chairman chairwoman chair director manager executive founder owner leader member candidate nominee ' +
  'strategist consultant analyst economist expert professor scientist researcher author writer columnist reporter journalist correspondent ' +
  'editor critic commentator pundit host anchor actor actress singer musician rapper comedian artist director producer filmmaker model star ' +
  'celebrity player coach athlete champion quarterback captain judge justice lawyer attorney prosecutor sheriff detective investigator agent ' +
  'cop trooper deputy chief commissioner commander general soldier veteran marine admiral ambassador diplomat envoy delegate representative ' +
  'organizer organiser activist campaigner advocate volunteer supporter opponent backer donor voter resident neighbor neighbour witness victim ' +
  'suspect survivor relative friend colleague teacher student pupil principal doctor nurse physician surgeon psychologist therapist patient priest ' +
  'pastor bishop pope rabbi imam archbishop worker employee employer boss businessman businesswoman entrepreneur billionaire millionaire mogul ' +
  'magnate tycoon investor banker trader farmer driver pilot engineer developer designer architect builder chef waiter bartender father mother ' +
  'parent son daughter brother sister husband wife widow uncle aunt cousin grandfather grandmother grandson granddaughter fiancé fiancée partner ' +
  'boyfriend girlfriend man woman boy girl teenager teen child kid baby adult guy person insider source historian scholar fellow moderator ' +
  'interviewer questioner protester protestor demonstrator caller user customer client fan passenger prisoner inmate hacker whistleblower immigrant ' +
  'refugee migrant tourist traveler traveller visitor guest king queen prince princess duke duchess lord lady politician conservative liberal ' +
  'republican democrat progressive socialist rival contender hopeful front-runner frontrunner incumbent staffer operative pollster ' +
  'surrogate ally assistant counselor counsel clerk intern graduate alumnus native newcomer regular librarian gardener baker skipper keeper poet novelist ' +
  'playwright photographer painter dancer guitarist drummer biologist chemist physicist astronomer geologist ecologist meteorologist epidemiologist ' +
  'neighbour midwife carer paramedic firefighter constable superintendent sergeant lieutenant inspector headteacher lecturer curator trustee treasurer ' +
  'barrister solicitor landlord landlady tenant plumber carpenter mechanic porter ranger guard warden bailiff magistrate juror defendant plaintiff claimant ' +
  'complainant pensioner commuter motorist shopper dealer trainer mum mom dad grandma grandpa grandad niece nephew bride groom twin orphan nun monk vicar chaplain ' +
  'deacon cardinal premier chancellor peer baroness dame earl knight schoolboy schoolgirl toddler nanny tutor mentor translator operator inventor contractor ' +
  'sailor tailor butcher grocer miner fisher hunter ranger dentist vet chemist scout cadet recruit captive hostage gunman';

/** Nouns for groups, bodies and documents that may be a source: "police said", "the report found". */
export const GROUP_NOUNS =
  'police government campaign committee council commission agency department ministry office company firm corporation bank group organization ' +
  'organisation union association party team club board court administration family crowd audience panel jury public authority network newspaper ' +
  'magazine website paper outlet station channel report study survey poll statement letter memo email e-mail lawsuit complaint document transcript ' +
  'article editorial story ad advertisement press-release release filing book website site blog tweet post message caption sign university school ' +
  'hospital church charity foundation institute coalition army military navy media press people community staff management leadership ' +
  'piece sign register note placard banner headline inscription plaque sticker motto label poster page bill law constitution guidance minutes record notice ' +
  'manifesto essay review profile brief indictment affidavit memoir diary leaflet regulator watchdog body';
