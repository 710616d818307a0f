interface ImportMetaEnv {
  /** `https://example.org`, without the base path; empty when the build was not told. */
  readonly SITE_URL: string;
  /** Whether the site works without a connection. */
  readonly OFFLINE: boolean;
}
