import type { Browser, Page } from 'playwright-core';
import { clickToPanel } from './clicks.ts';

/** What is used of an event of Chromium's trace: times in microseconds, on the clock (`ts`) and of the thread (`tts`). */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/**
 * Clicks the quotations one after another and gives, for each, the milliseconds of its own that the main thread worked
 * from the click to the end of the frame that paints the panel. What other programs take of the machine is not in it.
 */
export async function ownTimeToPanel(
  browser: Browser,
  page: Page,
  quotes: readonly string[],
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', 'cc', 'benchmark'] });
  await clickToPanel(page, quotes);
  const trace = await browser.stopTracing();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const clicks = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click',
  );
  const frames = traceEvents.filter(({ name }) => name === 'ProxyMain::BeginMainFrame');
  return clicks.flatMap((click) => frames.filter((frame) => holds(frame, click)).map(ownTime(click)));
}

function holds(frame: TraceEvent, { pid, tid, ts }: TraceEvent): boolean {
  return frame.pid === pid && frame.tid === tid && frame.ts <= ts && ts < frame.ts + (frame.dur ?? 0);
}

function ownTime(click: TraceEvent): (frame: TraceEvent) => number {
  return ({ tts = Number.NaN, tdur = Number.NaN }) => (tts + tdur - (click.tts ?? Number.NaN)) / 1000;
}
