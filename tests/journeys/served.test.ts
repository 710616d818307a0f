import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE } from './journey.ts';

let server: PreviewServer;
let origin = '';
beforeAll(async () => {
  server = await preview({ logLevel: 'silent', preview: { port: 4280, strictPort: false } });
  origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
});
afterAll(async () => server.close());

test.each([
  ['/', 'text/html'],
  [`${ARTICLE}/`, 'text/html'],
  [`${ARTICLE}/article.json`, 'application/json'],
  [`${ARTICLE}/article.txt`, 'text/plain'],
  ['/articles.json', 'application/json'],
  ['/sw.js', 'text/javascript'],
  ['/favicon.svg', 'image/svg+xml'],
])('what is served after a build has %s', async (path, type) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
});

test('what is served after a build answers for what there is not with its page, and the status', async () => {
  const response = await fetch(`${origin}/articles/nothing/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('id="root"');
});
