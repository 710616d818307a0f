/** Common given names by the pronoun they most often go with: compiled by hand, and no more than a hint where the text is silent. */
const FEMALE =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol ' +
  'amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha ' +
  'katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan ' +
  'evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia ' +
  'grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori alyssa jane lucy chloe zoe ' +
  'ellen anne kate katie molly claire eleanor rosa carmen elena fatima aisha priya mei yuki ingrid astrid freya nora leah naomi miriam esther hilary hillary ' +
  'melania ivanka michaela gabrielle tiffany tracy wendy sally rose ruby lily daisy holly heidi gina tina tara erin april june kristen kristin kirsten ' +
  'monica veronica vanessa valerie vivian yvonne whitney rita robin sheila sonia stella sylvia tammy meghan harriet imogen beatrice bridget caroline carla ' +
  'cecilia celia constance cora daphne dana elise eliza ella eva fiona florence genevieve georgia gwen dawn eve hope faith joy sue beth liz jo meg jen hazel irene isabel ivy jade jasmine jill joanna josephine ' +
  'juliet justine kara kerry kirsty lena lorraine louise lydia mabel maeve marion maureen maya nadia nina norma paula penelope phoebe polly rosemary sabrina ' +
  'selena serena simone sophie tamara tanya tessa ursula vera violet winifred zara amelia ava mia elizabeth loretta marcia latoya keisha oprah beyoncé angelina greta ' +
  'malala kamala nancy condoleezza theresa angela ursula jacinda sanna mika carly debbie connie dianne olympia patty claudia gabriela lucia ana';

const MALE =
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth ' +
  'kevin brian timothy ronald george jason edward jeffrey ryan jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory ' +
  'alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger ' +
  'terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent ' +
  'mason roy ralph bobby russell bradley philip eugene bill bob tom tim jim mike dan dave steve chris matt nick tony greg jeff ken ron don rick ted ed fred sam ben ' +
  'max leo luke liam owen oscar felix hugo simon martin neil ian colin graham stuart duncan malcolm angus hamish rory declan conor finn harvey harry barry jimmy ' +
  'johnny tommy danny eddie freddie charlie alfie archie theo louis hans klaus jürgen wolfgang pierre jacques françois luc marco mario luigi giovanni carlos luis ' +
  'miguel pedro pablo diego javier fernando antonio francisco jorge ahmed mohammed muhammad mohamed ali hassan hussein omar ibrahim yusuf abdul khalid raj rajesh ' +
  'sanjay vijay amit wei chen hiroshi kenji takashi vladimir ivan dmitri sergei boris igor mikhail nikolai barack mitt marco rand rudy bernie lindsey ' +
  'chuck mitch orrin lamar rupert nigel boris gavin craig derek dean glenn gordon geoffrey hugh ivor julian justin karl lee lewis lloyd marcus marvin maurice milo ' +
  'morgan murray norman oliver otis percy quentin ray reginald rex rodney roland rufus sebastian seth sidney spencer stanley trevor tristan victor warren wesley ' +
  'wilfred xavier zach elon lyndon dwight calvin clarence clifford clive cody corey damian darren desmond dominic donovan dwayne edgar edmund edwin elliot ernest will august guy grant';

const genders = new Map<string, 'she' | 'he'>([
  ...FEMALE.split(' ').map((name) => [name, 'she'] as const),
  ...MALE.split(' ').map((name) => [name, 'he'] as const),
]);

/** The pronoun that usually goes with a given name; `undefined` for a name that is not listed. */
export function pronounOfGivenName(lower: string): 'she' | 'he' | undefined {
  return genders.get(lower);
}
