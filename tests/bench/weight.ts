import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { atMost, noted, type Figure } from './table.ts';

/** The scripts that a page loads without a click, and what they weigh as a host would send them. */
export async function weightOf(page: Page, url: string, most: number): Promise<Figure[]> {
  const bodies: { name: string; body: Buffer }[] = [];
  const arrived: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type !== 'script' && type !== 'fetch') return;
    const keep = async () => {
      bodies.push({ name: new URL(response.url()).pathname, body: await response.body() });
    };
    arrived.push(keep());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(arrived);
  const data = bodies.filter(({ name }) => name.includes(new URL(url).pathname.split('/').at(-1) ?? ''));
  const code = bodies.filter((body) => !data.includes(body));
  const sum = (list: typeof bodies, packed: (body: Buffer) => Buffer) =>
    list.reduce((total, { body }) => total + packed(body).length / 1000, 0);
  return [
    atMost('Scripts, gzip', sum(code, gzipSync), most, ' kB'),
    noted('Scripts, brotli', sum(code, brotliCompressSync), ' kB'),
    noted('The article’s data, gzip', sum(data, gzipSync), ' kB'),
  ];
}
