import { answering } from './answering.ts';
import type { FindRequest } from './find-protocol.ts';

/** The worker itself: a module that the engine is loaded with, beside the page and never in it. */
const respond = answering((message) => {
  globalThis.postMessage(message, { transfer: [] });
});
globalThis.addEventListener('message', ({ data }: MessageEvent<FindRequest>) => {
  respond(data);
});
