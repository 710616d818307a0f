import { addressOf } from './base.ts';
import { APP, type Head } from './head.ts';

/** Title, description, canonical link and preview text. React puts them into the head, wherever this stands. */
export function PageHead({ head: { title, description, path } }: { head: Head }) {
  const address = addressOf(path);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      <meta property="og:site_name" content={APP} />
      <meta property="og:type" content={path === '/' ? 'website' : 'article'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta name="twitter:card" content="summary" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
    </>
  );
}
