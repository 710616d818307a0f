import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dress } from '../making/site.ts';
import { CARD_VIEW } from '../pages/embedding.ts';

/**
 * The page around what is prerendered, from the built `index.html` in the folder `out`. Only scripts of our own run, and
 * those in the page by their hashes. Text from outside is never markup; this makes sure.
 */
export function pageTemplate(page: string, out: string, base: string, dress: Dress = 'inline'): string {
  const styled = dressed(page, out, base, dress, laterModes(base + modesSheet(out)));
  const inline = [...styled.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, code = '']) => code);
  const hashes = [...inline, CARD_VIEW].map(hashOf).join(' ');
  return withPolicy(styled, [`script-src 'self' ${hashes}`, ...POLICY].join('; '));
}

/**
 * What a page may do, besides running our scripts: its own styles, pictures, faces, data, worker and manifest, the
 * library's search, and nothing else. Styles stand in the page and on elements, so they cannot go by a hash each.
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
  "form-action 'self'",
] as const;

/** The page around a quotation's card: it loads its faces, and runs nothing. */
export function cardTemplate(page: string, out: string, base: string): string {
  return withPolicy(
    dressed(page, out, base, 'inline'),
    "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  );
}

/** Where a page's own styles stand: after what programs read of its head, before the script that waits for them. */
const STYLES = '<!--styles-->';

/**
 * The one stylesheet goes into a page that readers land on: it is needed for the first paint, and a request costs more
 * than its bytes. A linked one costs its bytes once for all pages.
 */
function dressed(template: string, out: string, base: string, dress: Dress, after = ''): string {
  const [link = '', href = ''] = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/u.exec(template) ?? [];
  const css = readFileSync(join(out, href.slice(base.length)), 'utf8');
  const faces = [...css.matchAll(/url\(([^)]+\.woff2)\)/gu)].map(
    ([, url]) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${url}">`,
  );
  const sheet = dress === 'inline' ? `<style>${css}</style>` : link;
  return template.replace(link, '').replace(STYLES, () => faces.join('') + sheet + after);
}

/** The styles of a page while developing: as files, in the same order. */
export function linkedStyles(template: string, base: string): string {
  const sheet = `<link rel="stylesheet" href="${base}src/app/shell/app.css">`;
  return template.replace(STYLES, () => sheet + modesLink(`${base}${MODES_SHEET}`));
}

/** How the page looks to those who ask for something else: an entry of the build. */
export const MODES_SHEET = 'src/app/shell/modes.css';

/** The device asks for it by `media`, a reader's own choice by `app/comfort/dress.ts`. It stands after what it takes precedence over. */
function modesLink(href: string): string {
  const media = 'print, (forced-colors: active), (prefers-contrast: more)';
  return `<link rel="stylesheet" data-modes media="${media}" href="${href}">`;
}

/** Where scripts run, one of them asks for the sheet when nothing else is waited for (`app/comfort/modes.ts`). */
function laterModes(href: string): string {
  return `<noscript data-modes>${modesLink(href)}</noscript>`;
}

function modesSheet(out: string): string {
  const [sheet, ...others] = readdirSync(join(out, 'assets')).filter((file) => /^modes-.*\.css$/u.test(file));
  if (sheet === undefined || others.length > 0) throw new Error('The build has not one sheet of modes');
  return `assets/${sheet}`;
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
