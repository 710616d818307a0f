interface ImportMetaEnv {
  /** `https://example.org`, without the base path; empty when the build was not told. */
  readonly SITE_URL: string;
  /** Whether the site works without a connection. */
  readonly OFFLINE: boolean;
  /** Which pages have preview pictures. */
  readonly PICTURES?: 'all' | 'quotations' | 'articles' | 'none';
  /** What of an article has pages of its own, besides the article. */
  readonly PLACES?: readonly ('quotes' | 'people' | 'timeline' | 'sections')[];
  /** Whether a library of several articles can be searched. */
  readonly SEARCH?: boolean;
}
