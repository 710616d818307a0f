import type { CDPSession, Page } from 'playwright-core';

/** A phone of the lower middle, as Lighthouse has it. */
export const SLOWDOWN = 4;

/** A reader scrolls, reads, and clicks: what follows the scrolling, and the click before, is over by then. */
const REST_MS = 250;

/** Slows the page's processor down, or (1) sets it free. */
export async function throttle(page: Page, rate = SLOWDOWN): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/**
 * Clicks the quotations one after another and gives, for each, the milliseconds from the click to its painted panel:
 * from the event to the end of the frame that paints the panel.
 */
export async function clickToPanel(page: Page, quotes: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const id of quotes) {
    const link = page.locator(`a[data-quote="${id}"]`).first();
    await link.scrollIntoViewIfNeeded();
    await page.waitForTimeout(REST_MS);
    times.push(await link.evaluate(clicked, id));
  }
  return times;
}

/**
 * Runs in the page, so it names no function inside: what the loader adds to keep such names is not there. The click is
 * dispatched at the start of a frame, as browsers hand over input. Whether the panel is there is asked in a frame's callbacks,
 * which run before its paint; a message sent from there arrives after it.
 */
async function clicked(link: Element, id: string): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }));
  while (
    !location.pathname.endsWith(`/quotes/${id}/`) ||
    !document.querySelector('.panel-content blockquote')
  )
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(null);
  });
  return performance.now() - start;
}
