import { addressOf } from '../../ui/address.ts';
import { APP, type Head } from '../../pages/head.ts';
import { PREVIEW } from '../../pages/preview-path.ts';

/** Title, description, canonical link and preview text. React puts them into the head, wherever this stands. */
export function PageHead({ head: { title, description, path, isPublic, image } }: { head: Head }) {
  if (!isPublic) return <PrivateHead title={title} />;
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
      <meta name="twitter:card" content={image === null ? 'summary' : 'summary_large_image'} />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      {image !== null && <Picture address={addressOf(image)} alt={description} />}
    </>
  );
}

function Picture({ address, alt }: { address: string; alt: string }) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PREVIEW.width)} />
      <meta property="og:image:height" content={String(PREVIEW.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={address} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}

/** A page of this device's is nobody else's: nothing finds it, and nothing of it is previewed. */
function PrivateHead({ title }: Pick<Head, 'title'>) {
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
    </>
  );
}
