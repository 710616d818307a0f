import type { Block, CutReason, Details } from './clean-document.ts';
import { bylineIn, looksLikeNames } from './details/byline.ts';
import { dayInWords } from './details/day.ts';
import { folded } from './details/plain-words.ts';
import type { PageBlock } from './page-block.ts';

/** What the rules know besides the block itself. */
export interface Around {
  readonly details: Details;
  /** The words of every paragraph of the body, folded, one a line. */
  readonly body: string;
  /** Whether the block is one of the body's. */
  readonly isBody: boolean;
  readonly before: Block | null;
  /** Whether it is among the last few of the body. */
  readonly isLast: boolean;
}

type Rule = (block: PageBlock, around: Around) => boolean;

const SHORT = 160;

/**
 * Why a block is no part of the article, the first rule that fits deciding; null where none does. Each is about one kind of
 * thing that pages put among their paragraphs; a doubtful block stays, since a reader can cut it.
 */
export function cutReason(block: PageBlock, around: Around): CutReason | null {
  return rules.find(([, fits]) => fits(block, around))?.[0] ?? null;
}

const rules: readonly (readonly [CutReason, Rule])[] = [
  ['code', ({ around }) => /^<(?:pre|code)\b/u.test(around)],
  ['title', isTitle],
  ['caption', isCaption],
  ['credit', isCredit],
  ['post', isPostFrame],
  ['repeated', repeatsBody],
  ['newsletter', isNewsletter],
  ['advertisement', isAdvertisement],
  ['sharing', isSharing],
  ['byline', isByline],
  ['date', isDateLine],
  ['link', leadsElsewhere],
  ['rights', isRights],
  ['note', isNote],
  ['page', isChrome],
];

function isTitle({ words, kind }: PageBlock, { details }: Around): boolean {
  if (details.title === null) return false;
  const [own, title] = [folded(words), folded(details.title.value)];
  return own === title || (kind === 'heading' && own.split(' ').length > 3 && title.includes(own));
}

const SAYS_PICTURED =
  /^(?:in this (?:\S+ ){0,3}(?:photo|image|picture|frame|video)\b|(?:map|graphic|chart|infographic|media caption|image caption):? )|\((?:(?:ap|afp|file|reuters) photo|[^()]{0,40}photo (?:by|via)|reuters|[^()]{0,60}(?:getty images|via ap|\/ap|for the washington post))[^()]{0,60}\)$/iu;

function isCaption({ name, around, kind, words, isUnderFigure }: PageBlock): boolean {
  if (/<figcaption\b/u.test(around) || name === 'SPAN') return true;
  if (/<figure\b/u.test(around) && kind !== 'quotation') return true;
  if (kind !== 'quotation' && (isUnderFigure || SAYS_PICTURED.test(words))) return true;
  return (
    /(?<!\bno)[-_ ](?:wp-|article_)?caption/u.test(near(around)) ||
    /(?:media|image|photo|picture|img|video)[\w-]*[-_]+(?:caption|credit|text|desc|source)/u.test(
      near(around),
    )
  );
}

/** The element and those right around it: a class further out says nothing of one paragraph. */
function near(around: string, count = 4): string {
  return around.split('> <').slice(0, count).join('> <');
}

const CREDIT =
  /^\(?(?:all )?(?:(?:photo(?:graph)?|image|picture|illustration|video|graphic|credit|source|photos|images)s?(?: by| courtesy| via| credit)?\s?[:/-]|(?:photo(?:graph)?|illustration|image|picture)s? (?:by|courtesy|via) )/iu;
const AGENCY =
  /(?:getty(?: images)?|reuters|associated press|\bap(?: photo)?|afp|shutterstock|alamy|epa|rex(?: features)?|istock|press association|wikimedia commons|flickr)\)?\.?$/iu;

function isCredit({ words, around }: PageBlock): boolean {
  if (words.length > SHORT) return false;
  if (/(?:^|[-_ ])(?:credit|photo-?credit|image-?credit|copyright)s?\b/u.test(near(around))) return true;
  return (
    CREDIT.test(words) ||
    (AGENCY.test(words) &&
      !/[.!?”"] \S/u.test(words) &&
      words.length < 80 &&
      !/\b(?:said|says|told)\b/iu.test(words))
  );
}

function isPostFrame({ words, around, kind }: PageBlock): boolean {
  if (!/twitter-(?:tweet|video)|instagram-media|fb-post|reddit-card|tiktok-embed|bluesky-embed/u.test(around))
    return false;
  return (
    kind !== 'quotation' ||
    /^(?:—|–|-|&mdash;) .*@\w+|^A (?:post|photo|video) (?:shared|posted) by\b|^View this post\b|^pic\.twitter\.com\/\S+$/iu.test(
      words,
    )
  );
}

const SHORTEST_REPEAT = 6;

/** A pull quote: set apart, and its words stand in a paragraph of the article already. */
function repeatsBody({ words, around, kind }: PageBlock, { body, before }: Around): boolean {
  const isCalled = /pull-?_?quote/u.test(around);
  if (kind !== 'quotation' && !isCalled && !/<aside|callout/u.test(around)) return false;
  const own = folded(words);
  const isShort = own.split(' ').length < SHORTEST_REPEAT;
  // Who said it: the line under a pull quote.
  if (isShort) return before?.cut === 'repeated' && kind !== 'heading';
  return body.includes(own);
}

function isNewsletter({ words, around }: PageBlock): boolean {
  if (/newsletter|signup|sign-up|subscribe-|mailing-?list/u.test(near(around)) && words.length < 3 * SHORT)
    return true;
  return (
    words.length < 2 * SHORT &&
    /\b(?:sign up (?:for|to|here)|subscribe (?:to|now|for)|our (?:daily |weekly |free )?newsletters?|(?:to|in) your inbox|get (?:the|our) (?:latest|best) .*(?:email|inbox|newsletter)|thank you for subscribing|invalid email|an error has occurred|please (?:re-)?enter your email|you agree to receive|terms of (?:use|service)|privacy policy)\b/iu.test(
      words,
    )
  );
}

function isAdvertisement({ words, around }: PageBlock): boolean {
  if (
    /^(?:advertis(?:e?ment|ing)|sponsored(?: content| by.*)?|promoted(?: stories)?|(?:story|article) continues below(?: advertis.*)?|continue reading (?:the main story|below).*|ad|paid post)\.?$/iu.test(
      words,
    )
  )
    return true;
  return (
    words.length < SHORT && /[<" -](?:ad|ads|advert|adslot|advertisement|sponsored)[ >"-]/u.test(near(around))
  );
}

const BUTTON =
  /^(?:share(?: (?:this|on|via|with).*)?|tweet(?: this)?|pin it|email(?: this)?|print|save|like|reply|repl(?:y|ies)|follow(?: (?:us|me|@).*)?|(?:view |show |see |read |\d[\d,]* ?)(?:all )?comments?(?: \(\d+\))?|comments?(?: \(?\d+\)?)?|leave a comment|\d[\d,.]*k? ?(?:shares?|comments?|views?|likes?|retweets?|replies)?|facebook|twitter|linkedin|reddit|pinterest|whatsapp|instagram|youtube|google\+?|copy(?: this)? link|close|play(?: video)?|watch(?: video)?|loading\W*|more|menu|back to top|top|next|previous|skip.{0,40}|log ?in|sign in|register|buy photo|hide caption|toggle caption|enlarge.*|view (?:full|larger).*|fullscreen|replay|x|×)[.!…:»›]?$/iu;

function isSharing({ words, around }: PageBlock): boolean {
  return (
    BUTTON.test(words) ||
    (words.length < SHORT &&
      /\b(?:share|social|sharing)[-_ \w]*(?:bar|tools|buttons?|links?|list|icons?)/u.test(near(around)))
  );
}

function isByline({ words, around, kind }: PageBlock, { details }: Around): boolean {
  if (kind === 'heading' || words.length > SHORT) return false;
  const names = details.byline?.value ?? null;
  if (names !== null && folded(words.replace(/^by\b/iu, '')) === folded(names)) return true;
  if (/\b(?:byline|author|dateline)/u.test(near(around)) && words.length < SHORT / 2) return true;
  if (!/^by:? /iu.test(words)) return false;
  const found = bylineIn(words, null);
  return found !== null && looksLikeNames(found);
}

function isDateLine({ words }: PageBlock): boolean {
  if (words.length > 90) return false;
  const rest = words.replace(
    /\bby \S+ staff\b|\b(?:first |last )?(?:published|updated|posted|modified|on|at|about|ago|hours?|days?|minutes?)\b|\b[ap]\.?m\b\.?|\b[A-Z]{2,4}\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|[\d\W]/giu,
    '',
  );
  return (
    (dayInWords(words) !== null ||
      /^\d{1,2}\/\d{1,2}\/\d{4}\b/u.test(words) ||
      /^(?:updated|published|last (?:updated|modified))\b/iu.test(words)) &&
    rest === ''
  );
}

const ELSEWHERE =
  /^(?:(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested)|read (?:more|also|next|this|the (?:full|whole)|it now|related)?|see (?:also|more)|also (?:read|on|see|in)|more (?:from|on|about|in|stories|news|coverage)|related(?: (?:articles?|stories|content|links?|topics?|coverage|news))?|recommended|don.t miss|watch(?: now| this)?|listen(?: now)?|click (?:here|through)|find out more|learn more|continue reading|keep reading|trending|most (?:read|popular|viewed|shared)|editors?.s? picks?|next(?: up| story| article)?|previous(?: story| article)?|what to read next|top stories|latest news|more:|in pictures|view gallery|photos|gallery|slideshow|video|tags?|topics?|filed under|categor(?:y|ies)|in this story|explore further|jump to|what else|download)\b)[^.]{0,120}$/iu;

/** A line that is a link alone, or one that says so; a sentence of the article that holds a link is neither. */
function leadsElsewhere({ words, linked, kind, around }: PageBlock, { isBody }: Around): boolean {
  const isSentence = isBody && words.length > 60 && /[.!?”"]$/u.test(words);
  const isSubheading = kind === 'heading' && /^<h[2-6]/u.test(around) && words.length < 60;
  if (linked > 0.9 && kind !== 'quotation' && words.length < 2 * SHORT && !isSentence && !isSubheading)
    return true;
  if (kind !== 'quotation' && ELSEWHERE.test(words) && words.length < SHORT)
    if (linked > 0.2 || words.length < 60 || words.includes(':')) return true;
  if (/^\[(?:read|see|watch|listen|related|more)\b[^\]]*\]$/iu.test(words)) return true;
  return !isSentence && CALLED_ELSEWHERE.test(near(around)) && words.length < 2 * SHORT;
}

const CALLED_ELSEWHERE =
  /\b(?:related|recommend(?:ed|ations)|read-?more|most-?(?:read|popular)|teaser|promo|trending|more-?(?:stories|coverage|from))\b/u;

function isRights({ words }: PageBlock): boolean {
  return (
    words.length < 2 * SHORT &&
    /^(?:©|\(c\) |copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|copied)\b|^a version of this article (?:appears|appeared) in print/iu.test(
      words,
    )
  );
}

const ABOUT_ARTICLE =
  /\b(?:contributed (?:to this (?:report|story|article)|reporting)|reported from .{0,60})\.?$|\b(?:follow (?:him|her|them|me)|on twitter|email (?:him|her|them|me)) .{0,20}@|^(?:this (?:story|article|version|post) (?:has been|was|corrects|originally)|contact the (?:author|writer))|\b(?:check (?:it|them) out here|exclusively on .{1,40}\. here)\.$/iu;

const ABOUT_AUTHOR =
  /^[^.]{0,80}\b(?:is an?|was an?|is the|covers?|writes?|reported|reports|has (?:covered|written|worked|been))\b/u;

/** At the end: who else worked on the article, who wrote it, what else there is. */
function isNote({ words, linked }: PageBlock, { details, isLast }: Around): boolean {
  if (!isLast || words.length > 3 * SHORT) return false;
  const name = details.byline?.value.split(',')[0] ?? '';
  const isAuthor =
    name !== '' && words.startsWith(name) && ABOUT_AUTHOR.test(words.slice(name.length, name.length + 100));
  return isAuthor || ABOUT_ARTICLE.test(words) || (linked > 0 && /\bhere\.$/u.test(words));
}

function isChrome({ around, words }: PageBlock, { isBody }: Around): boolean {
  if (!isBody) return true;
  if (/<(?:nav|footer|button)\b/u.test(around)) return true;
  return !/\p{L}{2}/u.test(words);
}
