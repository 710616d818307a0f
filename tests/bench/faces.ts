import type { Browser, Page } from 'playwright-core';
import { layoutShifts, shiftOf } from '../journeys/layout-shift.ts';
import { atLeast, atMost, type Figure } from './table.ts';

/** A first visit on a middling phone connection: 150 ms there and back, 1.6 Mbps. */
const CONNECTION = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** How long after the first paint a face may come. */
const LATEST_MS = 2000;
const VISITS = 24;
const WIDTHS = [360, 390, 820, 1440];

interface Visit {
  readonly isOurFace: boolean;
  readonly shift: number;
}

/** Cold visits to the pages in turn, at each width in turn: how many show the reading face in time, and how far their parts move. */
export async function faces(browser: Browser, addresses: readonly string[]): Promise<Figure[]> {
  const visits: Visit[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const width = WIDTHS[visit % WIDTHS.length] ?? 390;
    const address = addresses[Math.floor(visit / WIDTHS.length) % addresses.length] ?? '';
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    visits.push(await visited(await context.newPage(), address));
    await context.close();
  }
  const shown = visits.filter(({ isOurFace }) => isOurFace).length;
  return [
    atLeast(
      `The reading face within ${LATEST_MS} ms of the first paint, % of ${VISITS}`,
      (shown / VISITS) * 100,
      95,
    ),
    atMost('The largest layout shift of a visit', Math.max(...visits.map(({ shift }) => shift)), 0.01),
  ];
}

async function visited(page: Page, address: string): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  for (const domain of ['Network', 'DOM', 'CSS'] as const) await session.send(`${domain}.enable`);
  await session.send('Network.emulateNetworkConditions', CONNECTION);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.waitForTimeout(LATEST_MS);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#text p' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return {
    isOurFace: fonts.some(({ isCustomFont }) => isCustomFont),
    shift: shiftOf(await page.evaluate(layoutShifts)),
  };
}
