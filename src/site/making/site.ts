import type { KnownPerson } from '../../authoring/known-people.ts';
import type { Place } from '../../links.ts';
import type { SearchScripts } from '../build/search-scripts.ts';
import type { Host } from '../files/site-file.ts';

/** Whether a page has its style in it, or asks for it. */
export type Dress = 'inline' | 'linked';

/** What is the same wherever a site is written. */
export interface SiteData {
  readonly host: Host;
  /** The page around what is rendered, in each dress. */
  readonly templates: Readonly<Record<Dress, string>>;
  /** The page around a quotation's card. */
  readonly card: string;
  /** The kinds of places whose pages ask for their style. */
  readonly linked: readonly Place['kind'][];
  /** The scripts of the search. */
  readonly scripts: SearchScripts;
  /** Names the way pictures are drawn: another way, and all are drawn anew. */
  readonly drawing: string;
}

/** What the workers of a build know of the site: all of it plain data. */
export interface Site extends SiteData {
  /** The folder that the site is written to. */
  readonly out: string;
  /** The folders of other sites whose articles are this one's: of the shards that a merge joins. */
  readonly shards: readonly string[];
  /** The folder in which is kept what was made from what. */
  readonly kept: string;
  /** The digest of the code and the settings that it is made with. */
  readonly code: string;
  /** Everybody in `people.json`. */
  readonly people: readonly KnownPerson[];
  /** The day of this build, `2026-11-29`, in UTC. */
  readonly today: string;
}
