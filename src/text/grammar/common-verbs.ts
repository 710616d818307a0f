/** Other everyday verbs, so that a noun phrase ends where its verb begins. Same notation as the cue verbs. */
export const COMMON_VERBS =
  'accept achieve ~act adopt ~aim allow appeal apply appoint approach approve arise:arose/arisen arrest arrive assume attempt ' +
  '~attend avoid ~back ~ban+ ~battle beat:beat/beaten become:became/become belong bend:bent ~bid:bid bind:bound ~block ~blow:blew/blown ' +
  '~bomb ~book ~boost born ~bother break:broke/broken bring:brought ~broadcast:broadcast build:built ~burn ~burst:burst buy:bought ' +
  'calculate ~campaign cancel ~capture ~care catch:caught ~cause celebrate ~change chase ~chip+ ~clap+ choose:chose/chosen claim ~clash climb ' +
  '~cling:clung collapse collect come:came/come commit+ compete complete concern ~conduct confront connect consist ~contact ' +
  '~contest contribute ~control convince ~cook cope ~cost:cost ~count cover ~crash create ~cross ~cut:cut ~damage ~dance ~date ' +
  '~deal:dealt ~debate ~defeat deliver depend deserve destroy develop die dig:dug disappear discover ~display divide donate ' +
  '~dominate ~double ~dream ~dress ~drink:drank/drunk drive:drove/driven ~drop+ earn eat:ate/eaten eliminate embrace emerge ' +
  'employ enable encourage endure enforce engage enjoy ensure enter erupt escape establish evolve examine exist expand ' +
  '~experience ~face ~fade fail ~fall:fell/fallen feed:fed ~fight:fought ~fill ~finish ~fire ~fit+ fix flee:fled ~fly:flew/flown ' +
  '~focus follow ~force forget:forgot/forgotten forgive:forgave/forgiven ~form fuel gain gather get:got/gotten give:gave/given ' +
  '~grab+ ~graduate grant grow:grew/grown ~guide handle hang:hung happen ~head ~help hide:hid/hidden hire hold:held ~host ~hurt:hurt ' +
  'ignore improve increase ~influence inspire introduce invest investigate invite involve join ~jump keep:kept ~kick ~kill ~land ' +
  '~last ~launch lay:laid lead:led lean leave:left lend:lent let:let lie:lay/lain ~lift ~limit ~link listen live ~look lose:lost lower maintain ~make:made ' +
  'manage ~march ~mark marry ~match meet:met mention miss ~move obtain occur operate ~order organize organise overcome:overcame owe own ' +
  '~pass pay:paid perform persuade ~pick ~pipe ~place ~play ~point ~poll ~pose possess ~pour prepare prevent proceed produce prompt ' +
  'protect prove:proved/proven provide pull pursue quit:quit raise ~range reach react receive recognize recognise reduce ~refer+ reflect ' +
  'regain relax rely remain remove ~rent replace represent ~request require resign resist resolve ~rest restore ~result ~retire retreat ' +
  '~return ride:rode/ridden ~ring:rang/rung rise:rose/risen ~run:ran ~rush satisfy save seize ~sell:sold send:sent separate serve ' +
  '~set:set settle ~shake:shook/shaken ~shape ~share shift ~shoot:shot ~shut:shut sing:sang ~sit:sat ~sleep:slept ~slip+ ~smash solve ' +
  '~spark ~spend:spent ~split:split ~spread:spread ~stand:stood ~stay steal:stole/stolen ~step+ ~stick:stuck ~stop+ ~strike:struck ' +
  '~struggle ~study ~succeed suffer suit surge surround survive suspect sustain sweep:swept ~swim:swam ~swing:swung ~switch ~take:took/taken ' +
  'teach:taught ~tear:tore/torn tend ~test ~throw:threw/thrown ~tie ~top+ ~touch ~trade ~train ~transform ~travel treat trigger ' +
  '~trust ~turn undergo:underwent ~unveil unite upset:upset vanish ~visit ~vote wait ~wake:woke ~walk warn ~wash ~waste ~watch wear:wore/worn ' +
  'win:won withdraw:withdrew/withdrawn ~work wrap+ ~worsen yield weep:wept kneel:knelt ~gaze ~stare ~glance ~hug+ ~kiss ~crawl tremble ~blink ~sip+ ~nap+ bury sink:sank/sunk ' +
  'forbid:forbade/forbidden ~drift ~float flow ~freeze:froze/frozen ~melt grind:ground ~paint ~plant ~sail ~stir+ ~swap+ ~tour ~wander ~wrestle';

/** Forms of be, have, do, and the modals: they open a verb group. */
export const AUXILIARIES =
  "is are was were be been being am has have had having do does did doing will would can could may might must shall should won't wouldn't " +
  "can't cannot couldn't mustn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't ain't";

/** The forms of *be*, which make a passive with a past participle: its subject did not speak. */
export const BE_FORMS = 'is are was were be been being am got';
