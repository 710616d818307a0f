import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the page that ours is measured against: the same words, as one would write them in HTML by hand, with the same
 * faces, no marks and no script. Gives its path on the host.
 */
export function writePlainPage(folder: string, text: string, dist: string): string {
  const assets = join(folder, 'assets');
  mkdirSync(assets, { recursive: true });
  const files = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.woff2'));
  // By name: the build also holds the faces that a reader may choose, and a lighter one here would measure another page.
  const instrument = theOne(files, 'instrument-sans-');
  const literata = theOne(files, 'literata-');
  for (const font of [instrument, literata]) copyFileSync(join(dist, 'assets', font), join(assets, font));
  writeFileSync(join(folder, 'index.html'), page(text, instrument, literata));
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Not found</title>');
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
  return '/';
}

function theOne(files: readonly string[], start: string): string {
  const [found, ...others] = files.filter((file) => file.startsWith(start));
  if (found === undefined || others.length > 0) throw new Error(`The build has not one face ${start}`);
  return found;
}

function page(text: string, instrument: string, literata: string): string {
  const preload = (file: string) =>
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/${file}">`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plain page</title>
<meta name="description" content="The same text as plain HTML.">
<link rel="icon" href="data:,">
${preload(instrument)}${preload(literata)}
<style>
@font-face{font-family:L;font-display:optional;font-weight:200 900;src:url(/assets/${literata}) format("woff2")}
@font-face{font-family:I;font-display:optional;font-weight:400 700;src:url(/assets/${instrument}) format("woff2")}
body{font:1.21875rem/1.68 L,Georgia,serif;max-width:36rem;margin:3rem auto;padding:0 1.375rem}
h1{font-size:2.125rem;line-height:1.16}
footer{font-family:I,sans-serif}
</style>
</head>
<body>
<main>
<h1>Alyssa Milano on the courage other women gave her</h1>
${paragraphsOf(text)}
</main>
<footer>End of the article</footer>
</body>
</html>`;
}

/** The lines of a text as paragraphs of HTML. */
export function paragraphsOf(text: string): string {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => `<p>${line.replace(/[&<>]/gu, (character) => `&#${character.charCodeAt(0)};`)}</p>`)
    .join('\n');
}

export function readText(file: string): string {
  return readFileSync(file, 'utf8');
}
