import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_VIEW } from '../pages/embedding.ts';

/**
 * The page around what is prerendered, from the built `index.html` in the folder `out`. Only scripts of our own run, and
 * those in the page by their hashes. Text from outside is never markup; this makes sure.
 */
export function pageTemplate(page: string, out: string, base: string): string {
  const inline = [...page.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, code = '']) => code);
  const hashes = [...inline, CARD_VIEW].map(hashOf).join(' ');
  return withPolicy(inlineStyles(page, out, base), [`script-src 'self' ${hashes}`, ...POLICY].join('; '));
}

/**
 * What a page may do, besides running our scripts: its own styles, pictures, faces, data, worker and manifest, and nothing
 * else. Styles stand in the page and on elements, so they cannot go by a hash each.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The page around a quotation's card: it loads its faces, and runs nothing. */
export function cardTemplate(page: string, out: string, base: string): string {
  return withPolicy(
    inlineStyles(page, out, base),
    "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  );
}

/** The one stylesheet goes into the page: it is needed for the first paint, and a request costs more than its bytes. */
function inlineStyles(template: string, out: string, base: string): string {
  return template.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/u, (_, href: string) => {
    const css = readFileSync(join(out, href.slice(base.length)), 'utf8');
    const faces = [...css.matchAll(/url\(([^)]+\.woff2)\)/gu)].map(
      ([, url]) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${url}">`,
    );
    return `${faces.join('')}<style>${css}</style>`;
  });
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function withPolicy(template: string, policy: string): string {
  return template.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
