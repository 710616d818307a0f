import nlp from 'compromise';

/** Reads a text as we do, for its quotations and its people; says when its code is there. */
globalThis.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const read = nlp(data);
  const found = { quotations: read.quotations().json(), people: read.people().json() };
  globalThis.postMessage(found, { transfer: [] });
});
globalThis.postMessage('ready', { transfer: [] });
