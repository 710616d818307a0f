/**
 * Verbs that introduce what someone said, in three strengths. `~` marks a verb whose base form and third person are more
 * often nouns ("a claim", "the notes"): the clause decides which. Collected by hand from reporting style guides and the
 * verb classes of Levin (1993), 37 "verbs of communication", and 29 to 33 for judgement.
 */
export const SPEECH_VERBS =
  'say:said tell:told add write:wrote/written ~tweet explain reply respond ~ask ~continue recall argue insist declare ' +
  'conclude ~state announce warn admit acknowledge ~note suggest assert ~remark ~joke quip+ ~claim contend maintain ~observe ' +
  'concede ~comment answer exclaim lament complain recount reiterate confirm ~caution ~vow ~promise ~pledge predict ' +
  'emphasize emphasise stress ~shout yell scream whisper ~murmur mutter chant repeat ~report allege testify proclaim ' +
  'boast vent muse opine ~reason ~counter retort interject elaborate clarify disclose reveal agree insist ' +
  'beam gush crow deadpan+ ~blog+ ~post ~snap+ ~bark fume growl ~cry sigh laugh sneer scoff ~echo read:read ' +
  'remember reflect ~charge ~speculate theorize advise inform assure remind notify promise affirm deny ~estimate ' +
  'stipulate profess confess confide interrupt plead implore urge beg+ ~preach declare thunder ~roar holler ~boom intone ' +
  'venture ~advise reassert underscore relate ~indicate ~inquire enquire ~query ~wonder ~demand pontificate rejoin+ ' +
  'rebut+ retweet ~text ~email e-mail ~message ~state reason surmise summarize summarise gripe ~grumble ~groan moan ~bemoan ' +
  'enthuse marvel posit ~conclude chime ~volunteer ~object ~protest rail rant rave ~tease ~taunt ~chide ~scold lecture ' +
  'narrate ~signal ~forecast:forecast ~offer decree ~rule shrug+ ~smile nod+ ~grin+ chuckle ~wink sob+ stammer stutter ' +
  'babble blurt bellow bristle ~cheer ~sing:sang/sung ~swear:swore/sworn tout ~toast ~greet pronounce describe recite apologize apologise ~thank ' +
  'retaliate ~hiss ~snarl ~wail ~yelp ~squeal drawl rasp croak coo ~sniff ~fret+ ~counsel implore';

/** Verbs that carry a quoted judgement: "called it a “disgrace”", "accused them of “…”". */
export const JUDGEMENT_VERBS =
  '~call ~label ~dub+ brand characterize characterise ~term deem describe portray accuse criticize criticise ~praise ' +
  '~blame denounce condemn ~blast ~slam+ assail ~attack ~mock ridicule deride decry dismiss ~hail laud applaud ~tout ' +
  '~cite ~quote refer+ liken compare depict bash ~trash lambaste ~rip+ rebuke reject ~challenge ~question defend ~endorse ' +
  '~credit ~cast:cast paint ~frame ~pan+ excoriate castigate chastise berate admonish ~fault ~target ~hit:hit ~knock savage ' +
  'deplore ~salute commend ~welcome ~thank congratulate invoke ~voice express ~issue release ~publish ~title entitle ' +
  '~nickname ~name ~address ~tag+ rate ~declare ~score designate bill vilify malign lampoon skewer ~pitch ~tackle ~address ~list ~record remember';

/** Verbs of thought and attitude, which report without quoting aloud. */
export const THOUGHT_VERBS =
  'think:thought believe ~hope feel:felt ~fear ~worry expect want know:knew/known understand:understood learn consider ' +
  'see:saw/seen ~plan ~propose recommend ~intend find:found ~show:showed/shown ~support oppose ~favor ~favour ~prefer ' +
  '~doubt realize realise ~decide determine ~imagine ~hint imply ~mean:meant ~signal ~notice hear:heard ~regard ~view ' +
  '~judge figure guess ~love ~hate like ~welcome ~call ~seek:sought ~discuss ~talk ~speak:spoke/spoken ~address ~push ' +
  '~press ~refuse ~decline ~threaten ~seem ~appear ~sound ~try ~need ~ask ~draw:drew/drawn ~highlight ~outline ~detail ' +
  '~use ~sign ~carry ~include ~contain ~feature ~display ~start ~begin:began/begun ~end ~open ~close ~put:put ~go:went/gone';
